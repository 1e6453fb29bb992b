import { reliabilityFormula } from '../../metrics/mirror/reliability.ts';
import { calculate } from '../../metrics/numerics/index.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import type { EconomyCode } from '../../model/economies/index.ts';
import { isMissing, missing, type Value } from '../../model/values/index.ts';
import type { ReceiptStep } from '../../model/view/index.ts';
import { derive } from '../receipt/index.ts';
import type { PairQuestion } from './pair-discrepancies-of.ts';
import { type ReliabilitiesOfDataset, reliabilitiesOf } from './reliabilities-of.ts';

/** A flow whose two records are to be weighted. */
export interface WeightQuestion extends PairQuestion {
  readonly exporter: EconomyCode;
  readonly importer: EconomyCode;
}

/**
 * The weight of the exporter's record of a flow, from how reliable both sides are. Formula: w = E / (E + I), E the exporter's score as
 * exporter, I the importer's as importer (see `reliabilitiesOf`). Unit: ratio in (0, 1). The receipt says on how many pairs of how many
 * years the scores rest. Undefined: the reason of the score that is missing, the exporter's first.
 * Reference: the form of the weights after Gaulier and Zignago 2010 (BACI).
 * @example
 * ```ts
 * reliabilityWeight(dataset, {
 *   exporter: findEconomy(dataset, 'CHN').code,
 *   importer: findEconomy(dataset, 'KAZ').code,
 *   year: 2013,
 *   vintage: 'latest',
 *   factor: 1.06,
 * }).value // => { missing: 'not-identified', of: 'CHN' }
 * ```
 */
export function reliabilityWeight(dataset: Dataset, question: WeightQuestion): ReceiptStep {
  const scores = reliabilitiesOf(dataset, question);
  const operands = [scoreStep(scores, 'exporter', question.exporter), scoreStep(scores, 'importer', question.importer)] as const;
  const derivation = {
    subject: { quantity: 'reliability-weight', reporter: null, partner: null, recorder: question.exporter, period: String(question.year) },
    unit: 'ratio' as const,
    operation: 'reliability-weight',
    formula: 'w = E / (E + I)',
  };
  return derive(derivation, operands, (own, other) => calculate([own, other], (exporter, importer) => exporter / (exporter + importer)));
}

/** A score as a step: the number of pairs that it rests on is its operand, since the pairs themselves would fill pages. */
function scoreStep(scores: ReliabilitiesOfDataset, as: 'exporter' | 'importer', economy: EconomyCode) {
  const subject = { quantity: 'reliability', reporter: null, partner: null, recorder: economy, period: `${scores.from}-${scores.to}` };
  const formula = `flows that both sides recorded, ${scores.from} to ${scores.to}, each counted once a year`;
  const pairs = derive({ subject, unit: 'count', operation: 'pairs-with-both-records', formula }, [], () => scores.pairs);
  const derivation = {
    subject,
    unit: reliabilityFormula.unit,
    operation: reliabilityFormula.id,
    formula: `trust in ${economy} as ${as}: 1 / (own effect + mean effect of the other side) on |ln(m / x)|, least squares over ${scores.pairs} pairs (baci)`,
  };
  const operand = { role: 'pairs', receipt: pairs } as const;
  return { role: as, receipt: derive(derivation, [operand], () => named(scores[as](economy), economy)) } as const;
}

function named(score: Value, economy: EconomyCode): Value {
  return isMissing(score) ? missing(score.missing, economy) : score;
}
