import type { Dataset } from '../../../model/dataset/index.ts';
import { wholeWorld } from '../../../model/economies/index.ts';
import { type FlowOfRows, isReport, isStandIn, type Origin, type Product } from '../../../model/trade/index.ts';
import type { Period } from '../../../model/values/index.ts';
import { absenceOf, columnsOf, keyOfFlow } from '../../../queries/index.ts';
import type { YearSpan } from './year-span.ts';

/** Which flows and goods are asked about. */
interface Asked {
  readonly flow: (flow: FlowOfRows) => boolean;
  readonly product: (product: Product) => boolean;
}

/** The rows that can answer a question about each flow, by `reporter|partner|flow`, in the order of the dataset. */
export type Answers = ReadonlyMap<string, readonly number[]>;

/**
 * What can answer about flows and goods that are asked for: somebody's own reports, and what may stand in the place of one that nobody is known not to have made. A
 * reconciled flow answers for both sides.
 */
export function answersIn(dataset: Dataset, asked: Asked): Answers {
  const { flows, flow, periods, period, products, product, origins, origin } = columnsOf(dataset.observations);
  const keys = flows.map((one) => (asked.flow(one) ? keyOfFlow(one) : null));
  const isAsked = products.map(asked.product);
  const answers = new Map<string, number[]>();
  const add = (key: string, row: number): void => {
    const rows = answers.get(key);
    if (rows === undefined) answers.set(key, [row]);
    else rows.push(row);
  };
  for (let row = 0; row < flow.length; row += 1) {
    const key = keys[flow[row] as number] ?? null;
    const of = origins[origin[row] as number] as Origin;
    if (key === null || isAsked[product[row] as number] !== true) continue;
    if (isReport(of)) add(key, row);
    else if (isStandIn({ status: of.status, product: products[product[row] as number] as Product })) {
      const own = flows[flow[row] as number] as FlowOfRows;
      const isOfBoth = of.status === 'reconciled' && own.partner !== wholeWorld && own.flow !== 'turnover';
      for (const side of isOfBoth ? [own, mirrored(own)] : [own])
        if (absenceOf(dataset, { ...side, period: periods[period[row] as number] as Period }) === null) add(keyOfFlow(side), row);
    }
  }
  return answers;
}

/** A flow as the other side would record it. */
function mirrored({ reporter, partner, flow }: FlowOfRows): FlowOfRows {
  return { reporter: partner, partner: reporter, flow: flow === 'export' ? 'import' : 'export' };
}

/** The time of each answer by the key of its flow. */
export function* timesOf(answers: Answers, timeOf: (row: number) => number | null): Generator<readonly [key: string, time: number | null]> {
  for (const [key, rows] of answers) for (const row of rows) yield [key, timeOf(row)];
}

/** The first and the last of some times by their keys; what has no time is left out. */
export function spansOf(times: Iterable<readonly [key: string, time: number | null]>): Readonly<Record<string, YearSpan>> {
  const spans = new Map<string, { first: number; last: number }>();
  for (const [key, time] of times) {
    const span = spans.get(key);
    if (time === null) continue;
    if (span === undefined) spans.set(key, { first: time, last: time });
    else if (time < span.first) span.first = time;
    else if (time > span.last) span.last = time;
  }
  return Object.fromEntries(spans);
}
