import type { Observation } from '../../model/trade/index.ts';
import type { Receipt, ReceiptSubject } from '../../model/view/index.ts';
import { recordedReceipt } from './recorded-figure.ts';

/**
 * The receipt of a sum that a publisher printed itself: its cell with the flag `printed-sum`, so that it is told apart from a sum of
 * records. The first figure is taken, the others stay as alternates; one that was derived is no printed sum, and has its own steps. Null where there
 * is none.
 */
export function printedSum(subject: ReceiptSubject, figures: readonly Observation[]): Receipt | null {
  const [chosen, ...others] = figures;
  if (chosen === undefined) return null;
  return recordedReceipt(subject, chosen.printed === null ? chosen : { ...chosen, flags: [...chosen.flags, 'printed-sum'] }, others);
}
