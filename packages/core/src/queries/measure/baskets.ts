import { sum } from '../../metrics/numerics/index.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { goodsInAnyRevision, registeredGoodsOf } from '../../model/goods/index.ts';
import { isMissing, type Missing, missing } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { type FlowQuestion, readFlow } from '../flow/index.ts';
import type { Operand } from '../receipt/index.ts';

/** The goods that are compared must make up this part of all goods together, so that their structure is that of the whole. */
const leastCoverage = 0.95;

/** A flow by goods: those with a figure, each in its role, and all goods together. */
export interface Basket {
  readonly operands: readonly Operand[];
  readonly whole: Receipt;
}

/** The goods of a flow among `codes` that have a figure. */
export function readBasket(dataset: Dataset, question: FlowQuestion, codes: readonly string[]): Basket {
  const operands = codes
    .map((product) => ({ role: product, receipt: readFlow(dataset, { ...question, product }) }))
    .filter(({ receipt }) => !isMissing(receipt.value));
  return { operands, whole: readAllGoods(dataset, { ...question, product: codes[0] ?? '' }) };
}

/** Baskets of the goods that each of them has a figure of, in one order. */
export function ofCommonGoods(baskets: readonly Basket[]): readonly Basket[] {
  const held = baskets.map(({ operands }) => new Set(operands.map(({ role }) => role)));
  return baskets.map(({ operands, whole }) => ({ operands: operands.filter(({ role }) => held.every((goods) => goods.has(role))), whole }));
}

/**
 * Why the goods of a basket do not stand for all goods together: the reason of these; `not-in-data` where none has a figure that is compared; `goods-in-part`
 * where the goods come to less than 95 per cent of them. Null where they do.
 */
export function lackOf({ operands, whole }: Basket): Missing | null {
  if (isMissing(whole.value)) return whole.value;
  const { reporter, period } = whole.subject;
  if (operands.length === 0) return missing('not-in-data', `${reporter} ${period}`);
  const told = sum(operands.map(({ receipt }) => Number(receipt.value)));
  return told < leastCoverage * whole.value ? missing('goods-in-part', `${reporter} ${period}`) : null;
}

/** All goods of a flow together: as the table that has the goods of the question totals them, else as the policies take them. */
export function readAllGoods(dataset: Dataset, { product = '', ...all }: FlowQuestion): Receipt {
  const [first = product] = product.includes(':') ? [product] : (registeredGoodsOf(dataset, product)?.parts ?? []);
  const generic = goodsInAnyRevision(dataset, first);
  const total = readFlow(dataset, { ...all, product: `${generic.slice(0, generic.indexOf(':'))}:TOTAL` });
  return isMissing(total.value) ? readFlow(dataset, all) : total;
}
