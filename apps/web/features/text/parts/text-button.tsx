import type { ComponentProps } from 'react';

/** A button that says in words what it does. */
export function TextButton({ text, ...button }: Omit<ComponentProps<'button'>, 'children'> & { text: string }) {
  return (
    <button type="button" className="text-button" {...button}>
      {text}
    </button>
  );
}
