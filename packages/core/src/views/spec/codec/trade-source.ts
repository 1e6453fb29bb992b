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
  tradeSpecSchema,
  transformSchema,
} from '../../../model/question/index.ts';
import {
  economiesFrom,
  factorFrom,
  lastReaders,
  lastTexts,
  listOf,
  matching,
  oneOf,
  requireStated,
  spanFrom,
  spanText,
  withIndexYear,
} from './parameter-readers.ts';
import type { SeriesSource } from './series-source.ts';
import { methodUnlessStated, plainViewSpec, usualViewSpec } from './usual-view-spec.ts';

/** How a spec of trade stands in a query string. */
export const tradeSource: SeriesSource<TradeSpec> = {
  schema: tradeSpecSchema,
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
    ...lastReaders,
  },
  usual: (world) => usualViewSpec(world) ?? plainViewSpec,
  whole: (draft) => {
    requireStated(draft, { reporter: 'reporter', partners: 'partners', from: 'years', to: 'years' });
    const spec = withIndexYear(draft as TradeSpec);
    return spec.record === 'reconciled' && spec.method === null ? { ...spec, method: methodUnlessStated } : spec;
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
    ...lastTexts(spec),
  }),
};

/** Goods by their codes and sets; none where the total is asked for, which is that of all goods together. */
function goodsFrom(value: string): string[] {
  const goods = listOf(value);
  if (goods.length === 1 && isTotalOfGoods(goods[0] ?? '')) return [];
  const whole = goods.find(isTotalOfGoods);
  if (whole !== undefined) throw new InvalidParameterError('products', whole, 'either the total or parts of it');
  return goods.map((one) => matching('products', one, goodsPattern, 'codes such as HS:27, or sets'));
}

/** The reader of a choice that has the name of its parameter. */
function choice(name: keyof TradeSpec, options: readonly string[]): (value: string) => Partial<TradeSpec> {
  return (value) => ({ [name]: oneOf(name, value, options) });
}
