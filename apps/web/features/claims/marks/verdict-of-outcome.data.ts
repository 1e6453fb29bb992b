import type { Outcome } from '@sogdia/core/claims';
import type { VerdictKind } from '@sogdia/core/model';

/** The verdict whose mark an outcome takes. */
export const verdictOfOutcome: Readonly<Record<Outcome, VerdictKind>> = {
  holds: 'supported',
  fails: 'contradicted',
  undecided: 'rounding-sensitive',
  missing: 'not-checkable',
};
