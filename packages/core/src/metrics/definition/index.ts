export {
  exportsAndImports,
  exportsByProduct,
  flows,
  fourYears,
  lines,
  ownAndWorld,
  pairsWithDistance,
  presencesByProduct,
  previousAndCurrent,
  pricesAndQuantities,
  productsBothWays,
  productsOfFour,
  tenYears,
} from './example-tables.ts';
export {
  amount,
  amounts,
  count,
  economiesByProducts,
  flowsOfPairs,
  labels,
  numbers,
  optionalAmount,
  optionalAmounts,
  optionalRatio,
  presences,
  productsByMarkets,
  productsByPeriods,
  ratio,
  series,
} from './inputs.ts';
export { type MetricDefinition, type MetricFormula, recordOf, type UndefinedCase } from './metric-record.ts';
export type { InputShapes, LabelledFields, MetricInput, MetricOption, MetricOutputs } from './signature.ts';
