import { type Dataset, type Observation, targetsOf } from '../../src/index.ts';
import type { TargetEvent } from '../../src/workspace.ts';
import { makeDataset, makeObservation } from './make-dataset.ts';

/** An invented target, set in 2016: that trade with Kazakhstan reaches 400 dollars by the year 2020. */
const targetDraft = {
  id: 'aim',
  date: '2016-03-04',
  end: null,
  economies: ['KAZ'],
  kind: 'policy',
  title: 'An aim of 400 dollars',
  detail: null,
  onCharts: true,
  confidence: 'high',
  source: 'customs',
  release: 'customs/first',
} as const;

const target = { measure: 'total-trade', reporter: 'CHN', partner: 'KAZ', year: 2020, value: 400, unit: 'usd' } as const;

/** What is invented about a target: the trade of each year, in the first release and as revised, the yuan per dollar, and what of it is otherwise. */
export interface TargetDraft {
  readonly first: Readonly<Record<number, number>>;
  readonly revised?: Readonly<Record<number, number>>;
  readonly rates?: Readonly<Record<number, number>>;
  readonly otherwise?: Partial<typeof target> | { readonly year: number };
}

/** A dataset with one target, and the event that sets it. Half of the trade of a year are exports, half imports. */
export function makeTarget({ first, revised = {}, rates = {}, otherwise = {} }: TargetDraft): {
  readonly dataset: Dataset;
  readonly event: TargetEvent;
} {
  const traded = (release: string, years: Readonly<Record<number, number>>): readonly Observation[] =>
    Object.entries(years).flatMap(([period, value]) =>
      (['export', 'import'] as const).map((flow) => makeObservation({ period: Number(period), flow, value: value / 2, release })),
    );
  const indicators = Object.entries(rates).map(([period, value]) => ({
    indicator: 'CNY_per_USD_annual_avg',
    economy: 'CHN',
    period,
    value,
    text: null,
    unit: 'CNY per USD',
    source: 'customs',
    release: 'customs/first',
    status: 'printed',
    confidence: 'high',
    note: null,
  }));
  const events = [{ ...targetDraft, target: { ...target, ...otherwise, printed: { value: '400', unit: 'USD' } } }];
  const observations = [...traded('customs/first', first), ...traded('customs/revised', revised)];
  const dataset = makeDataset({ observations, indicators: indicators as never, events: events as never });
  const [event] = targetsOf(dataset);
  if (event === undefined) throw new RangeError('the dataset has a target');
  return { dataset, event };
}
