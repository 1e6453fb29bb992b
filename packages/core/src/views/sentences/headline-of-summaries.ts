import { sentenceWriter } from '../../format/sentence-writer.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { Sentence, ViewSeries } from '../../model/view.ts';
import type { SummaryTransform, ViewSpec } from '../../model/view-spec.ts';
import { amountIn } from './amount-in.ts';
import type { Line } from './compared-lines.ts';
import { clausesAround } from './headline-clauses.ts';
import { listEconomies } from './list-economies.ts';
import { nameInSentence } from './name-in-sentence.ts';
import { measureOf, nameQuantity, nameWhole } from './name-quantity.ts';
import { extremeOf } from './series-shape.ts';

/** The headline of numbers that each sum up a span of years: the one, or the lowest and the highest of several. */
export function headlineOfSummaries(spec: ViewSpec, series: readonly ViewSeries[], lines: readonly Line[], language: Language): Sentence {
  const writer = sentenceWriter();
  const text = catalogueOf(language);
  const ends = [lineWith(lines, 'low'), lineWith(lines, 'high')] as const;
  const [low, high] = ends;
  const lacking = series.filter((one) => !lines.some((line) => line.series === one));
  const span = { from: String(spec.from), to: String(spec.to) };
  const around = { ...clausesAround(spec, series, lacking, '', language), ...span };
  if (low === undefined || high === undefined) return writer.finish('');
  const isOne = series.length === 1;
  const whole = nameWhole(spec, measureOf(spec, high.series), language);
  const of = isOne ? nameQuantity(spec, high.series, language).text : text[`title.${spec.transform as SummaryTransform}`]({ title: whole });
  const highAmount = amountIn(writer, high.last.receipt, language);
  if (low.last.value === high.last.value) {
    const all = isOne
      ? null
      : listEconomies(
          lines.map((line) => line.series.partner),
          language,
        );
    return writer.finish(text['headline.summary']({ ...around, of, amount: highAmount, all }));
  }
  const lowAmount = amountIn(writer, low.last.receipt, language);
  const names = { low: nameInSentence(low.series.partner, language), high: nameInSentence(high.series.partner, language) };
  return writer.finish(
    text['headline.summaries']({ ...around, ...names, of, lowAmount, highAmount, isYear: high.last.receipt.unit === 'year' }),
  );
}

function lineWith(lines: readonly Line[], side: 'low' | 'high'): Line | undefined {
  const point = extremeOf(
    lines.map(({ last }) => last),
    side,
  );
  return lines.find(({ last }) => last === point);
}
