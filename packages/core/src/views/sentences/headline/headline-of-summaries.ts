import { sentenceWriter } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import type { SummaryTransform, TradeSpec } from '../../../model/question/index.ts';
import type { Sentence } from '../../../model/view/index.ts';
import { amountIn, type Comparison, isPrintedAlike, listEconomies, measureOf, nameQuantity, nameWhole } from '../phrases/index.ts';
import { clausesAround } from './headline-clauses.ts';

/** The headline of numbers that each sum up a span of years: the one, or the highest of several. */
export function headlineOfSummaries(world: World, spec: TradeSpec, { lines, lacking }: Comparison, language: Language): Sentence {
  const writer = sentenceWriter('short');
  const text = catalogueOf(language);
  const high = lines.toSorted((one, other) => one.at.value - other.at.value).at(-1);
  if (high === undefined) return writer.finish('');
  const series = [...lines.map((line) => line.series), ...lacking];
  const around = {
    ...clausesAround(world, spec, series, language, high.series),
    from: String(spec.from),
    to: String(spec.to),
  };
  const isOne = series.length === 1;
  const whole = nameWhole(world, spec, measureOf(spec, high.series), language);
  const of = isOne
    ? nameQuantity(world, spec, high.series, language).text
    : text[`quantity.${spec.transform as SummaryTransform}`]({ of: whole });
  const highAmount = amountIn(world, writer, high.at.receipt, language);
  const alike = lines.filter(({ at }) => isPrintedAlike(world, at.receipt, high.at.receipt, language));
  const economies = alike.map(({ series: { economy } }) => economy);
  const names = listEconomies(world, economies, language);
  if (alike.length === lines.length)
    return writer.finish(text['headline.summary']({ ...around, of, amount: highAmount, all: isOne ? null : names }));
  return writer.finish(text['headline.summaries']({ ...around, high: names, of, highAmount, isYear: high.at.receipt.unit === 'year' }));
}
