import type { VerdictKind } from '@sogdia/core/model';

/** The mark of each verdict as a stroke in a square of 16: that of `features/claims/list/claims.css`, for a file that stands alone. */
export const verdictShapes: Readonly<Record<VerdictKind, string>> = {
  supported: 'M2.5 8.5 6.5 12.5 13.5 4',
  'supported-in-part': 'M1.5 9 4.5 12.5 10 4M10 12H15',
  contradicted: 'M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5',
  'rounding-sensitive': 'M2 9.5C4 5.5 6 5.5 8 8S12 10.5 14 6.5',
  'source-sensitive': 'M2 5.5H13L10 2.5M14 10.5H3L6 13.5',
  'not-independent': 'M3 5.5H13M3 10.5H13',
  'not-checkable': 'M5 5A3 3 0 1 1 9.4 7.6C8.4 8.2 8 8.8 8 10M8 12.4V14.6',
};
