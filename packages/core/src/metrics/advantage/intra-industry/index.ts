export { grubelLloyd, grubelLloydMetric } from './grubel-lloyd.ts';
export { type GrubelLloydAggregateOptions, grubelLloydAggregate, grubelLloydAggregateMetric } from './grubel-lloyd-aggregate.ts';
export { marginalIntraIndustryTrade, marginalIntraIndustryTradeMetric } from './marginal-iit.ts';
