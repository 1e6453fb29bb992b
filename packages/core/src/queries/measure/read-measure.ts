import { grubelLloyd, grubelLloydFormula } from '../../metrics/advantage/intra-industry/grubel-lloyd.ts';
import type { MetricFormula } from '../../metrics/definition/index.ts';
import { coverageRatio, coverageRatioFormula } from '../../metrics/levels/coverage-ratio.ts';
import { normalisedBalance, normalisedBalanceFormula } from '../../metrics/levels/normalised-balance.ts';
import { tradeBalance, tradeBalanceFormula } from '../../metrics/levels/trade-balance.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import type { Measure } from '../../model/question/index.ts';
import type { Value } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { isOfQuantity, type QuantityMeasure } from '../breakdown/index.ts';
import { readBothFlows, readFlow, readTotalTrade, subjectOfTrade, type TradeQuestion } from '../flow/index.ts';
import { deriveMetric } from '../receipt/index.ts';
import { readAdvantage } from './read-advantage.ts';
import { readConcentration } from './read-concentration.ts';
import { readDependence, readOpenness } from './read-dependence.ts';
import { type GravityMeasure, readGravity } from './read-gravity.ts';
import { type OverGoodsMeasure, readOverGoods } from './read-over-goods.ts';
import { readQuantity } from './read-quantity.ts';
import { readTradeIntensity } from './read-trade-intensity.ts';

/** What is asked of one period: the question on the trade, and the measure of it. */
export type MeasureQuestion = TradeQuestion & {
  readonly measure: Measure;
  /** The codes of a level, for what is counted over goods. */
  readonly codes?: readonly string[];
};

type Reader = (dataset: Dataset, question: Omit<MeasureQuestion, 'measure'>) => Receipt;

/** How each measure is read that is of values alone. */
const readers: Readonly<Record<Exclude<Measure, QuantityMeasure>, Reader>> = {
  export: (dataset, question) => readFlow(dataset, { ...question, flow: 'export' }),
  import: (dataset, question) => readFlow(dataset, { ...question, flow: 'import' }),
  'total-trade': readTotalTrade,
  'trade-balance': ofBothFlows(tradeBalanceFormula, tradeBalance),
  'normalised-balance': ofBothFlows(normalisedBalanceFormula, normalisedBalance),
  'coverage-ratio': ofBothFlows(coverageRatioFormula, coverageRatio),
  hhi: (dataset, question) => readConcentration(dataset, 'hhi', question),
  'effective-number': (dataset, question) => readConcentration(dataset, 'effective-number', question),
  'trade-dependence': (dataset, question) => readDependence(dataset, 'trade-dependence', question),
  'partner-dependence': (dataset, question) => readDependence(dataset, 'partner-dependence', question),
  openness: readOpenness,
  'trade-intensity': readTradeIntensity,
  'gravity-fitted': ofGravity('gravity-fitted'),
  'gravity-low': ofGravity('gravity-low'),
  'gravity-high': ofGravity('gravity-high'),
  'gravity-residual': ofGravity('gravity-residual'),
  rca: readAdvantage,
  'grubel-lloyd': ofBothFlows(grubelLloydFormula, grubelLloyd),
  'export-hhi': overGoods('export-hhi'),
  'import-hhi': overGoods('import-hhi'),
  'export-effective-number': overGoods('export-effective-number'),
  'import-effective-number': overGoods('import-effective-number'),
  'grubel-lloyd-aggregate': overGoods('grubel-lloyd-aggregate'),
  'export-similarity': overGoods('export-similarity'),
  'trade-complementarity': overGoods('trade-complementarity'),
};

/**
 * The receipt of a measure between a reporter and a partner in one period, from one record. Flows and their sums are US dollars; balances
 * by trade, dependences, openness and concentration are ratios; the effective number counts partners; quantities are items or kilograms, unit values
 * US dollars for one. Undefined: the reason of the
 * first figure that is missing, or that of the metric.
 * Throws `InvalidParameterError` for a concentration over a single economy.
 * @example
 * ```ts
 * readMeasure(dataset, {
 *   reporter: findEconomy(dataset, 'CHN').code,
 *   partner: findEconomy(dataset, 'KAZ').code,
 *   period: yearPeriod(2013),
 *   record: 'reporter',
 *   vintage: 'first',
 *   measure: 'trade-balance',
 * }).value // => 20
 * ```
 */
export function readMeasure(dataset: Dataset, { measure, ...question }: MeasureQuestion): Receipt {
  return isOfQuantity(measure) ? readQuantity(dataset, measure, question) : readers[measure](dataset, question);
}

function overGoods(measure: OverGoodsMeasure): Reader {
  return (dataset, { codes = [], ...question }) => readOverGoods(dataset, measure, { ...question, codes });
}

function ofGravity(measure: GravityMeasure): Reader {
  return (dataset, question) => readGravity(dataset, measure, question);
}

/** A reader of a metric over exports and imports, in that order. */
function ofBothFlows(metric: MetricFormula, compute: (exports: Value, imports: Value) => Value): Reader {
  return (dataset, question) => deriveMetric(metric, subjectOfTrade(metric.id, question), readBothFlows(dataset, question), compute);
}
