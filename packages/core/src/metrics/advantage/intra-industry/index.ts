export { grubelLloyd, grubelLloydFormula, grubelLloydMetric } from './grubel-lloyd.ts';
export {
  type GrubelLloydAggregateOptions,
  grubelLloydAggregate,
  grubelLloydAggregateFormula,
  grubelLloydAggregateMetric,
} from './grubel-lloyd-aggregate.ts';
export { marginalIntraIndustryTrade, marginalIntraIndustryTradeMetric } from './marginal-iit.ts';
