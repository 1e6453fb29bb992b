import type { Dataset } from '../../model/dataset/index.ts';
import { goodsInAnyRevision } from '../../model/goods/index.ts';
import type { FlowOfRows, Observation, Observations } from '../../model/trade/index.ts';
import { canonicalPeriod, type Period } from '../../model/values/index.ts';
import { columnsOf, keyOfFlow } from './columns-of.ts';
import { isTotal } from './matching-rows.ts';

/** Where an observation stands: whose record of the trade with whom, in which direction and period. */
export interface Position {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: string;
  readonly period: Period;
}

/** What is observed at a position: of all goods, and the rows of goods by their code in any revision. */
interface Observed {
  readonly totals: Observation[];
  readonly goods: Map<string, number[]>;
  /** The codes that stand above one that is observed, once they were asked for. */
  above: ReadonlySet<string> | null;
}

type PeriodsOfFlow = ReadonlyMap<Period, Observed>;

/** What was gone through: flows, and goods by their position in the columns. */
interface Known {
  readonly flows: Map<string, PeriodsOfFlow>;
  readonly goods: string[];
}

const knownOf = new WeakMap<Dataset, Known>();

/** What the dataset observes at a position; its flow is gone through when it is first asked for. */
export function positionIn(dataset: Dataset, position: Position): Observed | undefined {
  const known = knownOf.get(dataset) ?? { flows: new Map(), goods: [] };
  knownOf.set(dataset, known);
  const key = keyOfFlow(position);
  const periods = known.flows.get(key) ?? periodsOfFlow(dataset, key, known.goods);
  known.flows.set(key, periods);
  return periods.get(canonicalPeriod(position.period));
}

function periodsOfFlow(dataset: Dataset, key: string, goodsOf: string[]): PeriodsOfFlow {
  const { observations } = dataset;
  const { periods, period, products, product } = columnsOf(observations);
  const found = new Map<Period, Observed>();
  for (const row of rowsOfFlow(observations, key)) {
    const id = product[row] as number;
    goodsOf[id] ??= goodsInAnyRevision(dataset, products[id] as string);
    const goods = goodsOf[id];
    const canonical = canonicalPeriod(periods[period[row] as number] as Period);
    const observed = found.get(canonical) ?? { totals: [], goods: new Map<string, number[]>(), above: null };
    found.set(canonical, observed);
    if (isTotal(goods)) observed.totals.push(observations.at(row) as Observation);
    else if (!observed.goods.has(goods)) observed.goods.set(goods, [row]);
    else observed.goods.get(goods)?.push(row);
  }
  return found;
}

const indexes = new WeakMap<Observations, ReadonlyMap<string, readonly number[]>>();

/**
 * The numbers of the rows of a flow, in the order of the list. All rows are walked at the first call and never again, so that a question costs what its own
 * flows hold and not what the dataset does.
 */
function rowsOfFlow(observations: Observations, key: string): readonly number[] {
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
