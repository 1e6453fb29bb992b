import type { ObservationStatus } from '../../../model/trade/index.ts';
import { isMissing, type Period } from '../../../model/values/index.ts';
import type { Receipt, ViewPoint } from '../../../model/view/index.ts';
import { cellsOf, turnoverLessOtherFlowOperation } from '../../../queries/index.ts';

/** From the strongest to the weakest: a number is as good as the weakest figure it rests on. */
const strength: readonly ObservationStatus[] = ['reported', 'derived', 'quoted', 'estimated', 'imputed'];

/** A point of a view from its receipt, and from the receipt of the newest revision where that is asked for. */
export function viewPoint(period: Period, receipt: Receipt, newest: Receipt | null): ViewPoint {
  const cells = cellsOf(receipt);
  const flags = [...new Set(cells.flatMap((cell) => cell.flags))];
  const status = isMissing(receipt.value) ? 'missing' : weakest(statusesOf(receipt));
  return { period, value: receipt.value, status, flags, receipt, revised: revisionOf(receipt, newest) };
}

/** How the figures under a number came about; a flow worked out from the turnover counts as one derived figure. */
function statusesOf(receipt: Receipt): readonly ObservationStatus[] {
  if (receipt.kind === 'cell') return [receipt.status];
  if (receipt.kind === 'absence') return [];
  if (receipt.operation === turnoverLessOtherFlowOperation) return ['derived'];
  return receipt.operands.flatMap((operand) => statusesOf(operand.receipt));
}

/** The newest receipt where its number differs from the one shown by more than rounding of the arithmetic. */
function revisionOf(shown: Receipt, newest: Receipt | null): Receipt | null {
  if (newest === null || isMissing(newest.value) || isMissing(shown.value)) return null;
  return Math.abs(newest.value - shown.value) > 1e-9 * Math.abs(shown.value) ? newest : null;
}

function weakest(statuses: readonly ObservationStatus[]): ObservationStatus {
  return strength.toReversed().find((status) => statuses.includes(status)) ?? 'reported';
}
