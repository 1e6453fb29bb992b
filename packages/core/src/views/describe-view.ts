import { formatMissingReason } from '../format/format-missing.ts';
import { formatNumber } from '../format/format-number.ts';
import { formatReceiptValue } from '../format/format-receipt-value.ts';
import { type SentenceWriter, sentenceWriter } from '../format/sentence-writer.ts';
import { catalogueOf, type Language } from '../messages/catalogue.ts';
import { isMissing, type MissingReason } from '../model/missing.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Sentence, ViewDescription, ViewSeries } from '../model/view.ts';
import { averageGrowthBetween, extremeOf, growthBetween, type KnownPoint, knownPoints, turnsOf } from './series-shape.ts';

/**
 * A view in words, series by series: the last level, the trend, the turning points, the extremes and the gaps. Every number in a
 * sentence carries its receipt.
 */
export function describeView(series: readonly ViewSeries[], language: Language): ViewDescription {
  const each = (write: (line: ViewSeries, points: readonly KnownPoint[]) => Sentence | null): readonly Sentence[] =>
    series.flatMap((line) => write(line, knownPoints(line)) ?? []);
  const gaps = series.flatMap((line) => describeGaps(line, language));
  return {
    level: each((line, points) => describeLevel(line, points, language)),
    trend: each((line, points) => describeTrend(line, points, language)),
    turningPoints: each((line, points) => describeTurns(line, points, language)),
    extremes: each((line, points) => describeExtremes(line, points, language)),
    gaps: gaps.length > 0 ? gaps : [sentenceWriter().finish(catalogueOf(language)['describe.no-gaps']())],
  };
}

/** Puts a receipt's value into a sentence, in its long form. */
export function amountIn(writer: SentenceWriter, receipt: Receipt, language: Language): string {
  return writer.number(receipt, formatReceiptValue(receipt, language, 'long'));
}

function describeLevel(line: ViewSeries, points: readonly KnownPoint[], language: Language): Sentence | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  const writer = sentenceWriter();
  const amount = amountIn(writer, last.receipt, language);
  const isSummary = last.receipt.subject.period?.includes('-') === true;
  if (isSummary) return writer.finish(catalogueOf(language)['describe.summary']({ series: line.label, amount }));
  return writer.finish(catalogueOf(language)['describe.level']({ series: line.label, amount, year: last.year }));
}

function describeTrend(line: ViewSeries, points: readonly KnownPoint[], language: Language): Sentence | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const writer = sentenceWriter();
  const text = catalogueOf(language);
  const span = { series: line.label, from: first.year, year: last.year };
  const growth = growthBetween(first, last);
  const isMoney = line.points.some((point) => point.receipt.unit.startsWith('usd') || point.receipt.unit === 'cny');
  if (!isMoney || isMissing(growth.value)) {
    const [from, to] = [amountIn(writer, first.receipt, language), amountIn(writer, last.receipt, language)];
    return writer.finish(text['describe.moved']({ ...span, first: from, last: to }));
  }
  const parts = {
    ...span,
    ratio: sizeIn(writer, growth, language),
    average: amountIn(writer, averageGrowthBetween(first, last), language),
  };
  return writer.finish(growth.value < 0 ? text['describe.fall'](parts) : text['describe.rise'](parts));
}

/** The size of a change without its sign, since the verb says which way it went; tenfold growth and more as a multiple. */
export function sizeIn(writer: SentenceWriter, growth: Receipt, language: Language): string {
  if (growth.unit === 'ratio' && !isMissing(growth.value) && growth.value >= 9) {
    const number = formatNumber(growth.value + 1, { significant: 3 }, language);
    return writer.number(growth, catalogueOf(language)['amount.fold']({ number }));
  }
  return writer.number(growth, formatReceiptValue(growth, language, 'long').replace(/^−/, ''));
}

function describeTurns(line: ViewSeries, points: readonly KnownPoint[], language: Language): Sentence | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return null;
  const writer = sentenceWriter();
  const text = catalogueOf(language);
  const turns = turnsOf(points).map((turn) => ({ year: turn.year, kind: turn.kind, amount: amountIn(writer, turn.receipt, language) }));
  if (turns.length === 0) return writer.finish(text['describe.steady']({ series: line.label, from: first.year, year: last.year }));
  return writer.finish(text['describe.turns']({ series: line.label, turns }));
}

function describeExtremes(line: ViewSeries, points: readonly KnownPoint[], language: Language): Sentence | null {
  const [high, low] = [extremeOf(points, 'high'), extremeOf(points, 'low')];
  if (high === null || low === null || high === low) return null;
  const writer = sentenceWriter();
  const parts = { high: amountIn(writer, high.receipt, language), low: amountIn(writer, low.receipt, language) };
  return writer.finish(
    catalogueOf(language)['describe.extremes']({ series: line.label, ...parts, highYear: high.year, lowYear: low.year }),
  );
}

/** One sentence for each reason: the years without a value, runs of years written as a span. */
function describeGaps(line: ViewSeries, language: Language): readonly Sentence[] {
  const yearsByReason = new Map<MissingReason, number[]>();
  for (const { period, value } of line.points) {
    if (isMissing(value)) yearsByReason.set(value.missing, [...(yearsByReason.get(value.missing) ?? []), Number(period)]);
  }
  return [...yearsByReason].map(([reason, years]) =>
    sentenceWriter().finish(
      catalogueOf(language)['describe.gaps']({
        series: line.label,
        years: yearsInWords(years),
        reason: formatMissingReason(reason, language),
      }),
    ),
  );
}

/**
 * Years as runs.
 * @example yearsInWords([2013, 2014, 2015, 2020]) // => '2013–2015, 2020'
 */
export function yearsInWords(years: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run !== undefined && run.to === year - 1) run.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
