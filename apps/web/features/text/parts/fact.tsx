import type { ReactNode } from 'react';

/** A fact of a list: what it is, and what is said of it. */
export function Fact({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
