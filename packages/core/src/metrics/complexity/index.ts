export { type ComplexityMetricId, complexityMetrics } from './complexity-metrics.ts';
export { type ComplexityTable, complexityOf } from './complexity-of.ts';
export { type EconomicFitness, economicFitness, type FitnessOptions } from './fitness/index.ts';
export {
  type EconomicComplexityOptions,
  economicComplexityIndex,
  type ProductComplexityOptions,
  productComplexityIndex,
  type Reflections,
  reflections,
} from './indices/index.ts';
export {
  type ComplexityGainOptions,
  type ComplexityOutlookOptions,
  complexityOutlookGain,
  complexityOutlookIndex,
} from './outlook/index.ts';
export {
  type CleanedTrade,
  type CleaningStep,
  type CleaningSteps,
  cleanTrade,
  diversity,
  type FlaggedPresence,
  type Links,
  type PresenceGraph,
  type PresenceInput,
  type PresenceOptions,
  type PresenceTable,
  presence,
  ubiquity,
} from './presence/index.ts';
export {
  type DensityOptions,
  type DensityTable,
  density,
  densityTable,
  type ProximityOptions,
  type ProximityTable,
  proximity,
  proximityTable,
} from './relatedness/index.ts';
