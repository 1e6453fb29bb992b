export { describeView } from './describe-view.ts';
export { headlineOf } from './headline/index.ts';
export {
  amountIn,
  comparisonPeriod,
  growthBetween,
  type KnownPoint,
  knownPoints,
  listEconomies,
  nameOwner,
  nameQuantity,
  nameRecord,
  sizeIn,
  sizeOf,
  valueIn,
  yearsInWords,
} from './phrases/index.ts';
