export { choicesIn, idleChoicesOf, reasonAgainst } from './faults-of-view-spec.ts';
export type { HeldYears } from './held-years.ts';
export { type Holdings, holdingsOf } from './holdings-of.ts';
export { isOfGoodsAlone } from './measure-kind.ts';
export { askedOf, economiesHeld, yearOfEdition, yearsOfIndicators } from './rules-of-indicators.ts';
export { goodsHeldOf, goodsOnRecord, isPossiblePartner, spanAsked, yearsOfView } from './rules-of-question.ts';
export type { SpecParameter } from './view-parameter.ts';
export type { YearSpan } from './year-span.ts';
