import type { ReactNode } from 'react';

/** A part of the report under its heading and what it comes to, opened by who asks for it. */
export function Folded({ id, heading, comesTo, isOpen, children }: FoldedProps) {
  return (
    <section aria-labelledby={id}>
      <details className="more bench-fold" open={isOpen}>
        <summary>
          <h2 id={id}>{heading}</h2> <span className="muted">{comesTo}</span>
        </summary>
        {children}
      </details>
    </section>
  );
}

interface FoldedProps {
  readonly id: string;
  readonly heading: string;
  /** What it says in short. */
  readonly comesTo: string;
  /** Whether it is open at first. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}
