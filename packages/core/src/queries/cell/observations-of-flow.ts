import type { Dataset } from '../../model/dataset/index.ts';
import { goodsInAnyRevision } from '../../model/goods/index.ts';
import type { Observation } from '../../model/trade/index.ts';
import { canonicalPeriod, type Period } from '../../model/values/index.ts';
import { columnsOf, keyOfFlow } from './columns-of.ts';
import { rowsOfFlow } from './rows-of-flow.ts';
import { isTotal } from './rows-where.ts';

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

/** What is the same of all rows that share a period or a product, by the position of these in the columns. */
interface Shared {
  readonly flows: Map<string, PeriodsOfFlow>;
  readonly periods: Period[];
  readonly goods: string[];
}

const known = new WeakMap<Dataset, Shared>();

/** What the dataset observes at a position; its flow is gone through when it is first asked for. */
export function positionIn(dataset: Dataset, position: Position): Observed | undefined {
  const shared = known.get(dataset) ?? { flows: new Map(), periods: [], goods: [] };
  known.set(dataset, shared);
  const key = keyOfFlow(position);
  const periods = shared.flows.get(key) ?? periodsOfFlow(dataset, key, shared);
  shared.flows.set(key, periods);
  return periods.get(canonicalPeriod(position.period));
}

function periodsOfFlow(dataset: Dataset, key: string, shared: Shared): PeriodsOfFlow {
  const { observations } = dataset;
  const { periods, period, products, product } = columnsOf(observations);
  const found = new Map<Period, Observed>();
  for (const row of rowsOfFlow(observations, key)) {
    const [atPeriod, atProduct] = [period[row] as number, product[row] as number];
    const canonical = kept(shared.periods, atPeriod, () => canonicalPeriod(periods[atPeriod] as Period));
    const goods = kept(shared.goods, atProduct, () => goodsInAnyRevision(dataset, products[atProduct] as string));
    const observed = found.get(canonical) ?? { totals: [], goods: new Map<string, number[]>(), above: null };
    found.set(canonical, observed);
    if (isTotal(goods)) observed.totals.push(observations.at(row) as Observation);
    else if (!observed.goods.has(goods)) observed.goods.set(goods, [row]);
    else observed.goods.get(goods)?.push(row);
  }
  return found;
}

/** A value of a list, made when it is first asked for. */
function kept<Value>(list: Value[], at: number, make: () => Value): Value {
  list[at] ??= make();
  return list[at] as Value;
}
