import { formatEconomy } from '../format/format-economy.ts';
import { formatMissingReason } from '../format/format-missing.ts';
import { sentenceWriter } from '../format/sentence-writer.ts';
import { catalogueOf, type Language } from '../messages/catalogue.ts';
import { type EconomyCode, economyCodeSchema } from '../model/economy.ts';
import { isMissing, type Value } from '../model/missing.ts';
import type { Sentence, ViewGap, ViewSeries } from '../model/view.ts';
import { summaryTransformSchema, type ViewSpec } from '../model/view-spec.ts';
import { amountIn, sizeIn } from './describe-view.ts';
import { findingOfBalance } from './finding-of-balance.ts';
import { findingOfBooks } from './finding-of-books.ts';
import { findingOfGravity } from './finding-of-gravity.ts';
import { plainTitle } from './name-view.ts';
import { extremeOf, growthBetween, type KnownPoint, knownPoints } from './series-shape.ts';

/** A series with its first and last known points. */
interface Line {
  readonly series: ViewSeries;
  readonly points: readonly KnownPoint[];
  readonly first: KnownPoint;
  readonly last: KnownPoint;
}

/**
 * The heading of a chart: one sentence that says what the view shows, chosen by its shape: the two books; what a gravity model fits; the balance
 * of exports and imports; the shift of shares; who leads and who grew fastest; the rise or fall of one series, after its low where it had one.
 */
export function findFinding(
  spec: ViewSpec,
  series: readonly ViewSeries[],
  gaps: readonly ViewGap[],
  title: string,
  language: Language,
): Sentence {
  const books = findingOfBooks(gaps, language);
  if (books !== null) return books;
  const gravity = findingOfGravity(spec, series, language);
  if (gravity !== null) return gravity;
  const lines = series.filter(({ measure }) => spec.measures.length === 1 || measure === spec.measures[0]).flatMap((one) => lineOf(one));
  const [only] = lines;
  if (only === undefined) return findingOfNothing(series, title, language);
  const balance = spec.transform === 'level' ? findingOfBalance(spec, series, language) : null;
  if (balance !== null) return balance;
  if (summaryTransformSchema.safeParse(spec.transform).success) return findingOfSummaries(lines, title, language);
  if (lines.length === 1) return findingOfOne(only, spec.transform === 'level' ? plainTitle(spec, language) : title, language);
  if (spec.transform === 'rank') return findingOfRanks(lines, language);
  return spec.transform === 'share' ? findingOfShares(lines, language) : findingOfMany(lines, language);
}

function lineOf(series: ViewSeries): readonly Line[] {
  const points = knownPoints(series);
  const [first, last] = [points[0], points.at(-1)];
  return first === undefined || last === undefined ? [] : [{ series, points, first, last }];
}

/** No figure at all: the reason, where it is one and the same throughout. */
function findingOfNothing(series: readonly ViewSeries[], title: string, language: Language): Sentence {
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  const reasons = [...new Set(values.flatMap((value) => (isMissing(value) ? [value.missing] : [])))];
  const text = catalogueOf(language);
  const [reason] = reasons;
  const absent = absentMember(values);
  if (absent !== null) return sentenceWriter().finish(text['finding.no-total']({ title, economy: formatEconomy(absent, language) }));
  if (reason === undefined || reasons.length > 1) return sentenceWriter().finish(text['finding.nothing']({ title }));
  return sentenceWriter().finish(text['finding.nothing-because']({ title, reason: formatMissingReason(reason, language) }));
}

/** The one member for want of which every total is missing. */
function absentMember(values: readonly Value[]): EconomyCode | null {
  const members = new Set(values.map((value) => (isMissing(value) && value.missing === 'member-missing' ? value.of : undefined)));
  const { data, success } = economyCodeSchema.safeParse([...members][0]);
  return success && members.size === 1 ? data : null;
}

function findingOfOne(line: Line, title: string, language: Language): Sentence {
  const { first, last, points } = line;
  const writer = sentenceWriter();
  const text = catalogueOf(language);
  const amount = amountIn(writer, last.receipt, language);
  const low = extremeOf(points, 'low');
  const isInner = low !== null && low !== first && low !== last;
  if (isInner && last.value > first.value) {
    return writer.finish(
      text['finding.rise-after-low']({ title, amount, year: last.year, low: amountIn(writer, low.receipt, language), lowYear: low.year }),
    );
  }
  const growth = growthBetween(first, last);
  if (first === last || isMissing(growth.value) || !growsAsAnAmount(line))
    return writer.finish(text['finding.level']({ title, amount, year: last.year }));
  const parts = { title, amount, year: last.year, from: first.year, ratio: sizeIn(writer, growth, language) };
  return writer.finish(growth.value < 0 ? text['finding.fall'](parts) : text['finding.rise'](parts));
}

/** Whether the growth of a series says something: of amounts and indexes it does, of shares, growth rates and ratios it does not. */
function growsAsAnAmount(line: Line): boolean {
  return /^(usd|cny|index)/.test(line.last.receipt.unit);
}

function findingOfMany(lines: readonly Line[], language: Language): Sentence {
  const writer = sentenceWriter();
  const text = catalogueOf(language);
  const leader = lines.reduce((best, line) => (line.last.value > best.last.value ? line : best));
  const risers = lines
    .filter(growsAsAnAmount)
    .map((line) => ({ line, growth: growthBetween(line.first, line.last) }))
    .flatMap(({ line, growth }) => (isMissing(growth.value) ? [] : [{ line, growth, rate: growth.value }]));
  const riser = risers.reduce<(typeof risers)[number] | null>((best, one) => (best === null || one.rate > best.rate ? one : best), null);
  const parts = { leader: nameOf(leader, language), leaderAmount: amountIn(writer, leader.last.receipt, language), year: leader.last.year };
  if (riser === null || riser.rate <= 0) return writer.finish(text['finding.leader'](parts));
  const more = {
    ...parts,
    riser: nameOf(riser.line, language),
    ratio: sizeIn(writer, riser.growth, language),
    from: riser.line.first.year,
  };
  return writer.finish(riser.line === leader ? text['finding.leader-is-riser'](more) : text['finding.leader-and-riser'](more));
}

/** Who stands first at the end, and who moved up most, where someone did. */
function findingOfRanks(lines: readonly Line[], language: Language): Sentence {
  const writer = sentenceWriter();
  const text = catalogueOf(language);
  const gain = (line: Line): number => line.first.value - line.last.value;
  const leader = lines.reduce((best, line) => (line.last.value < best.last.value ? line : best));
  const riser = lines.reduce((best, line) => (gain(line) > gain(best) ? line : best));
  const place = amountIn(writer, leader.last.receipt, language);
  const parts = { leader: nameOf(leader, language), place, year: leader.last.year };
  if (gain(riser) <= 0) return writer.finish(text['finding.rank'](parts));
  const [before, after] = [amountIn(writer, riser.first.receipt, language), amountIn(writer, riser.last.receipt, language)];
  return writer.finish(text['finding.rank-moved']({ ...parts, riser: nameOf(riser, language), before, after, from: riser.first.year }));
}

function findingOfShares(lines: readonly Line[], language: Language): Sentence {
  const change = (line: Line): number => line.last.value - line.first.value;
  const faller = lines.reduce((best, line) => (change(line) < change(best) ? line : best));
  const riser = lines.reduce((best, line) => (change(line) > change(best) ? line : best));
  const writer = sentenceWriter();
  return writer.finish(
    catalogueOf(language)['finding.share-shift']({
      faller: nameOf(faller, language),
      fallerFrom: amountIn(writer, faller.first.receipt, language),
      fallerTo: amountIn(writer, faller.last.receipt, language),
      riser: nameOf(riser, language),
      riserFrom: amountIn(writer, riser.first.receipt, language),
      riserTo: amountIn(writer, riser.last.receipt, language),
      from: riser.first.year,
      year: riser.last.year,
    }),
  );
}

/** One summary by itself, or the lowest and the highest of several. */
function findingOfSummaries(lines: readonly Line[], title: string, language: Language): Sentence {
  const writer = sentenceWriter();
  const text = catalogueOf(language);
  const low = lines.reduce((best, line) => (line.last.value < best.last.value ? line : best));
  const high = lines.reduce((best, line) => (line.last.value > best.last.value ? line : best));
  const highAmount = amountIn(writer, high.last.receipt, language);
  if (low === high) return writer.finish(text['finding.summary.one']({ title, amount: highAmount }));
  const parts = { low: nameOf(low, language), lowAmount: amountIn(writer, low.last.receipt, language), high: nameOf(high, language) };
  return writer.finish(text['finding.summary.many']({ title, ...parts, highAmount }));
}

function nameOf(line: Line, language: Language): string {
  return formatEconomy(line.series.partner, language);
}
