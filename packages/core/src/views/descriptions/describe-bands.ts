import { formatPeriod, sentenceWriter } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { descriptionCatalogueOf } from '../../messages/description-catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import { reconciliationMethodSchema } from '../../model/question/index.ts';
import type { Sentence, View, ViewBand } from '../../model/view/index.ts';
import { amountIn, quantityOf } from '../sentences/index.ts';

/**
 * The bands of a view of the reconciled record in words, series by series: how many methods of reconciliation give a figure in the last
 * period, how far they lie apart, and which method gives either end; where one alone gives a figure, that there is no band. A series for
 * which no method gives a number is left out. Every number carries its receipt.
 * @example
 * ```ts
 * describeBands(
 *   computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2013&record=reconciled')),
 *   'en',
 * ).map(({ text }) => text)
 * // => ['China’s exports to Kazakhstan in 2013: between $22.6 (the partner’s figures) and $30 (the reporter’s figures) by four of the five methods of reconciliation.']
 * ```
 */
export function describeBands(view: View, language: Language): readonly Sentence[] {
  return view.bands.flatMap((band) => {
    const series = view.series.find(({ measure, economy }) => measure === band.measure && economy === band.partner);
    const last = band.points.flatMap(knownPoint).at(-1);
    if (series === undefined || last === undefined) return [];
    return describeBand(view, quantityOf(view, view.spec, series, language).text, last, language);
  });
}

type BandPoint = ViewBand['points'][number];

type KnownBandPoint = ReturnType<typeof knownPoint>[number];

/** A point of a band that has both ends; none for another. */
function knownPoint({ lowest, highest, ...point }: BandPoint) {
  return lowest === null || highest === null ? [] : [{ ...point, lowest, highest }];
}

function describeBand(
  world: World,
  of: string,
  { period, lowest, highest, methods }: KnownBandPoint,
  language: Language,
): readonly Sentence[] {
  const text = descriptionCatalogueOf(language);
  const writer = sentenceWriter();
  const around = { of, year: formatPeriod(period, language), methods, all: reconciliationMethodSchema.options.length };
  const low = { lowest: amountIn(world, writer, lowest.receipt, language), by: text[`method.${lowest.method}`] };
  if (methods === 1) return [writer.finish(text['describe.band-of-one']({ ...around, ...low }))];
  if (lowest.value === highest.value) return [writer.finish(text['describe.band-of-equals']({ ...around, ...low }))];
  const high = { highest: amountIn(world, writer, highest.receipt, language), and: text[`method.${highest.method}`] };
  return [writer.finish(text['describe.band']({ ...around, ...low, ...high }))];
}
