import { sentenceWriter } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import type { IndicatorSpec } from '../../../model/question/index.ts';
import type { IndicatorSeries, Sentence } from '../../../model/view/index.ts';
import { type Comparison, listEconomies, phraseOf, quantityOf, transformed, valueIn } from '../phrases/index.ts';
import { clausesAround } from './headline-clauses.ts';
import { withoutUnit } from './headline-of-one.ts';

/** Which economies have the figure of an indicator at its better end, or that all have the same. */
export function headlineOfEnds(world: World, spec: IndicatorSpec, { lines }: Comparison, language: Language): Sentence {
  const [first] = lines;
  if (first === undefined) return sentenceWriter().finish('');
  const { at } = first;
  const series = first.series as IndicatorSeries;
  const writer = sentenceWriter('short');
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
  const of = withoutUnit(phraseOf(series.indicator, language), series);
  const isLowFirst = isRank || (spec.transform === 'level' && series.indicator.better === 'lower');
  const best = isLowFirst ? Math.min(...values) : Math.max(...values);
  const around = {
    ...clausesAround(world, spec, [series], language),
    of: transformed(spec, series, { of, rank: text['quantity.rank-of-each']({ of }) }, language),
    year: at.when,
  };
  if (values.every((value) => value === best)) return writer.finish(text['headline.indicator-of-equals']({ ...around, ...end(best) }));
  const order = isRank ? 'rank' : isLowFirst ? 'low-first' : 'high-first';
  return writer.finish(text['headline.indicator']({ ...around, order, count: lines.length, first: end(best) }));
}
