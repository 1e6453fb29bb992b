export { describeLevels } from './describe-levels.ts';
export { describeView } from './describe-view.ts';
export { headlineOf, headlineOfLevels } from './headline/index.ts';
export {
  amountIn,
  comparisonPeriod,
  goodsInSentence,
  growthBetween,
  indexBase,
  knownPoint,
  listEconomies,
  nameOwner,
  nameQuantity,
  quantityOf,
  seasonOf,
  sizeIn,
  sizeOf,
  transformedWhole,
  valueIn,
} from './phrases/index.ts';
