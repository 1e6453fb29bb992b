export { absencesOf, cellsOf } from './cells-of.ts';
export { compareDates } from './compare-dates.ts';
export { type GoodsDefinition, ofOneDefinition } from './definition-of-goods.ts';
export { type Derivation, derive, derivedFigureOperation, deriveMetric, type Operand, ofGoods, totalOverMembers } from './derive.ts';
export { gathered } from './gathered.ts';
export { keptOperands } from './kept-operands.ts';
export { distinctSources, referencesOf, sourcesOf } from './sources-of.ts';
export { valuationOf } from './valuation-of.ts';
