export { type CoefficientInference, type CoefficientInferenceOptions, coefficientInference } from './coefficient-inference.ts';
export type { RowIdentifiers, StandardErrorOptions } from './estimation/index.ts';
export type { GravityData, IncompleteRows } from './gravity-data.ts';
export { type GravityMetricId, gravityMetrics } from './gravity-metrics.ts';
export { type LogLinearGravity, logLinearGravity } from './gravity-ols.ts';
export { type PoissonGravity, poissonGravity, poissonGravityFormula } from './gravity-ppml.ts';
export type { GravityCoefficient, GravityEstimates, GravityOptions } from './gravity-result.ts';
export { greatCircleDistance, type Position } from './great-circle-distance.ts';
export { type TradePotentialOptions, tradePotential, tradePotentialFormula } from './trade-potential.ts';
