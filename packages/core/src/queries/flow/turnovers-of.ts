import type { Dataset } from '../../model/dataset/index.ts';
import type { VintageChoice } from '../../model/question/index.ts';
import type { Observation } from '../../model/trade/index.ts';
import { type Cell, observationsOfCell, releaseKnownFrom, releaseNotBefore } from '../cell/index.ts';
import { compareDates } from '../receipt/index.ts';

/**
 * The turnovers printed of a pair in a period, the one to take first: a printed one before one that was derived from a growth rate, both
 * before one that was read in the paper; among equals one in dollars before one in yuan, then the earliest for `first`, the newest for `latest` and for a date (of those
 * known by then). The flow of the cell is not read.
 * @example turnoversOf(dataset, { reporter: 'CHN', partner: 'KAZ', flow: 'turnover', period: '2013' }, 'latest') // => []
 */
export function turnoversOf(dataset: Dataset, cell: Cell, vintage: VintageChoice): readonly Observation[] {
  const dateOf = ({ release }: Observation): string => releaseNotBefore(dataset, release);
  return observationsOfCell(dataset, { ...cell, flow: 'turnover' })
    .filter((row) => vintage === 'first' || vintage === 'latest' || releaseKnownFrom(dataset, row.release) <= vintage)
    .toSorted(
      (one, two) =>
        worth(two) - worth(one) ||
        Number(two.unit === 'usd') - Number(one.unit === 'usd') ||
        compareDates(dateOf(one), dateOf(two)) * (vintage === 'first' ? 1 : -1),
    );
}

function worth({ status }: Observation): number {
  if (status === 'from-the-paper') return 0;
  return status === 'derived' ? 1 : 2;
}
