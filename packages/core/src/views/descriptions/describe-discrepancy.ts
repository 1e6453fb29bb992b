import { formatAmount, formatMissing, formatPeriod, formatPeriods, nameInSentence, sentenceWriter } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { descriptionCatalogueOf } from '../../messages/description-catalogue.ts';
import { isMissing } from '../../model/values/index.ts';
import type { Sentence, ViewDiscrepancyPoint } from '../../model/view/index.ts';
import { amountIn, goodsInSentence, nameOwner, sizeOf } from '../sentences/index.ts';
import type { RecordPair } from '../tables/index.ts';

/**
 * The discrepancy of a pair at one point in words: what each side recorded and how far they lie apart, what freight and insurance come to at the
 * stated factor and what they leave, how much rounding could account for, and which reports lack parts. Where one side has no record, why.
 * Every number of the discrepancy carries its receipt.
 * @example
 * ```ts
 * recordPairsOf(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2013&record=both')), 'en').flatMap(
 *   (pair) =>
 *     pair.discrepancy.points.flatMap((discrepancy) =>
 *       describeDiscrepancy(pair, discrepancy, 'en')
 *         .slice(0, 1)
 *         .map(({ text }) => text),
 *     ),
 * )
 * // => ['In 2013 China recorded $30 of exports to Kazakhstan; Kazakhstan recorded $24 of imports from China. The gap is $6, a ratio of 1.25.']
 * ```
 */
export function describeDiscrepancy(pair: RecordPair, point: ViewDiscrepancyPoint, language: Language): readonly Sentence[] {
  const text = descriptionCatalogueOf(language);
  const partner = nameInSentence(pair.view, pair.economy, language);
  const { incomplete } = pair;
  const lacking =
    incomplete.length === 0
      ? []
      : [sentenceWriter().finish(text['discrepancy.incomplete']({ partner, years: formatPeriods(incomplete, language) }))];
  if (isMissing(point.difference.value))
    return [
      sentenceWriter().finish(text['discrepancy.one-sided']({ reason: formatMissing(pair.view, point.difference.value, language) })),
      ...lacking,
    ];
  return [...discrepancyInNumbers(pair, point, language), ...lacking];
}

function discrepancyInNumbers(pair: RecordPair, point: ViewDiscrepancyPoint, language: Language): readonly Sentence[] {
  const text = descriptionCatalogueOf(language);
  const [own, mirror] = [pair.own, pair.mirror].map(({ points }) => points.find(({ period }) => period === point.period));
  if (own === undefined || mirror === undefined) return [];
  const [records, parts] = [sentenceWriter(), sentenceWriter()];
  const both = {
    flow: pair.flow,
    goods: pair.discrepancy.product === null ? null : goodsInSentence(pair.view, pair.discrepancy.product, language),
    reporter: nameInSentence(pair.view, pair.discrepancy.reporter, language),
    partner: nameInSentence(pair.view, pair.economy, language),
    own: amountIn(pair.view, records, own.receipt, language),
    mirror: amountIn(pair.view, records, mirror.receipt, language),
    difference: records.number(point.difference, sizeOf(pair.view, point.difference, language)),
    ratio: amountIn(pair.view, records, point.ratio, language),
    year: formatPeriod(point.period, language),
  };
  const { factor } = pair.view.spec;
  const made = {
    factor: String(factor),
    valuation: parts.number(point.valuation, sizeOf(pair.view, point.valuation, language)),
    rest: parts.number(point.rest, sizeOf(pair.view, point.rest, language)),
  };
  const rounding = formatAmount(point.rounding, 'usd', language, 'long');
  return [
    nameOwner(records.finish(text['discrepancy.records'](both)), language),
    parts.finish(text['discrepancy.made-of'](made)),
    ...(point.rounding > 0 ? [sentenceWriter().finish(text['discrepancy.rounding']({ amount: rounding }))] : []),
  ];
}

const reasons = ['transit', 'timing', 'consignment', 'incomplete', 'unrecorded'] as const;

/**
 * What could explain the rest of a discrepancy, in words and without numbers: no source puts a number to any of it.
 * @example explainDiscrepancy('en')[1] // => { name: 'shipping time', text: 'Shipping time: goods leave in one year and arrive in the next.' }
 */
export function explainDiscrepancy(language: Language) {
  return reasons.map((reason) => ({
    name: descriptionCatalogueOf(language)[`discrepancy.explained-by.${reason}`],
    text: descriptionCatalogueOf(language)[`discrepancy.explain.${reason}`],
  }));
}
