import { formatEconomy, formatMissingReason, sentenceWriter } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import { type EconomyCode, economyCodeSchema, type World } from '../../../model/economies/index.ts';
import type { TradeSpec } from '../../../model/question/index.ts';
import { isMissing, type Value } from '../../../model/values/index.ts';
import type { Sentence, TradeSeries, ViewCoverage, ViewDiscrepancy } from '../../../model/view/index.ts';
import {
  type Comparison,
  comparableLine,
  compareLines,
  type Line,
  lineOf,
  measureOf,
  nameBodies,
  nameOwner,
  nameQuantity,
  nameWhole,
} from '../phrases/index.ts';
import { clausesAround } from './headline-clauses.ts';
import { headlineOfBalance, type SeriesElsewhere } from './headline-of-balance.ts';
import { headlineOfGoods } from './headline-of-goods.ts';
import { headlineOfGravity } from './headline-of-gravity.ts';
import { headlineOfMany } from './headline-of-many.ts';
import { headlineOfOne } from './headline-of-one.ts';
import { headlineOfRecords } from './headline-of-records.ts';
import { headlineOfSummaries } from './headline-of-summaries.ts';

/**
 * The heading of a view: one sentence that says what it shows, chosen by its shape: the two records; what a gravity model fits; the balance
 * of exports and imports; the shift of shares; the largest of several goods; who leads and whose trade grew fastest; the rise or fall of one series, after its low where
 * it had one. It names the measure, speaks of what has figures and says what lacks them, and compares at one period only.
 */
export function headlineOf(
  world: World,
  spec: TradeSpec,
  series: readonly TradeSeries[],
  discrepancies: readonly ViewDiscrepancy[],
  coverage: readonly ViewCoverage[],
  elsewhere: SeriesElsewhere,
  language: Language,
): Sentence {
  const spoken = series.find((one) => lineOf(one, language).length > 0) ?? series[0];
  const main = series.filter(({ measure, record }) => measure === spoken?.measure && record === spoken?.record);
  const headline =
    headlineOfRecords(world, spec, discrepancies, language) ??
    headlineOfGoods(world, spec, series, coverage, language) ??
    headlineOfGravity(world, spec, series, language) ??
    headlineOfBalance(world, spec, series, elsewhere, language) ??
    headlineOfLines(world, spec, main, language);
  return nameBodies(nameOwner(headline, language), series, language);
}

function headlineOfLines(world: World, spec: TradeSpec, series: readonly TradeSeries[], language: Language): Sentence {
  const lines = series.flatMap((one) => lineOf(one, language));
  const comparison = compareLines(world, series, language);
  const [first] = comparison.lines;
  if (first === undefined) return headlineOfNothing(world, spec, series, language);
  if (nameQuantity(world, spec, first.series, language).kind === 'summary') return headlineOfSummaries(world, spec, comparison, language);
  const alone = aloneIn(comparison, lines);
  return alone === null
    ? headlineOfMany(world, spec, comparison, language)
    : headlineOfOne(world, spec, comparableLine(alone, spec.frequency), comparison.lacking, language);
}

/** The line to speak of where there is nothing to compare it with. */
function aloneIn({ lines: compared }: Comparison, lines: readonly Line[]): Line | null {
  const [first, second] = compared;
  return second === undefined ? (lines.find(({ series }) => series === first?.series) ?? null) : null;
}

/** No figure at all: the reason, where it is one and the same throughout. */
function headlineOfNothing(world: World, spec: TradeSpec, series: readonly TradeSeries[], language: Language): Sentence {
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  const reasons = [...new Set(values.flatMap((value) => (isMissing(value) ? [value.missing] : [])))];
  const text = catalogueOf(language);
  const of = nameOfAll(world, spec, series, language);
  const [reason] = reasons;
  const absent = absentMember(values);
  const parts = { ...clausesAround(world, spec, series, [], '', language), of };
  const writer = sentenceWriter();
  if (absent !== null) return writer.finish(text['headline.no-total']({ ...parts, economy: formatEconomy(world, absent, language) }));
  if (reason === undefined || reasons.length > 1)
    return writer.finish(text['headline.nothing']({ ...parts, isOfMonths: spec.frequency !== 'year' }));
  return writer.finish(text['headline.nothing-because']({ ...parts, reason: formatMissingReason(reason, language) }));
}

function nameOfAll(world: World, spec: TradeSpec, series: readonly TradeSeries[], language: Language): string {
  const [first, second] = series;
  if (first === undefined) return '';
  if (second === undefined) return nameQuantity(world, spec, first, language).text;
  const subject = nameWhole(world, spec, measureOf(spec, first), language);
  const text = catalogueOf(language);
  return spec.transform === 'level' ? subject : text['subject.transformed']({ subject, transform: text[`transform.${spec.transform}`] });
}

/** The one member for want of which every total is missing. */
function absentMember(values: readonly Value[]): EconomyCode | null {
  const members = new Set(values.map((value) => (isMissing(value) && value.missing === 'member-missing' ? value.of : undefined)));
  const { data, success } = economyCodeSchema.safeParse([...members][0]);
  return success && members.size === 1 ? data : null;
}
