export { type Decision, decideVerdict, type LensTruth, plainTerms, type Terms } from './decide-verdict.ts';
export { type ClaimLens, factsOf, lensesOf, primaryLens } from './lens.ts';
export { absenceOf, type Outcome, outcomeOf } from './outcome.ts';
