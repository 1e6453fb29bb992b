export { type LinearTerm, linearTermsOf } from './linear-terms-of.ts';
export { readDiscrepancy } from './read-discrepancy.ts';
export { type EveryPartner, readEveryPartner } from './read-every-partner.ts';
export { type FlowQuestion, readFlow } from './read-flow.ts';
export { readBothFlows, readBothFlowsOfGroup, readTotalTrade, subjectOfTrade, type TradeQuestion } from './read-total-trade.ts';
export { readTurnover } from './read-turnover.ts';
export { roundingOf } from './rounding-of.ts';
export { turnoverLessOtherFlowOperation } from './turnover-less-other-flow.ts';
