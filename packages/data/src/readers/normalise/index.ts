export { EconomyIndex, type FoundEconomy } from './economy-index.ts';
export { mostAmount, readAmount } from './read-amount.ts';
export { readPeriod } from './read-period.ts';
export { evenLength, harmonizedRevisions, nomenclatureOf, padCode, productOf } from './read-product.ts';
export { type NormalisationRule, RuleCounts } from './rule-counts.ts';
export { codeOfGroup, witsGroupOf } from './wits-groups.ts';
export { witsPartitions } from './wits-partitions.data.ts';
