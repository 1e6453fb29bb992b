import type { Dataset } from '../../model/dataset/index.ts';
import { wholeWorld } from '../../model/economies/index.ts';
import type { VintageChoice } from '../../model/question/index.ts';
import { isReport, isStandIn, type Observation, type RecordedFlow } from '../../model/trade/index.ts';
import { compareDates } from '../receipt/index.ts';
import { type Cell, observationsOfCell } from './observations-of-cell.ts';
import { releaseKnownFrom, releaseNotBefore } from './release-known-from.ts';

/**
 * What a body has published of a cell of which nobody's own report is held: the newest such figure, the earliest for `first`, of those known by a
 * date. A reconciled flow is one figure for both sides, so that it is read from the partner's side as well. Null where there is none, and for a
 * turnover.
 */
export function standInOf(dataset: Dataset, cell: Cell, vintage: VintageChoice) {
  if (cell.flow === 'turnover') return null;
  const isDate = vintage !== 'first' && vintage !== 'latest';
  const known = (row: Observation): boolean => !isDate || releaseKnownFrom(dataset, row.release) <= vintage;
  const own = observationsOfCell(dataset, cell).filter(known);
  if (own.some(isReport)) return null;
  const mirrored = observationsOfCell(dataset, mirrorOf(cell)).filter((row) => row.status === 'reconciled' && known(row));
  const dateOf = ({ release }: Observation): string => releaseNotBefore(dataset, release);
  const sign = vintage === 'first' ? 1 : -1;
  const [chosen, ...others] = [...own.filter(isStandIn), ...(cell.partner === wholeWorld ? [] : mirrored)].toSorted(
    (one, other) => sign * compareDates(dateOf(one), dateOf(other)),
  );
  return chosen === undefined ? null : { chosen, others };
}

/** The same flow as the other side would record it. */
export function mirrorOf(cell: Cell): Cell {
  const flow: RecordedFlow = cell.flow === 'export' ? 'import' : 'export';
  return { ...cell, reporter: cell.partner, partner: cell.reporter, flow };
}
