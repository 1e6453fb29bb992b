import { sentenceWriter } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import type { SummaryTransform, TradeSpec } from '../../../model/question/index.ts';
import type { Sentence } from '../../../model/view/index.ts';
import {
  amountIn,
  type ComparedLine,
  type Comparison,
  extremeOf,
  isPrintedAlike,
  type KnownPoint,
  listEconomies,
  measureOf,
  nameQuantity,
  nameWhole,
} from '../phrases/index.ts';
import { clausesAround } from './headline-clauses.ts';

/** The headline of numbers that each sum up a span of years: the one, or the highest of several. */
export function headlineOfSummaries(world: World, spec: TradeSpec, { lines, lacking }: Comparison, language: Language): Sentence {
  const writer = sentenceWriter('short');
  const text = catalogueOf(language);
  const points = lines.map(({ at }) => at);
  const [low, high] = [lineAt(lines, extremeOf(points, 'low')), lineAt(lines, extremeOf(points, 'high'))];
  if (low === undefined || high === undefined) return writer.finish('');
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
  if (isPrintedAlike(world, low.at.receipt, high.at.receipt, language)) {
    const all = isOne
      ? null
      : listEconomies(
          world,
          lines.map((line) => line.series.economy),
          language,
        );
    return writer.finish(text['headline.summary']({ ...around, of, amount: highAmount, all }));
  }
  const namesLike = (line: ComparedLine): string =>
    listEconomies(
      world,
      lines.filter(({ at }) => isPrintedAlike(world, at.receipt, line.at.receipt, language)).map(({ series: { economy } }) => economy),
      language,
    );
  return writer.finish(
    text['headline.summaries']({ ...around, high: namesLike(high), of, highAmount, isYear: high.at.receipt.unit === 'year' }),
  );
}

function lineAt(lines: readonly ComparedLine[], point: KnownPoint | null): ComparedLine | undefined {
  return lines.find(({ at }) => at === point);
}
