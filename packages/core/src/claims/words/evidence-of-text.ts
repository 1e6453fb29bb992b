import type { Dataset, IndicatorValue } from '../../model/dataset/index.ts';
import { missing } from '../../model/values/index.ts';
import type { ReceiptAbsence, ReceiptCell } from '../../model/view/index.ts';
import { subjectOfIndicator, unitAsPrinted } from '../../queries/index.ts';

/**
 * Where a statement of a source stands: a cell for a number, an absence with the words for a text, an absence with its reason where the source says
 * nothing.
 */
export function evidenceOfText(
  dataset: Dataset,
  id: string,
  recorder: string,
  period: string | null,
  row: IndicatorValue | null,
): ReceiptCell | ReceiptAbsence {
  const subject = subjectOfIndicator(dataset, id, recorder, period);
  if (row === null) {
    const value = missing('no-indicator', recorder);
    return { kind: 'absence', subject, unit: 'quantity', value, note: null, source: null, alternates: [] };
  }
  const { value, text, unit, source, release, status, confidence, note } = row;
  if (value === null) {
    return { kind: 'absence', subject, unit: 'quantity', value: missing('text-only', recorder), note: text, source, alternates: [] };
  }
  const printed = { value: String(value), unit };
  const figure = { value, printed, valuation: null, source, release, status, confidence, flags: [], note };
  return { kind: 'cell', subject, unit: unitAsPrinted(unit).unit, ...figure, alternates: [] };
}
