import { formatEconomy, formatMissingReason, sentenceWriter } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import { type EconomyCode, economyCodeSchema, type World } from '../../../model/economies/index.ts';
import { isTradeSpec, type ViewSpec } from '../../../model/question/index.ts';
import { isMissing, type Value } from '../../../model/values/index.ts';
import type { Sentence, ViewDiscrepancy, ViewSeries } from '../../../model/view/index.ts';
import { comparableLine, compareLines, lineOf, quantityOf, seasonOf, wholeOf } from '../phrases/index.ts';
import { clausesAround } from './headline-clauses.ts';
import { headlineOfBalance, type SeriesElsewhere } from './headline-of-balance.ts';
import { headlineOfEnds } from './headline-of-ends.ts';
import { headlineOfGoods } from './headline-of-goods.ts';
import { headlineOfGravity } from './headline-of-gravity.ts';
import { headlineOfMany } from './headline-of-many.ts';
import { headlineOfOne } from './headline-of-one.ts';
import { headlineOfRecords } from './headline-of-records.ts';
import { headlineOfSummaries } from './headline-of-summaries.ts';

/**
 * The heading of a view: one fact in one sentence, chosen by the shape of the view. Of trade: the two records; what a gravity model fits; the balance of
 * exports and imports; the share that moved most; the largest of several goods. Of several lines: who leads, or whose growth does; of one its rise or
 * fall, since its last low or high where that lies beyond both ends. It names the first measure that has a figure, speaks of what has figures, and
 * compares at one period only; whose figures they are and what lacks them, subtitle and description say.
 */
export function headlineOf(
  world: World,
  spec: ViewSpec,
  series: readonly ViewSeries[],
  { discrepancies, elsewhere }: { readonly discrepancies: readonly ViewDiscrepancy[]; readonly elsewhere: SeriesElsewhere },
  language: Language,
): Sentence {
  const spoken = series.find((one) => lineOf(one, language).length > 0) ?? series[0];
  const main = series.filter(({ measure, record }) => measure === spoken?.measure && record === spoken?.record);
  if (!isTradeSpec(spec)) return headlineOfLines(world, spec, main, language);
  return (
    headlineOfRecords(world, discrepancies, language) ??
    headlineOfGoods(world, spec, series, language) ??
    headlineOfGravity(world, spec, series, language) ??
    headlineOfBalance(world, spec, series, elsewhere, language) ??
    headlineOfLines(world, spec, main, language)
  );
}

function headlineOfLines(world: World, spec: ViewSpec, series: readonly ViewSeries[], language: Language): Sentence {
  const comparison = compareLines(world, series, language);
  const [first, second] = comparison.lines;
  if (first === undefined) return headlineOfNothing(world, spec, series, language);
  if (isTradeSpec(spec) && quantityOf(world, spec, first.series, language).kind === 'summary')
    return headlineOfSummaries(world, spec, comparison, language);
  // There is nothing to compare a line with that stands alone.
  const [alone] = second === undefined ? lineOf(first.series, language) : [];
  if (alone !== undefined) return headlineOfOne(world, spec, comparableLine(alone, seasonOf(spec, series)), language);
  return isTradeSpec(spec) ? headlineOfMany(world, spec, comparison, language) : headlineOfEnds(world, spec, comparison, language);
}

/** No figure at all: the reason, where it is one and the same throughout. */
function headlineOfNothing(world: World, spec: ViewSpec, series: readonly ViewSeries[], language: Language): Sentence {
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  const reasons = [...new Set(values.flatMap((value) => (isMissing(value) ? [value.missing] : [])))];
  const text = catalogueOf(language);
  const of = nameOfAll(world, spec, series, language);
  const [reason] = reasons;
  const absent = isTradeSpec(spec) ? absentMember(values) : null;
  const { by } = clausesAround(world, spec, series, language);
  const parts = { by: by === null ? null : { ...by, needed: 'always' as const }, of };
  const writer = sentenceWriter();
  if (absent !== null) return writer.finish(text['headline.no-total']({ ...parts, economy: formatEconomy(world, absent, language) }));
  if (reason === undefined || reasons.length > 1)
    return writer.finish(text['headline.nothing']({ ...parts, isOfMonths: seasonOf(spec, series) !== 'year' }));
  return writer.finish(text['headline.nothing-because']({ ...parts, reason: formatMissingReason(reason, language) }));
}

function nameOfAll(world: World, spec: ViewSpec, series: readonly ViewSeries[], language: Language): string {
  const [first, second] = series;
  if (first === undefined) return '';
  if (second === undefined) return quantityOf(world, spec, first, language).text;
  const subject = wholeOf(world, spec, first, language);
  const text = catalogueOf(language);
  if (!isTradeSpec(spec) || spec.transform === 'level') return subject;
  return text['subject.transformed']({ subject, transform: text[`transform.${spec.transform}`] });
}

/** The one member for want of which every total is missing. */
function absentMember(values: readonly Value[]): EconomyCode | null {
  const members = new Set(values.map((value) => (isMissing(value) && value.missing === 'member-missing' ? value.of : undefined)));
  const { data, success } = economyCodeSchema.safeParse([...members][0]);
  return success && members.size === 1 ? data : null;
}
