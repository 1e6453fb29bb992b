import type { ComponentProps } from 'react';

/** A button that says in words what it does. */
export function TextButton(props: ComponentProps<'button'>) {
  return <button type="button" className="text-button" {...props} />;
}
