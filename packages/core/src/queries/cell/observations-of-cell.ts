import type { Dataset } from '../../model/dataset/index.ts';
import type { EconomyCode } from '../../model/economies/index.ts';
import type { Observation, RecordedFlow } from '../../model/trade/index.ts';
import type { Period } from '../../model/values/index.ts';
import { positionIn } from './observations-of-flow.ts';
import { goodsAt } from './observations-of-goods.ts';

/** One cell of the trade matrix: what a reporter records of its trade with a partner in a period, in all goods unless it names some. */
export interface Cell {
  readonly reporter: EconomyCode;
  readonly partner: EconomyCode;
  readonly flow: RecordedFlow;
  readonly period: Period;
  readonly product?: string;
}

/**
 * Every observation of a cell, in the dataset's order: one for each release that speaks of it; of goods, for each revision of their nomenclature,
 * too. The run of the twelve months of a year is that year.
 * The index over the dataset is built at the first call and kept as long as the dataset lives.
 * @example observationsOfCell(dataset, { reporter: findEconomy(dataset, 'CHN').code, partner: findEconomy(dataset, 'KAZ').code, flow: 'import', period: yearPeriod(2013) }).map(({ value }) => value) // => [10, 8]
 */
export function observationsOfCell(dataset: Dataset, cell: Cell): readonly Observation[] {
  if (cell.product !== undefined && cell.product !== 'TOTAL') return goodsAt(dataset, cell).rowsOf(cell.product);
  return positionIn(dataset, cell)?.totals ?? [];
}
