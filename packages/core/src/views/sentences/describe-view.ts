import { formatMissingReason, formatPeriods, sentenceWriter } from '../../format/index.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import { type Frequency, isTradeSpec, type ViewSpec } from '../../model/question/index.ts';
import { isMissing, type MissingReason } from '../../model/values/index.ts';
import type { Sentence, ViewDescription, ViewSeries } from '../../model/view/index.ts';
import { mostTimes } from './headline/index.ts';
import {
  amountIn,
  averageGrowthBetween,
  comparableLine,
  extremeOf,
  growthBetween,
  inRecord,
  isPrintedAlike,
  type KnownPoint,
  knownPoints,
  lineOf,
  type NamedQuantity,
  nameBodies,
  nameOwner,
  quantityOf,
  saysNothing,
  seasonOf,
  sizeIn,
  turnsOf,
  valueIn,
} from './phrases/index.ts';
import { summariseView } from './summarise-view.ts';

/**
 * A view in words: two or three sentences on the whole, and series by series the last level, the trend, the turning points that matter, the
 * extremes and the absences. Every number in a sentence carries its receipt.
 */
export function describeView(world: World, spec: ViewSpec, series: readonly ViewSeries[], language: Language): ViewDescription {
  const told = series.map(
    (one): Told => ({
      world,
      series: one,
      quantity: quantityInRecord(world, spec, one, language),
      points: knownPoints(one, language),
      frequency: seasonOf(spec, series),
      language,
    }),
  );
  const absences = told.flatMap(describeAbsences);
  const ofOwners = (sentence: Sentence): Sentence => nameBodies(nameOwner(sentence, language), series, language);
  const of = (describe: (one: Told) => Sentence | null): readonly Sentence[] => told.flatMap((one) => describe(one) ?? []).map(ofOwners);
  const description = {
    level: of(describeLevel),
    trend: of(describeTrend),
    turningPoints: of(describeTurns),
    extremes: of(describeExtremes),
    absences: absences.length > 0 ? absences : [nothingAbsent(spec, series, language)],
  };
  const summary = summariseView(world, spec, series, description, language);
  return { summary: summary.map((one) => (isTold(description, one) ? one : ofOwners(one))), ...description };
}

function isTold(description: Omit<ViewDescription, 'summary'>, sentence: Sentence): boolean {
  return Object.values(description).some((sentences: readonly Sentence[]) => sentences.includes(sentence));
}

/** That nothing is absent: an indicator may have no figure of anybody in some of its years. */
function nothingAbsent(spec: ViewSpec, series: readonly ViewSeries[], language: Language): Sentence {
  const text = catalogueOf(language);
  const frequency = seasonOf(spec, series);
  const isEveryYear =
    isTradeSpec(spec) || (frequency === 'year' && series.every(({ points }) => points.length === spec.to - spec.from + 1));
  return sentenceWriter().finish(
    isEveryYear ? text['describe.no-absences']({ frequency }) : text['describe.no-edition-missing']({ isOfYears: frequency === 'year' }),
  );
}

/** A series with its name in words and the points that have a number. */
interface Told {
  readonly world: World;
  readonly series: ViewSeries;
  readonly quantity: NamedQuantity;
  readonly points: readonly KnownPoint[];
  readonly frequency: Frequency;
  readonly language: Language;
}

/** The quantity of a series, with whose record it is where that may not be the reporter's. */
function quantityInRecord(world: World, spec: ViewSpec, series: ViewSeries, language: Language): NamedQuantity {
  const quantity = quantityOf(world, spec, series, language);
  return { ...quantity, text: inRecord(world, spec, [series], quantity.text, language) };
}

function describeLevel({ world, quantity, points, language }: Told): Sentence | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  const writer = sentenceWriter();
  const text = catalogueOf(language);
  const amount = valueIn(world, writer, quantity, last.receipt, language);
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(last.receipt.subject.period ?? '') ?? [];
  if (from !== undefined && to !== undefined) return writer.finish(text['describe.summary']({ of: quantity.text, amount, from, to }));
  return writer.finish(text['describe.level']({ of: quantity.text, amount, year: last.when }));
}

function describeTrend({ world, series, quantity, frequency, language }: Told): Sentence | null {
  const [line] = lineOf(series, language);
  if (line === undefined) return null;
  const { first, last } = comparableLine(line, frequency);
  if (first === last) return null;
  const writer = sentenceWriter();
  const text = catalogueOf(language);
  const span = { of: quantity.text, from: first.when, year: last.when };
  const growth = growthBetween(first, last);
  const grows = quantity.kind === 'amount' || quantity.kind === 'index';
  if (!grows || isMissing(growth.value) || growth.value > mostTimes || saysNothing(world, growth, language)) {
    const [from, to] = [
      valueIn(world, writer, quantity, first.receipt, language),
      valueIn(world, writer, quantity, last.receipt, language),
    ];
    return writer.finish(
      isPrintedAlike(world, first.receipt, last.receipt, language)
        ? text['describe.same']({ ...span, amount: to })
        : text['describe.moved']({ ...span, first: from, last: to }),
    );
  }
  const size = sizeIn(world, writer, growth, language);
  const isLong = Number(last.period) > Number(first.period) + 1;
  const average = isLong ? amountIn(world, writer, averageGrowthBetween(first, last), language) : null;
  return writer.finish(text['describe.changed']({ ...span, size, average, isRise: growth.value >= 0 }));
}

/** The turns that matter; where there are none, that the series went one way, if it did so in every year. */
function describeTurns({ world, quantity, points, series, frequency, language }: Told): Sentence | null {
  const [first, second, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || second === undefined || last === undefined || quantity.kind === 'rank' || frequency === 'year-to-date')
    return null;
  const writer = sentenceWriter();
  const text = catalogueOf(language);
  const turns = turnsOf(points).map((turn) => ({
    ...turn,
    year: turn.when,
    amount: valueIn(world, writer, quantity, turn.receipt, language),
  }));
  if (turns.length > 0) return writer.finish(text['describe.turns']({ of: quantity.text, turns }));
  const way = wayOf(points);
  const isWhole = points.length === Number(last.period) - Number(first.period) + 1;
  if (way === null || !isWhole || series.points.length === 1) return null;
  const parts = { of: quantity.text, from: second.when, year: last.when };
  return writer.finish(text['describe.changed-every-year']({ ...parts, isRise: way === 'up' }));
}

function wayOf(points: readonly KnownPoint[]): 'up' | 'down' | null {
  const steps = points.slice(1).map((point, index) => point.value - (points[index]?.value ?? point.value));
  if (steps.every((step) => step > 0)) return 'up';
  return steps.every((step) => step < 0) ? 'down' : null;
}

function describeExtremes({ world, quantity, points, frequency, language }: Told): Sentence | null {
  const [high, low] = [extremeOf(points, 'high'), extremeOf(points, 'low')];
  if (high === null || low === null || high === low || quantity.kind === 'rank' || frequency === 'year-to-date') return null;
  const writer = sentenceWriter();
  const parts = {
    high: valueIn(world, writer, quantity, high.receipt, language),
    low: valueIn(world, writer, quantity, low.receipt, language),
  };
  return writer.finish(catalogueOf(language)['describe.extremes']({ of: quantity.text, ...parts, highYear: high.when, lowYear: low.when }));
}

/** One sentence for each reason: the years without a value, runs of years written as a span. */
function describeAbsences({ quantity, series, language }: Told): readonly Sentence[] {
  const periodsByReason = new Map<MissingReason, string[]>();
  for (const { period, value } of series.points) {
    if (isMissing(value)) periodsByReason.set(value.missing, [...(periodsByReason.get(value.missing) ?? []), period]);
  }
  return [...periodsByReason].map(([reason, periods]) =>
    sentenceWriter().finish(
      catalogueOf(language)['describe.absences']({
        of: quantity.text,
        years: formatPeriods(periods, language),
        reason: formatMissingReason(reason, language),
      }),
    ),
  );
}
