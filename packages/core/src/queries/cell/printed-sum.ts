import type { Observation } from '../../model/trade/index.ts';
import type { ReceiptCell, ReceiptSubject } from '../../model/view/index.ts';
import { recordedCell } from './recorded-figure.ts';

/**
 * The receipt of a sum that a publisher printed itself: its cell with the flag `printed-sum`, so that it is told apart from a sum of
 * records. The first figure is taken, the others stay as alternates. Null where none is printed.
 */
export function printedSum(subject: ReceiptSubject, figures: readonly Observation[]): ReceiptCell | null {
  const [chosen, ...others] = figures;
  if (chosen === undefined) return null;
  return recordedCell(subject, { ...chosen, flags: [...chosen.flags, 'printed-sum'] }, others);
}
