import { type AskedWorld, askedStudies, type Dataset, type IndicatorValue, type KnownIndicator } from '../../../model/dataset/index.ts';
import { type EconomyCode, namedForQuestions, offeredEconomies } from '../../../model/economies/index.ts';
import type { Frequency, IndicatorFrequency } from '../../../model/question/index.ts';
import type { MilestoneSeries } from '../../../model/study/index.ts';
import { type FlowOfRows, isReport, type ObservationColumns } from '../../../model/trade/index.ts';
import { monthsOf, yearOf } from '../../../model/values/index.ts';
import {
  columnsOf,
  firstReached,
  frequenciesOfIndicator,
  isTotal,
  knownIndicators,
  laddersOf,
  lastYearKnown,
  matchingRows,
  once,
  periodOfIndicator,
  roleOf,
  yearsOfLadder,
} from '../../../queries/index.ts';

import { answersIn, spansOf, timesOf } from './answers-in.ts';
import { goodsHeld, type HeldGoods, partsOfGoods, timeIn } from './held-goods.ts';
import type { YearSpan } from './year-span.ts';

/** The years for which figures of an indicator are held, or the months in which such parts of years end: of each economy the first and the last, and all those of any. */
export interface HeldFigures {
  readonly economies: Readonly<Record<string, YearSpan>>;
  readonly editions: readonly number[];
}

/** An indicator, and the years for which its figures are held; by frequency, the parts of years. */
export type HeldIndicator = KnownIndicator &
  HeldFigures & { readonly partsOfYears: Readonly<Partial<Record<Exclude<IndicatorFrequency, 'year'>, HeldFigures>>> };

/**
 * What a dataset holds, as far as it decides which views have an answer: plain data, so that a page that has a part of the dataset can
 * have the holdings of the whole, with what the studies ask. Its economies and groups are those that questions are offered of, and the economies
 * that indicators speak of; years are those of whole years and all goods, between the former.
 */
export interface Holdings extends AskedWorld, HeldGoods {
  /** By `reporter|partner|flow`. */
  readonly flows: Readonly<Record<string, YearSpan>>;
  /** The same by frequency, for parts of years: the months in which the periods end. */
  readonly partsOfYears: Readonly<Record<Exclude<Frequency, 'year'>, Readonly<Record<string, YearSpan>>>>;
  /** The exports that enter a gravity model, by `reporter|partner`. */
  readonly modelled: Readonly<Record<string, YearSpan>>;
  /** With how many partners each reporter recorded any trade. */
  readonly partners: Readonly<Record<string, number>>;
  /** By id. */
  readonly indicators: Readonly<Record<string, HeldIndicator>>;
  /** The economies of which there is an outline to draw on a map. */
  readonly outlined: readonly EconomyCode[];
  /** The first day on which any release was known; null where there is none. */
  readonly firstKnown: string | null;
}

/** A model of fewer exporters is none. */
const leastExporters = 10;
const counted = new WeakMap<Dataset, Holdings>();

/**
 * What a dataset holds, counted once for each dataset. What a publisher filled in or estimated, or calls incomplete, is no figure held.
 * @example holdingsOf(dataset).flows['CHN|KAZ|export'] // => { first: 2012, last: 2013 }
 */
export function holdingsOf(dataset: Dataset): Holdings {
  const known = counted.get(dataset) ?? count(dataset);
  counted.set(dataset, known);
  return known;
}

function count(dataset: Dataset): Holdings {
  const offered = offeredEconomies(dataset);
  const { groups } = namedForQuestions(dataset);
  const named = new Set<string>([...offered, ...groups.flatMap(({ members }) => members)]);
  const indicators = indicatorsOf(dataset);
  const spoken = new Set<string>([
    ...offered,
    ...Object.values(indicators).flatMap((one) =>
      [one, ...Object.values(one.partsOfYears)].flatMap(({ economies }) => Object.keys(economies)),
    ),
  ]);
  const { periods, period } = columnsOf(dataset.observations);
  const isNamed = ({ reporter, partner }: FlowOfRows): boolean => named.has(reporter) && named.has(partner);
  const totals = answersIn(dataset, { flow: isNamed, product: isTotal });
  const spansIn = (frequency: Frequency): Readonly<Record<string, YearSpan>> => {
    const times = periods.map((one) => timeIn(one, frequency));
    return times.every((time) => time === null) ? {} : spansOf(timesOf(totals, (row) => times[period[row] as number] ?? null));
  };
  const goods = once(() => goodsHeld(dataset, answersIn(dataset, { flow: isNamed, product: (product) => !isTotal(product) })));
  const [firstKnown = null] = dataset.releases.map(({ knownFrom }) => knownFrom.latest).sort();
  return {
    economies: dataset.economies.flatMap(({ code, iso2, names }) => (spoken.has(code) ? [{ code, iso2, names }] : [])),
    groups: groups.map(({ code, names, members, together }) => ({ code, names, members, together })),
    offered,
    studies: askedStudies(dataset),
    flows: spansIn('year'),
    partsOfYears: { month: spansIn('month'), 'year-to-date': spansIn('year-to-date') },
    get goods() {
      return goods().goods;
    },
    get levels() {
      return goods().levels;
    },
    parts: partsOfGoods(dataset),
    ...ownRecords(dataset, named),
    indicators,
    outlined: dataset.outlines.map(({ economy }) => economy),
    firstKnown,
  };
}

/** What own reports of whole years and all goods hold: the exports that enter a gravity model, and the partners of each reporter. */
function ownRecords(dataset: Dataset, named: ReadonlySet<string>): Pick<Holdings, 'modelled' | 'partners'> {
  const { observations } = dataset;
  const columns = columnsOf(observations);
  const partners = new Map<string, Set<string>>();
  const exports: number[] = [];
  for (const row of matchingRows(observations, { period: (one) => yearOf(one) !== null, product: isTotal, origin: isReport })) {
    const { reporter, partner, flow } = columns.flows[columns.flow[row] as number] as FlowOfRows;
    if (named.has(reporter)) partners.set(reporter, (partners.get(reporter) ?? new Set()).add(partner));
    if (flow === 'export' && (columns.value[row] as number) > 0) exports.push(row);
  }
  const byYear = [...Map.groupBy(exports, (row) => columns.period[row]).values()];
  return {
    modelled: modelledPairs(
      dataset,
      byYear.flatMap((rows) => enteringOf(columns, rows)),
      named,
    ),
    partners: Object.fromEntries([...partners].map(([reporter, all]) => [reporter, all.size])),
  };
}

/** Of the exports of a year those of the release that has most of them, the first of several that have as many; none where it has those of too few exporters. */
function enteringOf({ origins, origin, flows, flow }: ObservationColumns, rows: readonly number[]): readonly number[] {
  const releases = [...Map.groupBy(rows, (row) => origins[origin[row] as number]?.release).values()];
  const [widest = []] = releases.toSorted((one, other) => other.length - one.length);
  return new Set(widest.map((row) => flows[flow[row] as number]?.reporter)).size >= leastExporters ? widest : [];
}

/** The years of the exports between economies that are named and whose place is known. */
function modelledPairs(dataset: Dataset, rows: readonly number[], named: ReadonlySet<string>): Readonly<Record<string, YearSpan>> {
  const latitude = roleOf(dataset, 'latitude')?.indicator;
  const placed = new Set<string>(dataset.indicators.flatMap(({ indicator, economy }) => (indicator === latitude ? [economy] : [])));
  const { flows, flow, periods, period } = columnsOf(dataset.observations);
  return spansOf(
    rows.flatMap((row) => {
      const { reporter, partner } = flows[flow[row] as number] as FlowOfRows;
      const isIn = [reporter, partner].every((code) => named.has(code) && placed.has(code));
      return isIn ? [[`${reporter}|${partner}`, Number(periods[period[row] as number])] as const] : [];
    }),
  );
}

/** Every indicator with the years of its numbers, and the parts of years; days are none. */
function indicatorsOf(dataset: Dataset): Holdings['indicators'] {
  const byId = Map.groupBy(
    dataset.indicators.filter(({ value }) => value !== null),
    ({ indicator }) => indicator,
  );
  return Object.fromEntries(
    [...knownIndicators(dataset)].map(([id, { topic, names, unit, frequency, better, bounds, levels }]) => {
      const named = { id, topic, names, unit, frequency, better, bounds };
      const ladder = laddersOf(dataset).get(id);
      if (levels !== undefined && ladder !== undefined)
        return [id, { ...named, levels, ...yearsClimbed(dataset, ladder), partsOfYears: {} }];
      const { year = nothingHeld, ...partsOfYears } = heldByFrequency(frequency === 'point' ? [] : (byId.get(id) ?? []));
      return [id, { ...named, ...year, partsOfYears }];
    }),
  );
}

const nothingHeld: HeldFigures = { economies: {}, editions: [] };

function heldByFrequency(values: readonly IndicatorValue[]): Partial<Record<IndicatorFrequency, HeldFigures>> {
  const times = values.flatMap(({ economy, period: written }) => {
    const period = periodOfIndicator(written);
    if (period === null) return [];
    const time = period.length === 4 ? Number(period) : monthsOf(period).last;
    return frequenciesOfIndicator(period).map((frequency) => ({ economy, frequency, time }));
  });
  return Object.fromEntries(
    [...Map.groupBy(times, ({ frequency }) => frequency)].map(([frequency, some]) => {
      const editions = [...new Set(some.map(({ time }) => time))].sort((one, other) => one - other);
      return [frequency, { economies: spansOf(some.map(({ economy, time }) => [economy, time])), editions }];
    }),
  );
}

/** The years in which economies stand on a ladder: from the first level that each reached to the last year that the dataset knows of. */
function yearsClimbed(dataset: Dataset, ladder: MilestoneSeries): HeldFigures {
  const last = lastYearKnown(dataset);
  const spans = [...firstReached(dataset, ladder)].map(([economy, first]) => [economy, { first, last }] as const);
  return { economies: Object.fromEntries(spans), editions: yearsOfLadder(dataset, ladder) };
}
