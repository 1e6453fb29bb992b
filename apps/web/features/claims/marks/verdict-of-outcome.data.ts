import type { Outcome, VerdictKind } from '@sogdia/core';

/** The verdict whose mark an outcome takes. */
export const verdictOfOutcome: Readonly<Record<Outcome, VerdictKind>> = {
  holds: 'supported',
  fails: 'contradicted',
  undecided: 'rounding-sensitive',
  missing: 'not-checkable',
};
