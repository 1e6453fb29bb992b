import { sentenceWriter } from '../format/sentence-writer.ts';
import { catalogueOf, type Language } from '../messages/catalogue.ts';
import type { Sentence, View } from '../model/view.ts';
import { amountIn } from './sentences/amount-in.ts';

/**
 * The bands of a view of the reconciled book in words, series by series: how far the methods of reconciliation lie apart in the last
 * period, and which method gives either end. A series for which no method gives a number is left out. Every number carries its receipt.
 * @example describeBands(computeView(dataset, decodeViewSpec('measure=export&partners=KAZ&years=2013&book=reconciled')), 'en').map(({ text }) => text) // => ['Kazakhstan: in 2013 the methods reach from $22.6 (the partner’s record) to $30 (the reporter’s record).']
 */
export function describeBands({ series, bands }: View, language: Language): readonly Sentence[] {
  const text = catalogueOf(language);
  return bands.flatMap((band) => {
    const line = series.find(({ measure, partner }) => measure === band.measure && partner === band.partner);
    const last = band.points.findLast(({ lowest, highest }) => lowest !== null && highest !== null);
    if (line === undefined || last === undefined || last.lowest === null || last.highest === null) return [];
    const writer = sentenceWriter();
    const parts = {
      series: line.label,
      lowest: amountIn(writer, last.lowest.receipt, language),
      by: text[`method.${last.lowest.method}`],
      highest: amountIn(writer, last.highest.receipt, language),
      and: text[`method.${last.highest.method}`],
      year: last.period,
    };
    return [writer.finish(text['describe.band'](parts))];
  });
}
