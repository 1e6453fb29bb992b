import type { ObservationStatus, QualityFlag } from '../../../model/trade/index.ts';
import { isMissing, type Period } from '../../../model/values/index.ts';
import type { Receipt, ViewPoint } from '../../../model/view/index.ts';
import { derivedFigureOperation, gathered, turnoverLessOtherFlowOperation } from '../../../queries/index.ts';

/** From the strongest to the weakest: a number is as good as the weakest figure it rests on, and what is computed is printed by no one. */
const strength: readonly ObservationStatus[] = ['printed', 'derived', 'reconciled', 'filled', 'estimated', 'from-the-paper'];

/** A point of a view from its receipt, and from the receipt of the newest revision where that is asked for; of the series of a partner. */
export function viewPoint(period: Period, receipt: Receipt, newest: Receipt | null, partner: string | null = null): ViewPoint {
  const isAbsent = isMissing(receipt.value);
  return {
    period,
    value: receipt.value,
    status: isAbsent ? 'missing' : statusOf(receipt),
    isMarked: !isAbsent && doubtsUnder(receipt).length > 0,
    hasFinding: partner !== null && foundUnder(receipt).includes(`${partner} ${period}`),
    flags: marksUnder(receipt),
    receipt,
    revised: revisionOf(receipt, newest),
  };
}

const marksUnder = gathered<QualityFlag>({
  of: (receipt) => (receipt.kind === 'cell' ? [...receipt.flags, ...(receipt.findings ?? []).map(({ kind }) => kind)] : []),
});

/** Of which partner's figures under a number, and of which periods, a check found something. */
const foundUnder = gathered<string>({
  of: (receipt) =>
    receipt.kind === 'cell' && (receipt.findings ?? []).length > 0 ? [`${receipt.subject.partner} ${receipt.subject.period}`] : [],
});

const statusesUnder = gathered<ObservationStatus>({ of: (receipt) => (receipt.kind === 'cell' ? [receipt.status] : ['derived']) });

/** What keeps a number from resting on nothing but figures that their recorders printed in tables. */
const doubtsUnder = gathered<string>({
  of: (receipt) => {
    if (receipt.kind === 'step') return derivedOperations.has(receipt.operation) ? [receipt.operation] : [];
    if (receipt.kind === 'absence') return [];
    return receipt.status !== 'printed' ? [receipt.status] : receipt.flags.filter((flag) => flag === 'rounded');
  },
});

const derivedOperations: ReadonlySet<string> = new Set([derivedFigureOperation, turnoverLessOtherFlowOperation]);

/** A cell is what its source makes it; a computed number is derived, or what the weakest figure under it is. */
function statusOf(receipt: Receipt): ObservationStatus {
  const statuses = statusesUnder(receipt);
  return strength.findLast((status) => statuses.includes(status)) ?? 'printed';
}

/** The newest receipt where its number differs from the one shown by more than rounding of the arithmetic. */
function revisionOf(shown: Receipt, newest: Receipt | null): Receipt | null {
  if (newest === null || isMissing(newest.value) || isMissing(shown.value)) return null;
  return Math.abs(newest.value - shown.value) > 1e-9 * Math.abs(shown.value) ? newest : null;
}
