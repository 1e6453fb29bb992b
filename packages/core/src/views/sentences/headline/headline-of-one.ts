import { sentenceWriter } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { HeadlineClauses } from '../../../messages/parts/headline-parts.ts';
import type { World } from '../../../model/economies/index.ts';
import type { ViewSpec } from '../../../model/question/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { IndicatorSeries, Sentence, ViewSeries } from '../../../model/view/index.ts';
import {
  growthBetween,
  isPrintedAlike,
  type Line,
  type NamedQuantity,
  onYearBefore,
  quantityOf,
  saysNothing,
  sizeIn,
  startOf,
  valueIn,
} from '../phrases/index.ts';
import { clausesAround } from './headline-clauses.ts';

/** Growth beyond as many times the first level says more of how small that was: both levels are told instead. */
export const mostTimes = 100;

/** The headline of one line: how far it rose or fell, where it stands, or what balance it is. */
export function headlineOfOne(world: World, spec: ViewSpec, line: Line, language: Language): Sentence {
  const quantity = quantityOf(world, spec, line.series, language);
  const of = quantity.kind === 'growth' ? quantity.base : withoutUnit(quantity.text, line.series);
  const write = { line, quantity, around: { ...clausesAround(world, spec, [line.series], language), of, year: line.last.when }, language };
  if (quantity.kind === 'amount' || quantity.kind === 'index') return headlineOfAmount(world, write);
  return quantity.kind === 'growth' ? headlineOfGrowth(world, write) : headlineOfStand(world, write);
}

/** What a headline on one line is written from. */
interface Write {
  readonly line: Line;
  readonly quantity: NamedQuantity;
  readonly around: HeadlineClauses & { readonly of: string; readonly year: string };
  readonly language: Language;
}

function headlineOfAmount(world: World, { line: { points, first, last }, quantity, around, language }: Write): Sentence {
  const writer = sentenceWriter('short');
  const text = catalogueOf(language);
  const amount = valueIn(world, writer, quantity, last.receipt, language);
  const start = startOf(points) ?? first;
  const growth = growthBetween(start, last);
  if (start === last || isMissing(growth.value) || saysNothing(world, growth, language))
    return writer.finish(text['headline.level']({ ...around, amount }));
  const before = { first: valueIn(world, writer, quantity, start.receipt, language), from: start.when, isRise: growth.value > 0 };
  if (growth.value > mostTimes) return writer.finish(text['headline.rose-from']({ ...around, ...before, amount }));
  return writer.finish(text['headline.rose']({ ...around, ...before, amount, size: sizeIn(world, writer, growth, language) }));
}

function headlineOfGrowth(world: World, { line: { last }, around, language }: Write): Sentence {
  const writer = sentenceWriter('short');
  const text = catalogueOf(language);
  const when = { ...around, year: onYearBefore(last, language) };
  if (saysNothing(world, last.receipt, language)) return writer.finish(text['headline.unchanged'](when));
  return writer.finish(text['headline.grew']({ ...when, size: sizeIn(world, writer, last.receipt, language), isRise: last.value > 0 }));
}

function headlineOfStand(world: World, { line: { points, first, last }, quantity, around, language }: Write): Sentence {
  const writer = sentenceWriter('short');
  const text = catalogueOf(language);
  const amount = valueIn(world, writer, quantity, last.receipt, language);
  const start = startOf(points) ?? first;
  const isAlone = ['rank', 'balance'].includes(quantity.kind) || start === last || start.value === last.value;
  if (isAlone || isPrintedAlike(world, start.receipt, last.receipt, language))
    return writer.finish(text['headline.stood']({ ...around, amount }));
  const before = { first: valueIn(world, writer, quantity, start.receipt, language), from: start.when };
  return writer.finish(text['headline.stood-up']({ ...around, ...before, amount, isRise: last.value > start.value }));
}

/** What an indicator is, without what stands in brackets at the end of its name: the subtitle says it. */
export function withoutUnit(text: string, series: ViewSeries): string {
  const name = 'indicator' in series ? (series as IndicatorSeries).indicator.names.en.phrase : '';
  const [unit] = / \([^()]*\),?$/u.exec(name) ?? [];
  return unit === undefined ? text : text.replace(unit, '');
}
