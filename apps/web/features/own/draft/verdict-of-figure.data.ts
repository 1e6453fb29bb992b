import type { CheckedFigure } from '@sogdia/core/claims';
import type { VerdictKind } from '@sogdia/core/model';

/** The verdict whose mark a figure of a draft takes. */
export const verdictOfFigure: Readonly<Record<CheckedFigure['outcome'], VerdictKind>> = {
  right: 'supported',
  'right-elsewhere': 'source-sensitive',
  close: 'rounding-sensitive',
  off: 'contradicted',
  'not-checkable': 'not-checkable',
  'not-understood': 'not-checkable',
};
