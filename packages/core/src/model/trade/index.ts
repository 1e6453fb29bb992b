export { type Absence, absenceSchema } from './absence.ts';
export { type DerivationOperand, figureDerivationSchema } from './derivation.ts';
export { type Finding, type FindingKind, findingSchema } from './finding.ts';
export type { Flow, RecordedFlow } from './flow.ts';
export {
  type Currency,
  currencySchema,
  type Observation,
  type ObservationStatus,
  observationSchema,
  observationStatusSchema,
  type QualityFlag,
  type Quantity,
  type QuantityUnit,
  qualityFlagSchema,
  quantitySchema,
} from './observation.ts';
export type { FlowOfRows, ObservationColumns, Observations, Origin } from './observations.ts';
export { type Product, productSchema } from './product.ts';
export { isOwnRecord, isReport, isStandIn } from './report.ts';
export { type SourcePolicy, type SourceRule, sourcePolicySchema, vintagePolicies } from './source-policy.ts';
export { type Valuation, valuations } from './valuation.ts';
export { valuationSchema } from './valuation-schema.ts';
