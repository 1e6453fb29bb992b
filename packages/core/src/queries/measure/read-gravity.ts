import { poissonGravityFormula } from '../../metrics/gravity/gravity-ppml.ts';
import { tradePotential, tradePotentialFormula } from '../../metrics/gravity/trade-potential.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import { beginningYear, isMissing, missing, type Value } from '../../model/values/index.ts';
import type { Receipt, ReceiptStep } from '../../model/view/index.ts';
import { readFlow, subjectOfTrade, type TradeQuestion } from '../flow/index.ts';
import { deriveMetric } from '../receipt/index.ts';
import { type WorldGravity, worldGravity } from './world-gravity.ts';

/** The measures that set an export against a gravity model of the world. */
export type GravityMeasure = 'gravity-fitted' | 'gravity-low' | 'gravity-high' | 'gravity-residual';

/**
 * The reporter's export to the partner as a gravity model of the world's recorded exports of the year fits it (US dollars); the range in
 * which four fifths of the flows of like size lie (`gravity-low`, `gravity-high`); or the residual, the recorded export over the fitted.
 * All are in-sample: a residual, no forecast. Undefined: as the export; `too-few-observations` where the dataset has no exports of the
 * world for the year; `not-reported` where the pair is not among the recorded flows.
 */
export function readGravity(dataset: Dataset, measure: GravityMeasure, question: TradeQuestion): ReceiptStep {
  const model = worldGravity(dataset, beginningYear(question.period));
  const flow = readFlow(dataset, { ...question, flow: 'export' });
  const fitted = fittedReceipt(model, question, 'gravity-fitted', (value) => value);
  if (measure === 'gravity-fitted') return fitted;
  if (measure === 'gravity-residual') {
    const operands = [
      { role: 'export', receipt: flow },
      { role: 'fitted', receipt: fitted },
    ] as const;
    const residual = deriveMetric(tradePotentialFormula, subjectOfTrade(measure, question), operands, (actual, expected) =>
      tradePotential(actual, expected, { form: 'ratio' }),
    );
    return { ...residual, unit: 'ratio', formula: 'x / fitted' };
  }
  const quantile = measure === 'gravity-low' ? 0.1 : 0.9;
  return fittedReceipt(model, question, measure, (value) => (isMissing(model) ? value : value * ratioQuantile(model, value, quantile)));
}

function fittedReceipt(
  model: ReturnType<typeof worldGravity>,
  question: TradeQuestion,
  quantity: string,
  of: (fitted: number) => number,
): ReceiptStep {
  const value = isMissing(model) ? model : fittedValue(model, question);
  return {
    kind: 'step',
    subject: subjectOfTrade(quantity, question),
    unit: 'usd',
    value: isMissing(value) ? value : of(value),
    operation: poissonGravityFormula.id,
    formula: 'exp(exporter + importer + b ln distance + c border)',
    operands: isMissing(model) ? [] : [...recordOperands(model, question), ...coefficientOperands(model, question)],
  };
}

function fittedValue(model: WorldGravity, question: TradeQuestion): Value {
  const position = model.positionOf.get(`${question.reporter}|${question.partner}`);
  const fitted = position === undefined ? undefined : model.estimates.fitted[position];
  return fitted ?? missing('not-reported', `${question.reporter} ${question.partner} ${question.period}`);
}

/** The record of the flow that entered the model, which shows the source of all. */
function recordOperands(model: WorldGravity, question: TradeQuestion): ReceiptStep['operands'] {
  const position = model.positionOf.get(`${question.reporter}|${question.partner}`);
  const record = position === undefined ? undefined : model.flows[position];
  if (record === undefined) return [];
  const { value, printed, valuation, source, release, status, confidence, flags, note } = record;
  const subject: Receipt['subject'] = { ...subjectOfTrade('export', question), recorder: question.reporter };
  const cell = { value, printed, valuation, source, release, status, confidence, flags, note };
  return [{ role: 'record in the model', receipt: { kind: 'cell', subject, unit: 'usd', ...cell, alternates: [] } }];
}

/** The coefficients with their standard errors, each as a receipt that says on how many records of which year it was estimated. */
function coefficientOperands(model: WorldGravity, question: TradeQuestion): ReceiptStep['operands'] {
  const formula = `n = ${model.estimates.rowsUsed}, t = ${question.period}`;
  return model.estimates.coefficients.map(({ name, estimate, standardError }) => ({
    role: name,
    receipt: {
      ...plainStep(question, name, 'gravity-coefficient', estimate, formula),
      operands: [{ role: 'se', receipt: plainStep(question, name, 'gravity-standard-error', standardError, formula) }],
    },
  }));
}

function plainStep(question: TradeQuestion, quantity: string, operation: string, value: Value, formula: string): ReceiptStep {
  const subject: Receipt['subject'] = { quantity, reporter: null, partner: null, recorder: 'WLD', period: question.period };
  return { kind: 'step', subject, unit: 'ratio', value, operation, formula, operands: [] };
}

/** The quantile of recorded over fitted among the flows whose fitted value lies within a factor of ten of the given one. */
function ratioQuantile(model: WorldGravity, fitted: number, quantile: number): number {
  const like = model.flows.flatMap(({ value }, index) => {
    const expected = model.estimates.fitted[index];
    const isLike = typeof expected === 'number' && expected > fitted / 10 && expected < fitted * 10;
    return isLike ? [value / expected] : [];
  });
  const ratios = Float64Array.from(like).sort();
  return ratios[Math.min(ratios.length - 1, Math.floor(quantile * ratios.length))] ?? 1;
}
