import type { VerdictKind } from '@sogdia/core/model';
import type { ReactNode } from 'react';

/** A verdict, or the outcome that has its mark: the mark, which the style sheet draws, and beside it the word. */
export function VerdictMark({ verdict, children }: { verdict: VerdictKind; children: ReactNode }) {
  return <span className={`verdict verdict-${verdict}`}>{children}</span>;
}
