export { detectFindings } from './detect-findings.ts';
export type { Evidence, ReferenceTotal } from './finding.ts';
export { type Consistency, type Reconciliation, reconcileTotals } from './reconcile-totals.ts';
export { referenceTotals } from './reference-totals.ts';
