import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import type { Dataset, KnownIndicator } from '../../model/dataset/index.ts';
import type { EconomyCode } from '../../model/economies/index.ts';
import type { IndicatorSpec } from '../../model/question/index.ts';
import { beginningYear, type Period, type Unit, yearPeriod } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { findIndicator, knownIndicators, laddersOf, levelOfIndicator, yearsOfLadder } from '../indicators/index.ts';
import { applyTransform, type LevelReader } from './apply-transform.ts';

/** A point of a series: its receipt, and those of both ends that a source gives for it. */
export interface PointOfIndicator {
  readonly period: Period;
  readonly receipt: Receipt;
  readonly bounds: { readonly lower: Receipt; readonly upper: Receipt } | null;
}

/** A yearly series of receipts: one indicator of one economy. */
export interface IndicatorSeriesOfReceipts {
  readonly indicator: KnownIndicator;
  readonly economy: EconomyCode;
  readonly points: readonly PointOfIndicator[];
}

/**
 * Every series that a spec of indicators asks for: indicators, then economies, each with one receipt for each edition of the indicator, a year
 * of the spec for which it has a number of any economy. A rank among the listed counts from the best: from the lowest where lower is better.
 * Undefined: as `levelOfIndicator`, and the reasons of the transform's metric.
 * Throws `UnknownNameError` for an indicator that the dataset does not know; `InvalidParameterError` for a transform that its unit has not, and
 * where it has no edition in the years.
 * @example indicatorSeriesOf(dataset, decodeViewSpec(dataset, 'indicator=NY.GDP.MKTP.CD&economies=KAZ&years=2013'))[0]?.points[0]?.receipt.value // => 400
 */
export function indicatorSeriesOf(dataset: Dataset, spec: IndicatorSpec): readonly IndicatorSeriesOfReceipts[] {
  return spec.indicators.flatMap((id) => {
    const indicator = findIndicator(dataset, id);
    if (faultOfTransform(indicator, spec.transform) !== null)
      throw new InvalidParameterError(
        'transform',
        spec.transform,
        `level${faultOfTransform(indicator, 'rank') === null ? ' or rank' : ''} for ${id}`,
      );
    const years = editionsIn(dataset, indicator, spec);
    return spec.economies.map((economy) => ({ indicator, economy, points: pointsOf(dataset, spec, indicator, economy, years) }));
  });
}

/** Why an indicator has no such transform: it is a ladder, or a rank already, or its unit has no growth (ranks, scores, ratios, years). Null where it has. */
export function faultOfTransform(
  indicator: Pick<KnownIndicator, 'unit'>,
  transform: IndicatorSpec['transform'],
): 'ranked' | 'no-growth' | 'levels' | null {
  if (transform === 'level') return null;
  if (indicator.unit.engine === 'level') return 'levels';
  if (transform === 'rank') return isRanked(indicator) ? 'ranked' : null;
  return withoutGrowth.has(indicator.unit.engine) ? 'no-growth' : null;
}

const withoutGrowth: ReadonlySet<Unit> = new Set<Unit>(['rank', 'score', 'ratio', 'percentage-points', 'year', 'years']);

function isRanked({ unit }: Pick<KnownIndicator, 'unit'>): boolean {
  return unit.engine === 'rank';
}

const known = new WeakMap<Dataset, ReadonlyMap<string, readonly number[]>>();

/** The years for which a dataset has a number of an indicator, of any economy, in order. */
function editionsOf(dataset: Dataset, id: string): readonly number[] {
  let editions = known.get(dataset);
  if (editions === undefined) {
    const indicators = knownIndicators(dataset);
    const isYearly = (id: string): boolean => indicators.get(id)?.frequency !== 'point';
    const numbers = dataset.indicators.filter(
      ({ indicator, value, period }) => value !== null && /^\d{4}$/.test(period) && isYearly(indicator),
    );
    const byId = Map.groupBy(numbers, ({ indicator }) => indicator);
    editions = new Map([...byId].map(([one, some]) => [one, [...new Set(some.map(({ period }) => Number(period)))].sort(ascending)]));
    known.set(dataset, editions);
  }
  return editions.get(id) ?? [];
}

function ascending(one: number, other: number): number {
  return one - other;
}

function editionsIn(dataset: Dataset, { id, levels }: KnownIndicator, { from, to }: IndicatorSpec): readonly number[] {
  const ladder = levels === undefined ? undefined : laddersOf(dataset).get(id);
  const all = ladder === undefined ? editionsOf(dataset, id) : yearsOfLadder(dataset, ladder);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) throw new InvalidParameterError('indicator', id, 'an indicator with figures of years');
  const within = all.filter((year) => from <= year && year <= to);
  if (within.length > 0) return within;
  throw new InvalidParameterError(
    'years',
    from === to ? `${from}` : `${from}-${to}`,
    `years of which ${id} has figures, ${first} to ${last}`,
  );
}

function pointsOf(
  dataset: Dataset,
  { transform, indexYear, economies, vintage }: IndicatorSpec,
  indicator: KnownIndicator,
  economy: EconomyCode,
  years: readonly number[],
): readonly PointOfIndicator[] {
  const reader =
    (of: KnownIndicator): LevelReader =>
    (one, period) =>
      levelOfIndicator(dataset, of, { economy: one, year: beginningYear(period), vintage });
  const question = { transform, indexYear, listed: economies, lowestFirst: indicator.better === 'lower' };
  const [lower, upper] = endsOf(dataset, indicator, transform).map(reader);
  return years.map(yearPeriod).map((period) => ({
    period,
    receipt: applyTransform(question, reader(indicator), economy, period),
    bounds: lower === undefined || upper === undefined ? null : { lower: lower(economy, period), upper: upper(economy, period) },
  }));
}

/** The indicators of both ends of a level. */
function endsOf(dataset: Dataset, { bounds }: KnownIndicator, transform: IndicatorSpec['transform']): readonly KnownIndicator[] {
  return bounds === null || transform !== 'level' ? [] : [findIndicator(dataset, bounds.lower), findIndicator(dataset, bounds.upper)];
}
