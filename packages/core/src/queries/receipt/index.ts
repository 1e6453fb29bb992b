export { absencesOf, cellsOf } from './cells-of.ts';
export { type GoodsDefinition, ofOneDefinition } from './definition-of-goods.ts';
export { type Derivation, derive, type Operand } from './derive.ts';
export { deriveMetric } from './derive-metric.ts';
export { referencesOf, sourcesOf } from './sources-of.ts';
export { totalOverMembers } from './total-over-members.ts';
export { valuationOf } from './valuation-of.ts';
