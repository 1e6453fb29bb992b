export { type Decision, decideVerdict, type LensTruth, plainTerms, type Terms } from './decide-verdict.ts';
export { factsOf, type Lens, lensesOf, primaryLens } from './lens.ts';
export { absenceOf, type Outcome, outcomeOf } from './outcome.ts';
