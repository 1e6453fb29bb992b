import type { Dataset } from '../../model/dataset.ts';
import type { IndicatorValue } from '../../model/indicator.ts';
import { missing } from '../../model/missing.ts';
import type { ReceiptCell, ReceiptGap } from '../../model/receipt.ts';
import { subjectOfIndicator } from '../../queries/read-indicator.ts';
import { unitAsPrinted } from '../values/unit-as-printed.ts';

/**
 * Where a statement of a source stands: a cell for a number, a gap with the words for a text, a gap with its reason where the source says
 * nothing.
 */
export function evidenceOfText(
  dataset: Dataset,
  id: string,
  keeper: string,
  period: string | null,
  row: IndicatorValue | null,
): ReceiptCell | ReceiptGap {
  const subject = subjectOfIndicator(dataset, id, keeper, period);
  if (row === null) {
    const value = missing('no-indicator', keeper);
    return { kind: 'gap', subject, unit: 'quantity', value, note: null, source: null, alternates: [] };
  }
  const { value, text, unit, source, release, status, confidence, note } = row;
  if (value === null) {
    return { kind: 'gap', subject, unit: 'quantity', value: missing('text-only', keeper), note: text, source, alternates: [] };
  }
  const printed = { value: String(value), unit };
  const figure = { value, printed, valuation: null, source, release, status, confidence, flags: [], note };
  return { kind: 'cell', subject, unit: unitAsPrinted(unit).unit, ...figure, alternates: [] };
}
