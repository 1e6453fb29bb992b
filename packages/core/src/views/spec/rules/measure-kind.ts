import type { Measure, TradeSpec } from '../../../model/question/index.ts';
import type { QuantityUnit } from '../../../model/trade/index.ts';
import {
  isOfQuantity,
  isOverGoods,
  measuresOfGoods,
  measuresOfGoodsAlone,
  measuresOverGoods,
  quantitiesAsked,
} from '../../../queries/index.ts';
import { kinds } from './measure-kind.data.ts';

/** What the numbers of a measure are. */
export type MeasureKind = 'money' | 'percent' | 'ratio' | 'count' | 'index' | QuantityUnit | `per-${QuantityUnit}`;

/** What the numbers of a measure are: amounts, per cents, other ratios, counts or indices; items or kilograms, or the value of one. */
export function kindOfMeasure(measure: Measure): MeasureKind {
  if (!isOfQuantity(measure)) return kinds[measure];
  const { unit, isPrice } = quantitiesAsked[measure];
  return isPrice ? `per-${unit}` : unit;
}

const flows: ReadonlySet<Measure> = new Set<Measure>(['export', 'import', 'total-trade']);
const signed: ReadonlySet<Measure> = new Set<Measure>(['trade-balance', 'normalised-balance']);
const ofPartner: ReadonlySet<Measure> = new Set<Measure>(['partner-dependence', 'openness']);
const ofConcentration: ReadonlySet<Measure> = new Set<Measure>(['hhi', 'effective-number']);
const ofModel: ReadonlySet<Measure> = new Set<Measure>(['gravity-fitted', 'gravity-low', 'gravity-high']);

/** Whether every measure of a spec is of a family. */
const every =
  (family: ReadonlySet<Measure>) =>
  ({ measures }: Pick<TradeSpec, 'measures'>): boolean =>
    measures.every((measure) => family.has(measure));
/** Whether some measure of a spec is of a family. */
const some =
  (family: ReadonlySet<Measure>) =>
  ({ measures }: Pick<TradeSpec, 'measures'>): boolean =>
    measures.some((measure) => family.has(measure));

/** Flows and their sums: what adds up over partners. */
export const isOfFlows: (spec: Pick<TradeSpec, 'measures'>) => boolean = every(flows);
/** Balances: what goes below zero, so that a rate of its growth means nothing. */
export const isSigned: (spec: Pick<TradeSpec, 'measures'>) => boolean = some(signed);
/** What is about the partner, from its own record. */
export const isOfPartner: (spec: Pick<TradeSpec, 'measures'>) => boolean = some(ofPartner);
/** How trade is spread over a group, or over all partners. */
export const isOfConcentration: (spec: Pick<TradeSpec, 'measures'>) => boolean = some(ofConcentration);
/** What a gravity model gives, whatever was recorded. */
export const isOfModel: (spec: Pick<TradeSpec, 'measures'>) => boolean = some(ofModel);

/** What is of the whole trade of two economies, each by its own record. */
export const isOfTwoWholes: (spec: Pick<TradeSpec, 'measures'>) => boolean = some(
  new Set<Measure>(['export-similarity', 'trade-complementarity']),
);
/** What is of the reporter's trade with the world alone. */
export const isOfWorld: (spec: Pick<TradeSpec, 'measures'>) => boolean = some(new Set<Measure>(['rca']));

/** Whether the series of a spec are of some goods each: it lists them, or takes all one by one. */
export const isOfGoods = ({ products, by, measures }: Pick<TradeSpec, 'products' | 'by' | 'measures'>): boolean =>
  products.length > 0 || (by !== null && !isOverGoods({ measures }));

/** Whether a spec counts over goods, and names the level of all of them. */
export const isOverWholeLevel = ({ measures, by, top }: Pick<TradeSpec, 'measures' | 'by' | 'top'>): boolean =>
  measures.every((measure) => measuresOverGoods.has(measure)) && by !== null && top === null;

/** What can be asked of goods. */
export const hasGoods: (spec: Pick<TradeSpec, 'measures'>) => boolean = every(measuresOfGoods);
/** What means nothing of all goods together. */
export const isOfGoodsAlone: (spec: Pick<TradeSpec, 'measures'>) => boolean = some(measuresOfGoodsAlone);
