import type { ComponentProps, ReactNode } from 'react';

/** A part of a page that its reader opens by its summary, with how much it holds where that is said. */
export function Folded({ summary, count, children, ...details }: FoldedProps) {
  return (
    <details className="more" {...details}>
      <summary>
        {summary}
        {count === undefined ? null : <span className="muted"> {count}</span>}
      </summary>
      {children}
    </details>
  );
}

interface FoldedProps extends Omit<ComponentProps<'details'>, 'className'> {
  readonly summary: ReactNode;
  readonly count?: ReactNode;
  /** Its classes in full, where it looks unlike others. */
  readonly className?: `more ${string}`;
}
