import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import type { Dataset, KnownIndicator } from '../../model/dataset/index.ts';
import type { EconomyCode } from '../../model/economies/index.ts';
import type { IndicatorFrequency, IndicatorSpec } from '../../model/question/index.ts';
import { comparePeriods, monthsOf, type Period, periodOfMonths, type Unit, yearPeriod } from '../../model/values/index.ts';
import {
  findIndicator,
  frequenciesOfIndicator,
  frequencyShown,
  knownIndicators,
  laddersOf,
  levelOfIndicator,
  periodOfIndicator,
  yearsOfLadder,
} from '../indicators/index.ts';
import { applyTransform, type LevelReader } from './apply-transform.ts';
import { monthsAsked } from './periods-of.ts';
import type { SeriesOfReceipts } from './series-of-receipts.ts';

/**
 * Every series that a spec of indicators asks for: indicators, then economies, each with one receipt for each edition of the indicator, a period
 * of the spec and of its frequency for which it has a number of any economy. A rank among the listed counts from the best: from the lowest where lower is better.
 * Undefined: as `levelOfIndicator`, and the reasons of the transform's metric.
 * Throws `UnknownNameError` for an indicator that the dataset does not know; `InvalidParameterError` for a transform that its unit has not, and
 * where it has no edition in these years or months.
 */
export function seriesOfIndicators(dataset: Dataset, spec: IndicatorSpec): readonly SeriesOfReceipts[] {
  const frequency = frequencyShown(spec, spec.indicators.slice(0, 1).map((id) => findIndicator(dataset, id))[0]);
  return spec.indicators.flatMap((id) => {
    const indicator = findIndicator(dataset, id);
    const rank = faultOfTransform(indicator, 'rank') === null ? ' or rank' : '';
    if (faultOfTransform(indicator, spec.transform) !== null)
      throw new InvalidParameterError('transform', spec.transform, `level${rank} for ${id}`);
    const periods = editionsIn(dataset, indicator, spec, frequency);
    return spec.economies.map((economy) => lineOf(dataset, spec, indicator, economy, periods));
  });
}

/** Why an indicator has no such transform: it is a ladder, or a rank already, or its unit has no growth (ranks, scores, ratios, years). Null where it has. */
export function faultOfTransform(
  indicator: Pick<KnownIndicator, 'unit'>,
  transform: IndicatorSpec['transform'],
): 'ranked' | 'no-growth' | 'levels' | null {
  if (transform === 'level') return null;
  if (indicator.unit.engine === 'level') return 'levels';
  if (transform === 'rank') return indicator.unit.engine === 'rank' ? 'ranked' : null;
  return withoutGrowth.has(indicator.unit.engine) ? 'no-growth' : null;
}

const withoutGrowth: ReadonlySet<Unit> = new Set<Unit>(['rank', 'score', 'ratio', 'percentage-points', 'year', 'years']);

const known = new WeakMap<Dataset, ReadonlyMap<string, readonly Period[]>>();

/** The periods of a frequency for which a dataset has a number of an indicator, of any economy, in order. */
function editionsOf(dataset: Dataset, id: string, frequency: IndicatorFrequency): readonly Period[] {
  const editions = known.get(dataset) ?? countEditions(dataset);
  known.set(dataset, editions);
  return editions.get(`${id}|${frequency}`) ?? [];
}

function countEditions(dataset: Dataset): ReadonlyMap<string, readonly Period[]> {
  const indicators = knownIndicators(dataset);
  const found = new Map<string, Set<Period>>();
  for (const { indicator, value, period: written } of dataset.indicators) {
    const period = value === null || indicators.get(indicator)?.frequency === 'point' ? null : periodOfIndicator(written);
    for (const frequency of period === null ? [] : frequenciesOfIndicator(period)) {
      const key = `${indicator}|${frequency}`;
      found.set(key, (found.get(key) ?? new Set()).add(period as Period));
    }
  }
  return new Map([...found].map(([key, periods]) => [key, [...periods].toSorted(comparePeriods)]));
}

function editionsIn(dataset: Dataset, { id }: KnownIndicator, spec: IndicatorSpec, frequency: IndicatorFrequency): readonly Period[] {
  const ladder = laddersOf(dataset).get(id);
  const all = ladder === undefined ? editionsOf(dataset, id, frequency) : yearsOfLadder(dataset, ladder).map(yearPeriod);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined)
    throw new InvalidParameterError('indicator', id, `an indicator with figures by ${frequency}`);
  const asked = monthsAsked(spec);
  const within = all.filter((period) => asked.first <= monthsOf(period).first && monthsOf(period).last <= asked.last);
  if (within.length > 0) return within;
  throw new InvalidParameterError('years', spanText(spec), `a period with figures for ${id}, ${first} to ${last}`);
}

function spanText(spec: IndicatorSpec): string {
  const { from, to, firstMonth } = spec;
  if (firstMonth !== null) return periodOfMonths(monthsAsked(spec));
  return from === to ? `${from}` : `${from}-${to}`;
}

function lineOf(
  dataset: Dataset,
  { transform, indexYear, economies, vintage }: IndicatorSpec,
  indicator: KnownIndicator,
  economy: EconomyCode,
  periods: readonly Period[],
): SeriesOfReceipts {
  const reader =
    (of: KnownIndicator): LevelReader =>
    (one, period) =>
      levelOfIndicator(dataset, of, { economy: one, period, vintage });
  const question = { transform, indexYear, listed: economies, lowestFirst: indicator.better === 'lower' };
  const [lower, upper] = endsOf(dataset, indicator, transform).map(reader);
  return {
    measure: indicator.id,
    indicator,
    economy,
    product: null,
    record: 'reporter',
    points: periods.map((period) => ({ period, receipt: applyTransform(question, reader(indicator), economy, period) })),
    bounds:
      lower === undefined || upper === undefined
        ? []
        : periods.map((period) => ({ period, lower: lower(economy, period), upper: upper(economy, period) })),
  };
}

/** The indicators of both ends of a level. */
function endsOf(dataset: Dataset, { bounds }: KnownIndicator, transform: IndicatorSpec['transform']): readonly KnownIndicator[] {
  return bounds === null || transform !== 'level' ? [] : [findIndicator(dataset, bounds.lower), findIndicator(dataset, bounds.upper)];
}
