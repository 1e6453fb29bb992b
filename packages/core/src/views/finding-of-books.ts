import { formatRatio } from '../format/format-amount.ts';
import { formatEconomy } from '../format/format-economy.ts';
import { formatMissing } from '../format/format-missing.ts';
import { sentenceWriter } from '../format/sentence-writer.ts';
import { catalogueOf, type Language } from '../messages/catalogue.ts';
import { isMissing } from '../model/missing.ts';
import type { Sentence, ViewGap, ViewGapPoint } from '../model/view.ts';
import { amountIn } from './describe-view.ts';

/** A gap at the last period in which both books speak. */
interface LastGap {
  readonly gap: ViewGap;
  readonly point: ViewGapPoint;
  readonly distance: number;
}

/**
 * For a view of both books: what each side recorded in the last year that both did, for the partner whose records lie farthest
 * apart; or that one side alone records the trade, and why. Null when the view has no gap to speak of.
 */
export function findingOfBooks(gaps: readonly ViewGap[], language: Language): Sentence | null {
  const [first] = gaps;
  if (first === undefined) return null;
  const known = gaps.flatMap(lastOf);
  const widest = known.reduce<LastGap | null>((best, one) => (best === null || one.distance > best.distance ? one : best), null);
  return widest === null ? oneSided(first, language) : sentenceOf(widest, language);
}

function lastOf(gap: ViewGap): readonly LastGap[] {
  const point = gap.points.findLast(({ ratio }) => !isMissing(ratio.value) && ratio.value > 0);
  if (point === undefined || isMissing(point.ratio.value)) return [];
  return [{ gap, point, distance: Math.abs(Math.log(point.ratio.value)) }];
}

function sentenceOf({ gap, point }: LastGap, language: Language): Sentence {
  const writer = sentenceWriter();
  const [own, mirror] = point.ratio.kind === 'step' ? point.ratio.operands : [];
  if (own === undefined || mirror === undefined || isMissing(point.ratio.value)) return writer.finish('');
  const parts = {
    reporter: formatEconomy(gap.reporter, language),
    partner: formatEconomy(gap.partner, language),
    own: amountIn(writer, own.receipt, language),
    mirror: amountIn(writer, mirror.receipt, language),
    ratio: writer.number(point.ratio, formatRatio(point.ratio.value, language)),
    year: point.period,
  };
  return writer.finish(catalogueOf(language)[`finding.books.${gap.measure}`](parts));
}

function oneSided(gap: ViewGap, language: Language): Sentence | null {
  const ratio = gap.points.at(-1)?.ratio;
  if (ratio === undefined || !isMissing(ratio.value)) return null;
  const parts = {
    reporter: formatEconomy(gap.reporter, language),
    partner: formatEconomy(gap.partner, language),
    reason: formatMissing({ missing: ratio.value.missing }, language),
  };
  return sentenceWriter().finish(catalogueOf(language)['finding.books.one-sided'](parts));
}
