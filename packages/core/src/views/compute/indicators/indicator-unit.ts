import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { scaleOf } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { KnownIndicator } from '../../../model/dataset/index.ts';
import type { IndicatorSpec } from '../../../model/question/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { IndicatorSeries, ViewUnit } from '../../../model/view/index.ts';
import { seasonOf } from '../../sentences/index.ts';
import { viewUnitOf } from '../parts/index.ts';

/**
 * The one unit of a view of indicators: of levels that which the registry names, money in the scale of the largest value and ratios in per
 * cent; of growth, an index or a rank that of the transform. Throws `InvalidParameterError` where the levels are in several units.
 */
export function indicatorUnitOf(
  series: readonly [IndicatorSeries, ...IndicatorSeries[]],
  spec: IndicatorSpec,
  language: Language,
): ViewUnit {
  const text = catalogueOf(language);
  const [{ indicator }] = series;
  const receipts = series.flatMap(({ points }) => points.map(({ receipt }) => receipt));
  const unit = viewUnitOf(receipts, { indexYear: spec.indexYear, frequency: seasonOf(spec, series) }, language);
  if (spec.transform === 'rank') return { ...unit, label: text['unit.rank-of-best']() };
  if (spec.transform !== 'level') return unit;
  const other = series.find((one) => !haveOneUnit(one.indicator, indicator));
  if (other !== undefined) {
    const units = [indicator, other.indicator].map(({ unit }) => unit.names[language]);
    throw new InvalidParameterError('indicator', units.join(' and '), 'indicators with the same unit');
  }
  return unitOfLevels(
    unit,
    indicator,
    receipts.flatMap(({ value }) => (isMissing(value) ? [] : [value])),
    language,
  );
}

/** Whether the levels of two indicators are in one unit. */
function haveOneUnit(one: Pick<KnownIndicator, 'unit' | 'levels'>, other: Pick<KnownIndicator, 'unit' | 'levels'>): boolean {
  return one.unit.engine === other.unit.engine && one.unit.names.en === other.unit.names.en && one.levels === other.levels;
}

/** The unit of levels, in the words of the registry; `shown` is how any receipts of that unit are shown. */
function unitOfLevels(
  shown: ViewUnit,
  { unit: { engine: unit, names }, levels = [] }: KnownIndicator,
  values: readonly number[],
  language: Language,
): ViewUnit {
  const text = catalogueOf(language);
  const name = names[language];
  const largest = Math.max(0, ...values.map(Math.abs));
  switch (unit) {
    case 'usd':
    case 'cny':
      return { ...shown, label: text['unit.scaled']({ scale: scaleOf(largest, text)?.long ?? '', name }) };
    case 'ratio':
      return { unit, display: 'percent', scale: 0.01, decimals: largest >= 0.01 ? 1 : 2, label: name, short: text['unit.short.percent']() };
    case 'rank':
    case 'year':
      return { ...shown, label: name };
    case 'level':
      return { unit, display: 'level', scale: 1, decimals: 0, label: name, short: text['unit.short.level'](), levels };
    default:
      return { unit, display: 'number', scale: 1, decimals: decimalsOf(values), label: name, short: name };
  }
}

/** As many decimals as say something of numbers of this size; none where all are whole. */
function decimalsOf(values: readonly number[]): number {
  const largest = Math.max(0, ...values.map(Math.abs));
  if (values.every(Number.isInteger) || largest >= 1000) return 0;
  return largest >= 100 ? 1 : largest >= 1 ? 2 : 3;
}
