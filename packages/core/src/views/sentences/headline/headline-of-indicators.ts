import { formatMissingReason, sentenceWriter } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import type { IndicatorSpec } from '../../../model/question/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { IndicatorSeries, Sentence } from '../../../model/view/index.ts';
import {
  type ComparedLine,
  type Comparison,
  comparableLine,
  compareLines,
  indexBase,
  lineOf,
  listEconomies,
  quantityOf,
  seasonOf,
  valueIn,
  wholeOf,
} from '../phrases/index.ts';
import { clausesAround } from './headline-clauses.ts';
import { headlineOfOne } from './headline-of-one.ts';

/**
 * The heading of a view of indicators, which speaks of the first that has a figure: of several economies which have the highest and which the
 * lowest in the last period that compares, the better end first, and who has no figure there; of one its rise or fall, or where it stands.
 */
export function headlineOfIndicators(
  world: World,
  spec: IndicatorSpec,
  series: readonly [IndicatorSeries, ...IndicatorSeries[]],
  language: Language,
): Sentence {
  const spoken = series.find((one) => lineOf(one, language).length > 0) ?? series[0];
  const main = series.filter(({ measure }) => measure === spoken.measure);
  const comparison = compareLines(world, main, language);
  const [first, second] = comparison.lines;
  if (first === undefined) return headlineOfNothing(world, spec, main, spoken, language);
  if (second !== undefined) return headlineOfEnds(world, spec, comparison, first, language);
  const [line] = lineOf(first.series, language);
  return line === undefined
    ? headlineOfNothing(world, spec, main, spoken, language)
    : headlineOfOne(world, spec, comparableLine(line, seasonOf(spec, main)), comparison.lacking, language);
}

/** Who has the highest figure and who the lowest, or that all have the same. */
function headlineOfEnds(
  world: World,
  spec: IndicatorSpec,
  { lines, lacking }: Comparison<IndicatorSeries>,
  { series, at }: ComparedLine<IndicatorSeries>,
  language: Language,
): Sentence {
  const writer = sentenceWriter();
  const text = catalogueOf(language);
  const quantity = quantityOf(world, spec, series, language);
  const values = lines.map((line) => line.at.value);
  const end = (value: number) => {
    const those = lines.filter((line) => line.at.value === value);
    const economies = those.map((line) => line.series.economy);
    return {
      economies: listEconomies(world, economies, language, 'and', 'economies'),
      amount: valueIn(world, writer, quantity, those[0]?.at.receipt ?? at.receipt, language),
    };
  };
  const isRank = quantity.kind === 'rank';
  const isLowFirst = isRank || (spec.transform === 'level' && series.indicator.better === 'lower');
  const [best, last] = isLowFirst ? [Math.min(...values), Math.max(...values)] : [Math.max(...values), Math.min(...values)];
  const around = {
    ...clausesAround(world, spec, [series], lacking, at.when, language),
    of: nameOfEnds(world, spec, series, language),
    year: at.when,
  };
  if (best === last) return writer.finish(text['headline.indicator-of-equals']({ ...around, ...end(best) }));
  const order = isRank ? 'rank' : isLowFirst ? 'low-first' : 'high-first';
  return writer.finish(text['headline.indicator']({ ...around, order, first: end(best), last: end(last) }));
}

/** What the ends are ends of: the indicator, or what is done to it. */
function nameOfEnds(world: World, spec: IndicatorSpec, series: IndicatorSeries, language: Language): string {
  const text = catalogueOf(language);
  const of = wholeOf(world, spec, series, language);
  switch (spec.transform) {
    case 'level':
      return of;
    case 'rank':
      return text['quantity.rank-of-each']({ of });
    case 'growth':
      return text[seasonOf(spec, [series]) === 'year' ? 'quantity.growth' : 'quantity.growth-on-year']({ of });
    case 'index':
      return text['quantity.index']({ of, base: indexBase({ indexYear: spec.indexYear, frequency: seasonOf(spec, [series]) }, language) });
  }
}

/** No figure at all: the reason, where it is one and the same throughout. */
function headlineOfNothing(
  world: World,
  spec: IndicatorSpec,
  series: readonly IndicatorSeries[],
  spoken: IndicatorSeries,
  language: Language,
): Sentence {
  const text = catalogueOf(language);
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  const [reason, other] = [...new Set(values.flatMap((value) => (isMissing(value) ? [value.missing] : [])))];
  const of = series.length === 1 ? quantityOf(world, spec, spoken, language).text : wholeOf(world, spec, spoken, language);
  const parts = { by: null, lacking: null, of, isOfMonths: seasonOf(spec, series) !== 'year' };
  const writer = sentenceWriter();
  if (reason === undefined || other !== undefined) return writer.finish(text['headline.nothing'](parts));
  return writer.finish(text['headline.nothing-because']({ ...parts, reason: formatMissingReason(reason, language) }));
}
