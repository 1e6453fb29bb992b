import type { RowProduct, TradeRow } from '../contract/index.ts';
import {
  byNumber,
  detailOf,
  type Fields,
  goodsOf,
  type Layout,
  quantitiesIn,
  type Rejection,
  rejected,
  type StatedQuantity,
  valueIn,
} from '../layout/index.ts';
import { nomenclatureOf, productOf } from '../normalise/index.ts';
import { readerTexts } from '../words/index.ts';
import { comtradeNames as columns } from './comtrade-columns.data.ts';

/** A part of a record of UN Comtrade. */
export type ComtradeName = keyof typeof columns;

/** What all tables of UN Comtrade have in common. */
export const comtradeTable = {
  columns,
  isNumbered: true,
  reporter: byNumber<ComtradeName>('reporter'),
  partner: byNumber<ComtradeName>('partner'),
  value: valueIn<ComtradeName>('value'),
};

/** The goods of a record; the level is stated, or follows from the length of an HS code. More than six digits are a line of the reporter's own tariff. SITC never becomes HS. `unknown` is told of a classification that is none. */
export function comtradeGoods(
  fields: Fields<ComtradeName>,
  classification: string,
  layout: Layout,
  unknown: readonly [expected: string, fix: string],
): RowProduct | Rejection {
  const code = fields.text('code');
  const name = fields.text('goods') || null;
  if (/^total$/i.test(code)) return productOf('TOTAL', 'TOTAL', name);
  const nomenclature = nomenclatureOf(classification);
  if (nomenclature === null) return rejected('unknown-product', fields.column('classification'), classification, ...unknown);
  const isLine = nomenclature.startsWith('HS') && code.length > 6;
  const goods = goodsOf(code, isLine ? 'NATIONAL' : nomenclature, layout, { name, level: isLine ? 0 : Number(fields.text('level')) });
  return goods ?? rejected('unknown-product', fields.column('code'), code, readerTexts['expected.code'], readerTexts['fix.code-in-file']);
}

/** What a provider says of a value beside the flow: the valuation that it follows, the value at the other one as printed, and quantities. */
interface SaidBeside extends Pick<TradeRow, 'value' | 'isOriginalClassification'> {
  readonly valuation: 'CIF' | 'FOB';
  readonly other: string;
  readonly quantities: readonly StatedQuantity<ComtradeName>[];
}

/** The value at another valuation, where it is filled too, as an alternate; quantities, of which an estimate of 0 stands for unknown; and which part of a flow a record is. */
export function comtradeBeside(
  fields: Fields<ComtradeName>,
  { valuation, value, other, quantities, isOriginalClassification }: SaidBeside,
  { rules }: Layout,
): Pick<TradeRow, 'valuation' | 'alternates' | 'quantities' | 'isOriginalClassification' | 'detail'> {
  const isOther = other !== '' && Number.isFinite(Number(other)) && Number(other) !== value;
  return {
    valuation,
    alternates: isOther ? [{ valuation: valuation === 'CIF' ? 'FOB' : 'CIF', value: Number(other) }] : [],
    quantities: quantitiesIn(fields, quantities, rules).filter((one) => one.value !== 0 || one.of === 'quantity'),
    isOriginalClassification,
    detail: detailOf([
      ['second-partner', fields.text('secondPartner'), '0'],
      ['customs-procedure', fields.text('procedure'), 'C00'],
      ['mode-of-supply', fields.text('modeOfSupply'), '0'],
      ['transport', fields.text('transport'), '0'],
    ]),
  };
}
