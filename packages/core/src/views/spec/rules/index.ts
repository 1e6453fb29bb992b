export { idleChoicesOf, reasonAgainst } from './faults-of-view-spec.ts';
export type { HeldYears } from './held-years.ts';
export { type Holdings, holdingsOf } from './holdings-of.ts';
export { isOfPartnerships } from './measure-kind.ts';
export { isPossiblePartner, spanAsked, yearsOfView } from './rules-of-question.ts';
export { type ViewParameter, viewParameters } from './view-parameter.ts';
