import { cifToFob, cifToFobMetric } from '../metrics/mirror/cif-to-fob.ts';
import { reconciledFlow, reconciledFlowMetric } from '../metrics/mirror/reconciled-flow.ts';
import type { Receipt, ReceiptStep, ReceiptSubject } from '../model/receipt.ts';
import { derive } from './derive.ts';
import { deriveMetric } from './derive-metric.ts';

/** One flow in two books: what the exporter records (free on board) and what the importer records (with freight and insurance). */
export interface RecordsOfFlow {
  readonly exporter: Receipt;
  readonly importer: Receipt;
}

/** Ratio of a value with freight and insurance to the same value free on board; IMF, Direction of Trade Statistics, since 2017. */
export const cifFobFactor = 1.06;

/**
 * One figure from two books: the mean of the exporter's record and the importer's, brought to free on board. Unit: that of the
 * records. Undefined: `one-sided` when one book has no figure.
 */
export function reconcileBooks(subject: ReceiptSubject, records: RecordsOfFlow): ReceiptStep {
  const { exporter, importer } = records;
  const operands = [
    { role: 'exporter', receipt: exporter },
    { role: 'importer', receipt: importerAtFob(importer) },
  ] as const;
  return deriveMetric(reconciledFlowMetric, subject, operands, (exports, imports) => reconciledFlow(exports, imports));
}

/** The importer's record brought to free on board at the stated factor. Undefined: as the record. */
export function importerAtFob(importer: Receipt): ReceiptStep {
  const formula = `m / ${cifFobFactor} (CIF/FOB factor of the IMF, Direction of Trade Statistics since 2017)`;
  const derivation = { subject: importer.subject, unit: importer.unit, operation: cifToFobMetric.id, formula };
  return derive(derivation, [{ role: 'importer', receipt: importer }], (imports) => cifToFob(imports, cifFobFactor));
}
