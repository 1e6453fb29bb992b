import type { FlowOfRows, Observations } from '../../model/trade/index.ts';
import { columnsOf, keyOfFlow } from './columns-of.ts';

const indexes = new WeakMap<Observations, ReadonlyMap<string, readonly number[]>>();

/**
 * The numbers of the rows of a flow, in the order of the list. All rows are walked at the first call and never again, so that a question costs what its own
 * flows hold and not what the dataset does.
 */
export function rowsOfFlow(observations: Observations, key: string): readonly number[] {
  const index = indexes.get(observations) ?? rowsByFlow(observations);
  indexes.set(observations, index);
  return index.get(key) ?? [];
}

function rowsByFlow(observations: Observations): ReadonlyMap<string, readonly number[]> {
  const { flows, flow } = columnsOf(observations);
  const rows = flows.map((): number[] => []);
  for (let row = 0; row < flow.length; row += 1) rows[flow[row] as number]?.push(row);
  return new Map(rows.map((ofFlow, id) => [keyOfFlow(flows[id] as FlowOfRows), ofFlow]));
}
