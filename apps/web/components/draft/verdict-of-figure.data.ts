import type { CheckedFigure, VerdictKind } from '@sogdia/core';

/** The verdict whose mark a figure of a draft takes. */
export const verdictOfFigure: Readonly<Record<CheckedFigure['outcome'], VerdictKind>> = {
  right: 'supported',
  off: 'contradicted',
  'not-understood': 'not-checkable',
};
