import { sentenceWriter } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import type { IndicatorSpec } from '../../../model/question/index.ts';
import type { IndicatorSeries, Sentence } from '../../../model/view/index.ts';
import { type Comparison, listEconomies, quantityOf, transformed, valueIn, wholeOf } from '../phrases/index.ts';
import { clausesAround } from './headline-clauses.ts';

/** Which economies have the highest figure of an indicator and which the lowest, the better end first, or that all have the same; and who has none. */
export function headlineOfEnds(world: World, spec: IndicatorSpec, { lines, lacking }: Comparison, language: Language): Sentence {
  const [first] = lines;
  if (first === undefined) return sentenceWriter().finish('');
  const { at } = first;
  const series = first.series as IndicatorSeries;
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
  const of = wholeOf(world, spec, series, language);
  const isLowFirst = isRank || (spec.transform === 'level' && series.indicator.better === 'lower');
  const [best, last] = isLowFirst ? [Math.min(...values), Math.max(...values)] : [Math.max(...values), Math.min(...values)];
  const around = {
    ...clausesAround(world, spec, [series], lacking, at.when, language),
    of: transformed(spec, series, { of, rank: text['quantity.rank-of-each']({ of }) }, language),
    year: at.when,
  };
  if (best === last) return writer.finish(text['headline.indicator-of-equals']({ ...around, ...end(best) }));
  const order = isRank ? 'rank' : isLowFirst ? 'low-first' : 'high-first';
  return writer.finish(text['headline.indicator']({ ...around, order, first: end(best), last: end(last) }));
}
