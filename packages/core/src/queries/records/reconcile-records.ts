import { reconciledFlow, reconciledFlowFormula } from '../../metrics/mirror/reconciled-flow.ts';
import type { ReconciliationMethod } from '../../model/question/index.ts';
import type { Receipt, ReceiptStep, ReceiptSubject } from '../../model/view/index.ts';
import { derive } from '../receipt/index.ts';
import { importerAtFob } from './importer-at-fob.ts';

/** One flow in two records: what the exporter records (free on board) and what the importer records (with freight and insurance). */
export interface RecordsOfFlow {
  readonly exporter: Receipt;
  readonly importer: Receipt;
}

/** How two records are made into one figure: the method, the CIF/FOB factor, and for weights by reliability that of the exporter. */
export interface Reconciliation {
  readonly method: ReconciliationMethod;
  readonly factor: number;
  /** Which of the two the reporter of the view is. */
  readonly reporter: 'exporter' | 'importer';
  readonly weight: () => Receipt;
}

/**
 * One figure from two records, free on board, by a named method: one side's record (`reporter`, `partner`, or the importer's for
 * `fixed-factor`), the mean of both, or both weighted by reliability. Unit: that of the records.
 * Undefined: the reason of the one record that is read; `one-sided` where both are and one has no figure; the reason of the weight.
 */
export function reconcileRecords(subject: ReceiptSubject, records: RecordsOfFlow, reconciliation: Reconciliation): ReceiptStep {
  const exporter = { role: 'exporter', receipt: records.exporter } as const;
  const importer = { role: 'importer', receipt: importerAtFob(records.importer, reconciliation.factor) } as const;
  const side = sideRead(reconciliation);
  if (side !== null) {
    const derivation = { subject, unit: records.exporter.unit, operation: `reconciled-${reconciliation.method}`, formula: side.formula };
    return derive(derivation, [side.reads === 'exporter' ? exporter : importer], (value) => value);
  }
  const derivation = { subject, unit: reconciledFlowFormula.unit, operation: reconciledFlowFormula.id };
  if (reconciliation.method === 'mean') {
    return derive({ ...derivation, formula: '(x + m) / 2' }, [exporter, importer], (x, m) => reconciledFlow(x, m));
  }
  const weight = { role: 'weight of the exporter', receipt: reconciliation.weight() } as const;
  return derive({ ...derivation, formula: reconciledFlowFormula.formula }, [exporter, importer, weight], (x, m, w) =>
    reconciledFlow(x, m, { weights: { stated: w } }),
  );
}

/** Which record a method reads where it reads one alone. */
function sideRead({ method, reporter }: Reconciliation): { readonly reads: 'exporter' | 'importer'; readonly formula: string } | null {
  switch (method) {
    case 'reporter':
      return { reads: reporter, formula: 'the reporter’s record, free on board' };
    case 'partner':
      return { reads: reporter === 'exporter' ? 'importer' : 'exporter', formula: 'the partner’s record, free on board' };
    case 'fixed-factor':
      return { reads: 'importer', formula: 'the importer’s record over the factor' };
    case 'mean':
    case 'reliability-weighted':
      return null;
  }
}
