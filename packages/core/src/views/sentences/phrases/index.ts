export { amountIn, isPrintedAlike, saysNothing, sizeIn, sizeOf, sizeTo } from './amount-in.ts';
export { bodyOfAll } from './body-of-all.ts';
export {
  type ComparedLine,
  type Comparison,
  comparableLine,
  compareGoods,
  compareLines,
  comparisonPeriod,
  type Line,
  lineOf,
  seasonOf,
} from './compared-lines.ts';
export { goodsInSentence, goodsOrNone, listGoods } from './goods-in-sentence.ts';
export { inBrackets, labelOf } from './label-of.ts';
export { listEconomies, setOfEconomies } from './list-economies.ts';
export { nameBodies, nameOwner } from './name-owner.ts';
export {
  amongGoods,
  indexBase,
  isInMoney,
  measureOf,
  type NamedQuantity,
  nameQuantity,
  nameWhole,
  transformedWhole,
} from './name-quantity.ts';
export { inRecord, phraseOf, quantityOf, transformed, wholeOf } from './quantity-of.ts';
export {
  averageGrowthBetween,
  extremeOf,
  growthBetween,
  type KnownPoint,
  knownPoint,
  knownPoints,
  onYearBefore,
  startOf,
  turnsOf,
} from './series-shape.ts';
export { valueIn } from './value-in.ts';
