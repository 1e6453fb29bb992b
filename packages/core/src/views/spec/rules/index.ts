export { idleChoicesOf, reasonAgainst } from './faults-of-view-spec.ts';
export type { HeldYears } from './held-years.ts';
export { type HeldIndicator, type Holdings, holdingsOf } from './holdings-of.ts';
export { isOfGoodsAlone } from './measure-kind.ts';
export { askedOf, reasonAgainstIndicators, yearOfEdition, yearsOfIndicators } from './rules-of-indicators.ts';
export { goodsHeldOf, goodsOnRecord, isPossiblePartner, spanAsked, yearsOfView } from './rules-of-question.ts';
export { type IndicatorParameter, indicatorParameters, type ViewParameter, viewParameters } from './view-parameter.ts';
