import type { ObservationStatus, QualityFlag } from '../../../model/trade/index.ts';
import { isMissing, type Period } from '../../../model/values/index.ts';
import type { Receipt, ViewPoint } from '../../../model/view/index.ts';
import { gathered, turnoverLessOtherFlowOperation } from '../../../queries/index.ts';

/** From the strongest to the weakest: a number is as good as the weakest figure it rests on. */
const strength: readonly ObservationStatus[] = ['reported', 'derived', 'quoted', 'estimated', 'imputed'];

/** A point of a view from its receipt, and from the receipt of the newest revision where that is asked for. */
export function viewPoint(period: Period, receipt: Receipt, newest: Receipt | null): ViewPoint {
  const status = isMissing(receipt.value) ? 'missing' : weakest(statusesUnder(receipt));
  return { period, value: receipt.value, status, flags: flagsUnder(receipt), receipt, revised: revisionOf(receipt, newest) };
}

const flagsUnder = gathered<QualityFlag>({ of: (receipt) => (receipt.kind === 'cell' ? receipt.flags : []) });

/** How the figures under a number came about; a flow worked out from the turnover counts as one derived figure. */
const statusesUnder = gathered<ObservationStatus>({
  of: (receipt) => (receipt.kind === 'cell' ? [receipt.status] : isFromTurnover(receipt) ? ['derived'] : []),
  stopsAt: isFromTurnover,
});

function isFromTurnover(receipt: Receipt): boolean {
  return receipt.kind === 'step' && receipt.operation === turnoverLessOtherFlowOperation;
}

/** The newest receipt where its number differs from the one shown by more than rounding of the arithmetic. */
function revisionOf(shown: Receipt, newest: Receipt | null): Receipt | null {
  if (newest === null || isMissing(newest.value) || isMissing(shown.value)) return null;
  return Math.abs(newest.value - shown.value) > 1e-9 * Math.abs(shown.value) ? newest : null;
}

function weakest(statuses: readonly ObservationStatus[]): ObservationStatus {
  return strength.toReversed().find((status) => statuses.includes(status)) ?? 'reported';
}
