import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { exportSimilarity, exportSimilarityFormula } from '../../metrics/advantage/export-similarity.ts';
import { grubelLloydAggregate, grubelLloydAggregateFormula } from '../../metrics/advantage/intra-industry/grubel-lloyd-aggregate.ts';
import { tradeComplementarity, tradeComplementarityFormula } from '../../metrics/advantage/trade-complementarity.ts';
import { effectiveNumber, effectiveNumberFormula } from '../../metrics/concentration/effective-number.ts';
import { herfindahlHirschmanIndex, herfindahlHirschmanIndexFormula } from '../../metrics/concentration/hhi.ts';
import type { MetricFormula } from '../../metrics/definition/index.ts';
import { calculate } from '../../metrics/numerics/index.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { membersOf, wholeWorld } from '../../model/economies/index.ts';
import type { Flow } from '../../model/trade/index.ts';
import type { Value } from '../../model/values/index.ts';
import type { ReceiptStep } from '../../model/view/index.ts';
import { subjectOfTrade, type TradeQuestion } from '../flow/index.ts';
import { deriveMetric } from '../receipt/index.ts';
import { type Basket, lackOf, ofCommonGoods, readBasket } from './baskets.ts';

/** A question on what is counted over the goods of a level: its codes. */
export type OverGoodsQuestion = TradeQuestion & { readonly codes: readonly string[] };

/** The measures that make one number of the goods of a level. */
export type OverGoodsMeasure =
  | 'export-hhi'
  | 'import-hhi'
  | 'export-effective-number'
  | 'import-effective-number'
  | 'grubel-lloyd-aggregate'
  | 'export-similarity'
  | 'trade-complementarity';

/** How each is counted: by which metric, of which baskets, and how of their figures. */
interface Counting {
  readonly metric: MetricFormula;
  readonly baskets: (dataset: Dataset, question: OverGoodsQuestion) => readonly Basket[];
  readonly count: (...figures: readonly (readonly Value[])[]) => Value;
}

const none: readonly Value[] = [];
const hhi = { metric: herfindahlHirschmanIndexFormula, count: (goods: readonly Value[] = none) => herfindahlHirschmanIndex(goods) };
const number = { metric: effectiveNumberFormula, count: (goods: readonly Value[] = none) => effectiveNumber(goods) };

const countings: Readonly<Record<OverGoodsMeasure, Counting>> = {
  'export-hhi': { ...hhi, baskets: traded('export') },
  'import-hhi': { ...hhi, baskets: traded('import') },
  'export-effective-number': { ...number, baskets: traded('export') },
  'import-effective-number': { ...number, baskets: traded('import') },
  'grubel-lloyd-aggregate': {
    metric: grubelLloydAggregateFormula,
    baskets: traded('export', 'import'),
    count: (exports = none, imports = none) => grubelLloydAggregate(exports, imports),
  },
  'export-similarity': {
    metric: exportSimilarityFormula,
    baskets: (dataset, question) => [exportsOf(dataset, question, question.reporter), exportsOf(dataset, question, question.partner)],
    count: (one = none, other = none) => exportSimilarity(one, other),
  },
  'trade-complementarity': {
    metric: { ...tradeComplementarityFormula, formula: `100 (${tradeComplementarityFormula.formula})`, unit: 'index' },
    baskets: (dataset, question) => [exportsOf(dataset, question, question.reporter), importsOf(dataset, question)],
    count: (exports = none, imports = none) => calculate([tradeComplementarity(exports, imports)], (ratio) => 100 * ratio),
  },
};

/**
 * One number of the goods of a level: how concentrated the exports to the partner or the imports from it are (the Herfindahl-Hirschman index, or how many
 * equal goods would give it); what part of the trade with it goes both ways in the same goods; how alike the exports of the two to the world are; or how
 * well the reporter's exports to the world fit what the partner imports from it, by the partner's own record or, where it has none by goods, by
 * those of all that export to it. Of two baskets the goods that both have a figure of are compared. Undefined: as `lackOf`, of the first basket that is; the
 * reason of the metric. Throws `InvalidParameterError` where a whole basket is asked of a group.
 */
export function readOverGoods(dataset: Dataset, measure: OverGoodsMeasure, question: OverGoodsQuestion): ReceiptStep {
  const { metric, baskets: readBaskets, count } = countings[measure];
  const baskets = ofCommonGoods(readBaskets(dataset, question));
  const lacking = baskets.find((basket) => lackOf(basket) !== null);
  const missing = lacking === undefined ? null : lackOf(lacking);
  const operands = [
    ...(lacking === undefined ? [] : [{ role: 'whole', receipt: lacking.whole }]),
    ...baskets.flatMap((basket) => basket.operands),
  ];
  const figures = baskets.map((basket) => basket.operands.map(({ receipt }) => receipt.value));
  return deriveMetric(metric, subjectOfTrade(measure, question), operands, () => missing ?? count(...figures));
}

/** The trade with the partner, by goods. */
function traded(...flows: readonly Flow[]): Counting['baskets'] {
  return (dataset, { codes, ...question }) => flows.map((flow) => readBasket(dataset, { ...question, flow }, codes));
}

/** What an economy exports to the world, by its own record. */
function exportsOf(dataset: Dataset, { codes, ...question }: OverGoodsQuestion, reporter: TradeQuestion['reporter']): Basket {
  requireNoGroup(dataset, reporter);
  return readBasket(dataset, { ...question, reporter, partner: wholeWorld, flow: 'export', record: 'reporter' }, codes);
}

/** What the partner imports from the world, by its own record; where that has no goods, by the records of all that export to it. */
function importsOf(dataset: Dataset, { codes, ...question }: OverGoodsQuestion): Basket {
  const { partner } = question;
  requireNoGroup(dataset, partner);
  const own = readBasket(dataset, { ...question, reporter: partner, partner: wholeWorld, flow: 'import', record: 'reporter' }, codes);
  if (lackOf(own) === null) return own;
  const ofExporters = readBasket(dataset, { ...question, reporter: wholeWorld, flow: 'export', record: 'reporter' }, codes);
  return lackOf(ofExporters) === null ? ofExporters : own;
}

/** The trade of a group with the world is nobody's record. */
function requireNoGroup(dataset: Dataset, economy: TradeQuestion['reporter']): void {
  if (membersOf(dataset, economy).length > 1)
    throw new InvalidParameterError('economy of a basket', economy, 'a single economy, or the world');
}
