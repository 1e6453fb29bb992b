import { formatMissingReason, sentenceWriter } from '../../format/index.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import type { TradeSpec } from '../../model/question/index.ts';
import { isMissing, type MissingReason } from '../../model/values/index.ts';
import type { Sentence, TradeSeries, ViewDescription } from '../../model/view/index.ts';
import { mostTimes } from './headline/index.ts';
import {
  amountIn,
  averageGrowthBetween,
  extremeOf,
  growthBetween,
  type KnownPoint,
  knownPoints,
  type NamedQuantity,
  nameInSentence,
  nameQuantity,
  saysNothing,
  sizeIn,
  turnsOf,
  valueIn,
  yearsInWords,
} from './phrases/index.ts';
import { summariseView } from './summarise-view.ts';

/**
 * A view in words: two or three sentences on the whole, and series by series the last level, the trend, the turning points that matter, the
 * extremes and the absences. Every number in a sentence carries its receipt.
 */
export function describeView(world: World, spec: TradeSpec, series: readonly TradeSeries[], language: Language): ViewDescription {
  const told = series.map(
    (one): Told => ({ world, series: one, quantity: quantityOf(world, spec, one, language), points: knownPoints(one), language }),
  );
  const absences = told.flatMap(describeAbsences);
  const description = {
    level: told.flatMap((one) => describeLevel(one) ?? []),
    trend: told.flatMap((one) => describeTrend(one) ?? []),
    turningPoints: told.flatMap((one) => describeTurns(one) ?? []),
    extremes: told.flatMap((one) => describeExtremes(one) ?? []),
    absences: absences.length > 0 ? absences : [sentenceWriter().finish(catalogueOf(language)['describe.no-absences']())],
  };
  return { summary: summariseView(world, spec, series, description, language), ...description };
}

/** A series with its name in words and the points that have a number. */
interface Told {
  readonly world: World;
  readonly series: TradeSeries;
  readonly quantity: NamedQuantity;
  readonly points: readonly KnownPoint[];
  readonly language: Language;
}

/** The quantity of a series, with whose record it is where that may not be the reporter's. */
function quantityOf(world: World, spec: TradeSpec, series: TradeSeries, language: Language): NamedQuantity {
  const quantity = nameQuantity(world, spec, series, language);
  if (spec.record === 'reporter') return quantity;
  const text = catalogueOf(language);
  if (series.record === 'reconciled') return { ...quantity, text: text['quantity.reconciled']({ of: quantity.text }) };
  const recorder = nameInSentence(world, series.record === 'partner' ? series.partner : series.reporter, language);
  return { ...quantity, text: text['quantity.in-record']({ of: quantity.text, recorder }) };
}

function describeLevel({ world, quantity, points, language }: Told): Sentence | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  const writer = sentenceWriter();
  const text = catalogueOf(language);
  const amount = valueIn(world, writer, quantity, last.receipt, language);
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(last.receipt.subject.period ?? '') ?? [];
  if (from !== undefined && to !== undefined) return writer.finish(text['describe.summary']({ of: quantity.text, amount, from, to }));
  return writer.finish(text['describe.level']({ of: quantity.text, amount, year: last.year }));
}

function describeTrend({ world, quantity, points, language }: Told): Sentence | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const writer = sentenceWriter();
  const text = catalogueOf(language);
  const span = { of: quantity.text, from: first.year, year: last.year };
  const growth = growthBetween(first, last);
  const grows = quantity.kind === 'amount' || quantity.kind === 'index';
  if (!grows || isMissing(growth.value) || growth.value > mostTimes || saysNothing(world, growth, language)) {
    const [from, to] = [
      valueIn(world, writer, quantity, first.receipt, language),
      valueIn(world, writer, quantity, last.receipt, language),
    ];
    return writer.finish(text['describe.moved']({ ...span, first: from, last: to }));
  }
  const size = sizeIn(world, writer, growth, language);
  const isLong = Number(last.year) > Number(first.year) + 1;
  const average = isLong ? amountIn(world, writer, averageGrowthBetween(first, last), language) : null;
  return writer.finish(text[growth.value < 0 ? 'describe.fell' : 'describe.rose']({ ...span, size, average }));
}

/** The turns that matter; where there are none, that the series went one way, if it did so in every year. */
function describeTurns({ world, quantity, points, series, language }: Told): Sentence | null {
  const [first, second, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || second === undefined || last === undefined || quantity.kind === 'rank') return null;
  const writer = sentenceWriter();
  const text = catalogueOf(language);
  const turns = turnsOf(points).map((turn) => ({ ...turn, amount: valueIn(world, writer, quantity, turn.receipt, language) }));
  if (turns.length > 0) return writer.finish(text['describe.turns']({ of: quantity.text, turns }));
  const way = wayOf(points);
  const isWhole = points.length === Number(last.year) - Number(first.year) + 1;
  if (way === null || !isWhole || series.points.length === 1) return null;
  const parts = { of: quantity.text, from: second.year, year: last.year };
  return writer.finish(text[way === 'up' ? 'describe.rose-every-year' : 'describe.fell-every-year'](parts));
}

function wayOf(points: readonly KnownPoint[]): 'up' | 'down' | null {
  const steps = points.slice(1).map((point, index) => point.value - (points[index]?.value ?? point.value));
  if (steps.every((step) => step > 0)) return 'up';
  return steps.every((step) => step < 0) ? 'down' : null;
}

function describeExtremes({ world, quantity, points, language }: Told): Sentence | null {
  const [high, low] = [extremeOf(points, 'high'), extremeOf(points, 'low')];
  if (high === null || low === null || high === low || quantity.kind === 'rank') return null;
  const writer = sentenceWriter();
  const parts = {
    high: valueIn(world, writer, quantity, high.receipt, language),
    low: valueIn(world, writer, quantity, low.receipt, language),
  };
  const { text: of, isPlural } = quantity;
  return writer.finish(catalogueOf(language)['describe.extremes']({ of, isPlural, ...parts, highYear: high.year, lowYear: low.year }));
}

/** One sentence for each reason: the years without a value, runs of years written as a span. */
function describeAbsences({ quantity, series, language }: Told): readonly Sentence[] {
  const yearsByReason = new Map<MissingReason, number[]>();
  for (const { period, value } of series.points) {
    if (isMissing(value)) yearsByReason.set(value.missing, [...(yearsByReason.get(value.missing) ?? []), Number(period)]);
  }
  return [...yearsByReason].map(([reason, years]) =>
    sentenceWriter().finish(
      catalogueOf(language)['describe.absences']({
        of: quantity.text,
        years: yearsInWords(years),
        reason: formatMissingReason(reason, language),
      }),
    ),
  );
}
