import type { FlowOfRows, Observation, Observations, Origin } from '../../model/trade/index.ts';
import { columnsOf } from './columns-of.ts';

/** What rows are to be like, each part decided once for all rows that share it. */
export interface RowTests {
  readonly flow?: (flow: FlowOfRows) => boolean;
  readonly period?: (period: Observation['period']) => boolean;
  readonly product?: (product: Observation['product']) => boolean;
  readonly origin?: (origin: Origin) => boolean;
}

/**
 * The numbers of the rows that pass all tests, in their order; no observation is made.
 * @example matchingRows(dataset.observations, { flow: ({ reporter }) => reporter === 'CHN', period: (period) => period === '2013' }).length > 0 // => true
 */
export function matchingRows(observations: Observations, tests: RowTests): readonly number[] {
  const { flows, flow, periods, period, products, product, origins, origin } = columnsOf(observations);
  const always = (): boolean => true;
  const isFlow = flows.map(tests.flow ?? always);
  const isPeriod = periods.map(tests.period ?? always);
  const isProduct = products.map(tests.product ?? always);
  const isOrigin = origins.map(tests.origin ?? always);
  const rows: number[] = [];
  for (let row = 0; row < flow.length; row += 1) {
    if (isFlow[flow[row] as number] !== true || isPeriod[period[row] as number] !== true) continue;
    if (isProduct[product[row] as number] === true && isOrigin[origin[row] as number] === true) rows.push(row);
  }
  return rows;
}

/** The observations of some rows. */
export function observationsAt(observations: Observations, rows: readonly number[]): readonly Observation[] {
  return rows.map((row) => observations.at(row) as Observation);
}

/** Whether goods are all goods. */
export function isTotal(product: string): boolean {
  return product === 'TOTAL';
}
