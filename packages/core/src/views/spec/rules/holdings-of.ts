import { type AskedWorld, askedStudies, type Dataset, type IndicatorValue, type KnownIndicator } from '../../../model/dataset/index.ts';
import { type EconomyCode, namedForQuestions, offeredEconomies, wholeWorld } from '../../../model/economies/index.ts';
import type { Frequency, IndicatorFrequency } from '../../../model/question/index.ts';
import type { MilestoneSeries } from '../../../model/study/index.ts';
import { isReport, isStandIn, type Observation } from '../../../model/trade/index.ts';
import { monthsOf } from '../../../model/values/index.ts';
import {
  absenceOf,
  firstReached,
  frequenciesOf,
  frequenciesOfIndicator,
  knownIndicators,
  laddersOf,
  lastYearKnown,
  periodOfIndicator,
  roleOf,
  yearsOfLadder,
} from '../../../queries/index.ts';

import { goodsHeld, type HeldGoods, keyOfFlow, spansOf, type YearSpan } from './held-goods.ts';

export type { YearSpan } from './held-goods.ts';

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
  const answers = answersIn(dataset);
  const reports = answers.filter(({ product }) => product === 'TOTAL');
  const figures = reports.filter(({ period }) => period.length === 4);
  const own = figures.filter(isReport);
  const isNamed = ({ reporter, partner }: Observation): boolean => named.has(reporter) && named.has(partner);
  const parts = reports.filter((figure) => figure.period.length > 4 && isNamed(figure));
  const partsOf = (frequency: Exclude<Frequency, 'year'>): Readonly<Record<string, YearSpan>> =>
    spansOf(
      parts.filter(({ period }) => frequenciesOf(period).includes(frequency)),
      keyOfFlow,
      ({ period }) => monthsOf(period).last,
    );
  const [firstKnown = null] = dataset.releases.map(({ knownFrom }) => knownFrom.latest).sort();
  return {
    economies: dataset.economies.flatMap(({ code, iso2, names }) => (spoken.has(code) ? [{ code, iso2, names }] : [])),
    groups: groups.map(({ code, names, members, together }) => ({ code, names, members, together })),
    offered,
    studies: askedStudies(dataset),
    flows: spansOf(figures.filter(isNamed), keyOfFlow),
    partsOfYears: { month: partsOf('month'), 'year-to-date': partsOf('year-to-date') },
    ...goodsHeld(
      dataset,
      answers.filter((figure) => figure.product !== 'TOTAL' && isNamed(figure)),
    ),
    modelled: modelledPairs(own, dataset, isNamed),
    partners: partnersRecorded(own.filter(({ reporter }) => named.has(reporter))),
    indicators,
    outlined: dataset.outlines.map(({ economy }) => economy),
    firstKnown,
  };
}

/** Somebody's own reports, and what may stand in the place of one that nobody is known not to have made: a reconciled flow for both sides. */
function answersIn(dataset: Dataset): readonly Observation[] {
  return dataset.observations.flatMap((row) => {
    if (isReport(row)) return [row];
    if (!isStandIn(row)) return [];
    const sides = row.status !== 'reconciled' || row.partner === wholeWorld || row.flow === 'turnover' ? [row] : [row, mirrored(row)];
    return sides.filter((side) => absenceOf(dataset, side) === null);
  });
}

function mirrored(row: Observation): Observation {
  return { ...row, reporter: row.partner, partner: row.reporter, flow: row.flow === 'export' ? 'import' : 'export' };
}

/** Exports between economies whose place is known, of years for which one release covers enough exporters. */
function modelledPairs(
  figures: readonly Observation[],
  dataset: Dataset,
  isNamed: (figure: Observation) => boolean,
): Readonly<Record<string, YearSpan>> {
  const latitude = roleOf(dataset, 'latitude')?.indicator;
  const placed = new Set<string>(dataset.indicators.flatMap(({ indicator, economy }) => (indicator === latitude ? [economy] : [])));
  const exports = figures.filter(({ flow, value }) => flow === 'export' && value > 0);
  const entered = [...Map.groupBy(exports, ({ period }) => period).values()]
    .flatMap(widestRelease)
    .filter((widest) => new Set(widest.map(({ reporter }) => reporter)).size >= leastExporters)
    .flat();
  return spansOf(
    entered.filter((figure) => placed.has(figure.reporter) && placed.has(figure.partner) && isNamed(figure)),
    ({ reporter, partner }) => `${reporter}|${partner}`,
  );
}

/** The rows of the release that has most of some; the first of several that have as many. */
function widestRelease(rows: readonly Observation[]): readonly (readonly Observation[])[] {
  const releases = [...Map.groupBy(rows, ({ release }) => release).values()];
  return releases.toSorted((one, other) => other.length - one.length).slice(0, 1);
}

function partnersRecorded(figures: readonly Observation[]): Readonly<Record<string, number>> {
  const partners = Map.groupBy(figures, ({ reporter }) => reporter);
  return Object.fromEntries([...partners].map(([reporter, ofOne]) => [reporter, new Set(ofOne.map(({ partner }) => partner)).size]));
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
      const ladder = levels === undefined ? undefined : laddersOf(dataset).get(id);
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
      const spans = new Map<string, YearSpan>();
      for (const { economy, time } of some) {
        const { first, last } = spans.get(economy) ?? { first: time, last: time };
        spans.set(economy, { first: Math.min(first, time), last: Math.max(last, time) });
      }
      const editions = [...new Set(some.map(({ time }) => time))].sort((one, other) => one - other);
      return [frequency, { economies: Object.fromEntries(spans), editions }];
    }),
  );
}

/** The years in which economies stand on a ladder: from the first level that each reached to the last year that the dataset knows of. */
function yearsClimbed(dataset: Dataset, ladder: MilestoneSeries): HeldFigures {
  const last = lastYearKnown(dataset);
  const spans = [...firstReached(dataset, ladder)].map(([economy, first]) => [economy, { first, last }] as const);
  return { economies: Object.fromEntries(spans), editions: yearsOfLadder(dataset, ladder) };
}
