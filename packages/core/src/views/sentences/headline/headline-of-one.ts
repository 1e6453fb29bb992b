import { formatReceiptValue, sentenceWriter } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import type { ViewSpec } from '../../../model/question/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { IndicatorSeries, Receipt, Sentence, ViewSeries } from '../../../model/view/index.ts';
import {
  growthBetween,
  type Line,
  type NamedQuantity,
  onYearBefore,
  quantityOf,
  saysNothing,
  sizeIn,
  sizeTo,
  startOf,
  valueIn,
} from '../phrases/index.ts';
import { clausesAround, labelOf } from './headline-clauses.ts';

/** Growth beyond as many times the first level says more of how small that was: both levels are told instead. */
export const mostTimes = 100;

/** The headline of one line: how far it rose or fell, where it stands, or what balance it is. */
export function headlineOfOne(world: World, spec: ViewSpec, line: Line, language: Language): Sentence {
  const quantity = quantityOf(world, spec, line.series, language);
  const around = {
    ...clausesAround(world, spec, [line.series], language),
    label: labelOf(world, spec, line.series, language),
    of: withoutUnit(quantity.text, line.series),
    year: line.last.when,
  };
  switch (quantity.kind) {
    case 'amount':
    case 'index':
      return headlineOfAmount(world, line, quantity, around, language);
    case 'growth':
      return headlineOfGrowth(world, line, { ...around, of: quantity.base, year: onYearBefore(line.last, language) }, language);
    default:
      return headlineOfStand(world, line, quantity, around, language);
  }
}

type Around = ReturnType<typeof clausesAround> & { readonly of: string; readonly year: string };

function headlineOfAmount(
  world: World,
  { points, first, last }: Line,
  quantity: NamedQuantity,
  around: Around,
  language: Language,
): Sentence {
  const writer = sentenceWriter('short');
  const text = catalogueOf(language);
  const amount = valueIn(world, writer, quantity, last.receipt, language);
  const start = startOf(points) ?? first;
  const growth = growthBetween(start, last);
  if (start === last || isMissing(growth.value) || saysNothing(world, growth, language))
    return writer.finish(text['headline.level']({ ...around, amount }));
  const moved = { ...around, amount, first: valueIn(world, writer, quantity, start.receipt, language), from: start.when };
  if (growth.value > mostTimes) return writer.finish(text['headline.rose-from'](moved));
  const parts = { ...around, amount, size: sizeIn(world, writer, growth, language), from: start.when };
  return writer.finish(growth.value < 0 ? text['headline.fell'](parts) : text['headline.rose'](parts));
}

function headlineOfGrowth(world: World, { last }: Line, around: Around, language: Language): Sentence {
  const writer = sentenceWriter('short');
  const text = catalogueOf(language);
  if (saysNothing(world, last.receipt, language)) return writer.finish(text['headline.unchanged'](around));
  const parts = { ...around, size: sizeIn(world, writer, last.receipt, language) };
  return writer.finish(last.value < 0 ? text['headline.shrank'](parts) : text['headline.grew'](parts));
}

function headlineOfStand(
  world: World,
  { points, first, last }: Line,
  quantity: NamedQuantity,
  around: Around,
  language: Language,
): Sentence {
  const writer = sentenceWriter('short');
  const text = catalogueOf(language);
  if (quantity.kind === 'balance') {
    const parts = { ...around, size: sizeTo(world, writer, last.receipt, language) };
    return writer.finish(text[`headline.balance.${last.value < 0 ? 'deficit' : last.value > 0 ? 'surplus' : 'even'}`](parts));
  }
  const amount = valueIn(world, writer, quantity, last.receipt, language);
  const start = startOf(points) ?? first;
  if (quantity.kind === 'rank' || start === last || start.value === last.value || alike(world, start.receipt, last.receipt, language))
    return writer.finish(text['headline.stood']({ ...around, amount }));
  const parts = { ...around, amount, first: valueIn(world, writer, quantity, start.receipt, language), from: start.when };
  return writer.finish(last.value > start.value ? text['headline.stood-up'](parts) : text['headline.stood-down'](parts));
}

/** What an indicator is, without the unit in brackets that ends its name: the subtitle says it. */
export function withoutUnit(text: string, series: ViewSeries): string {
  const name = 'indicator' in series ? (series as IndicatorSeries).indicator.names.en.phrase : '';
  const [unit] = / \([^()]*\),?$/u.exec(name) ?? [];
  return unit === undefined ? text : text.replace(unit, '');
}

function alike(world: World, one: Receipt, other: Receipt, language: Language): boolean {
  return formatReceiptValue(world, one, language, 'long') === formatReceiptValue(world, other, language, 'long');
}
