import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { findEconomy } from '../../../model/economies/index.ts';
import { goodsLevelPattern, goodsPattern, isTotalOfGoods } from '../../../model/goods/index.ts';
import {
  frequencySchema,
  measureSchema,
  moneyUnitSchema,
  reconciliationMethodSchema,
  recordChoiceSchema,
  type TradeSpec,
  transformSchema,
} from '../../../model/question/index.ts';
import {
  drawingReaders,
  economiesFrom,
  factorFrom,
  listOf,
  matching,
  oneOf,
  requireStated,
  spanFrom,
  spanText,
  vintageFrom,
  yearFrom,
} from './parameter-readers.ts';
import type { SpecCodec } from './spec-codec.ts';
import { methodUnlessStated, plainViewSpec, usualViewSpec } from './usual-view-spec.ts';

/** How a spec of trade stands in a query string. */
export const tradeCodec: SpecCodec<TradeSpec> = {
  readers: {
    measure: (value) => ({ measures: listOf(value).map((name) => oneOf('measure', name, measureSchema.options)) }),
    reporter: (value, world) => ({ reporter: findEconomy(world, value).code }),
    partners: (value, world) => ({ partners: economiesFrom(value, world) }),
    products: (value) => ({ products: goodsFrom(value) }),
    by: choice('by', ['product']),
    level: (value) => ({ level: matching('level', value, goodsLevelPattern, 'a level such as chapter') }),
    top: (value) => ({ top: Number(matching('top', value, /^[1-9]\d*$/, 'a number from 1')) }),
    frequency: choice('frequency', frequencySchema.options),
    years: spanFrom,
    record: choice('record', recordChoiceSchema.options),
    method: choice('method', reconciliationMethodSchema.options),
    factor: (value) => ({ factor: factorFrom(value) }),
    money: choice('money', moneyUnitSchema.options),
    transform: choice('transform', transformSchema.options),
    'index-year': (value) => ({ indexYear: yearFrom('index-year', value) }),
    vintage: (value) => ({ vintage: vintageFrom(value) }),
    ...drawingReaders,
  },
  usual: (world) => usualViewSpec(world) ?? plainViewSpec,
  whole: (draft) => {
    requireStated(draft, { reporter: 'reporter', partners: 'partners', from: 'years', to: 'years' });
    return withDependents(draft as TradeSpec);
  },
  parametersOf: (spec) => ({
    measure: (spec.measures ?? []).join(','),
    reporter: spec.reporter ?? '',
    partners: (spec.partners ?? []).join(','),
    products: (spec.products ?? []).join(','),
    by: spec.by ?? '',
    level: spec.level ?? '',
    top: String(spec.top ?? ''),
    frequency: spec.frequency ?? '',
    years: spanText(spec),
    record: spec.record ?? '',
    method: spec.method === methodUnlessStated ? '' : (spec.method ?? ''),
    factor: String(spec.factor),
    money: spec.money ?? '',
    transform: spec.transform ?? '',
    'index-year': String(spec.indexYear ?? ''),
    vintage: spec.vintage ?? '',
    chart: spec.chart ?? '',
    events: spec.events ? '1' : '0',
  }),
};

/** Goods by their codes and sets; none where the total is asked for, which is that of all goods together. */
function goodsFrom(value: string): string[] {
  const goods = listOf(value);
  if (goods.length === 1 && isTotalOfGoods(goods[0] ?? '')) return [];
  const whole = goods.find(isTotalOfGoods);
  if (whole !== undefined) throw new InvalidParameterError('products', whole, 'the total alone, or goods that are parts of it');
  return goods.map((one) => matching('products', one, goodsPattern, 'codes such as HS:27, or sets'));
}

/** The reader of a choice that has the name of its parameter. */
function choice(name: keyof TradeSpec, options: readonly string[]): (value: string) => Partial<TradeSpec> {
  return (value) => ({ [name]: oneOf(name, value, options) });
}

/** A spec with the first year as base of an index, and the usual method of a reconciled record, where none is stated. */
function withDependents(spec: TradeSpec): TradeSpec {
  return {
    ...spec,
    indexYear: spec.transform === 'index' && spec.indexYear === null ? spec.from : spec.indexYear,
    method: spec.record === 'reconciled' && spec.method === null ? methodUnlessStated : spec.method,
  };
}
