export { describeView } from './describe-view.ts';
export { headlineOf } from './headline/index.ts';
export {
  amountIn,
  comparisonPeriod,
  growthBetween,
  indexBase,
  type KnownPoint,
  knownPoint,
  knownPoints,
  listEconomies,
  nameOwner,
  nameQuantity,
  nameRecord,
  sizeIn,
  sizeOf,
  valueIn,
} from './phrases/index.ts';
