import { costResponse, costResponseFormula } from '../../metrics/forecast/cost-response.ts';
import { levelAtGrowth, levelAtGrowthFormula } from '../../metrics/forecast/level-at-growth.ts';
import { calculate } from '../../metrics/numerics/index.ts';
import { yearPeriod } from '../../model/values/index.ts';
import type { Receipt, ReceiptStep } from '../../model/view/index.ts';
import { derive, deriveMetric } from '../receipt/index.ts';

/** What trade would come to at lower costs: the change, a ratio, and the level with it. */
export type CostScenario = ReturnType<typeof costScenario>;

/**
 * A level of trade if its costs fell by a part and it answered with an elasticity; each number carries its receipt, down to who stated the cut and the
 * elasticity. Formulas: `cost-response`, and V (1 + change). Undefined: the reason of the first operand without a figure, and as the metric.
 * @example
 * ```ts
 * costScenario(
 *   readIndicator(dataset, { indicator: 'NY.GDP.MKTP.CD', economy: 'KAZ', year: 2013, unit: 'usd', vintage: 'latest' }),
 *   readIndicator(dataset, { indicator: 'cut', economy: 'KAZ', year: 2013, unit: 'ratio', vintage: 'latest' }),
 *   readIndicator(dataset, { indicator: 'elasticity', economy: 'KAZ', year: 2013, unit: 'quantity', vintage: 'latest' }),
 * ).level.value // => { missing: 'no-indicator', of: 'KAZ 2013' }
 * ```
 */
export function costScenario(level: Receipt, cut: Receipt, elasticity: Receipt) {
  const subjectOf = (what: string): Receipt['subject'] => ({ ...level.subject, quantity: `${level.subject.quantity}:${what}` });
  const change = deriveMetric(
    costResponseFormula,
    subjectOf('cost-response'),
    [
      { role: 'cut', receipt: cut },
      { role: 'elasticity', receipt: elasticity },
    ],
    costResponse,
  );
  const operands = [
    { role: 'level', receipt: level },
    { role: 'change', receipt: change },
  ] as const;
  const derivation = {
    subject: subjectOf('scenario'),
    unit: level.unit,
    operation: 'level-with-change',
    formula: 'V (1 + change)',
  } as const;
  return { change, level: derive(derivation, operands, (from, part) => calculate([from, part], (amount, ratio) => amount * (1 + ratio))) };
}

/**
 * A level after years of a constant growth, with its receipt. Formula: `level-at-growth`. Undefined: the reason of the first operand without a
 * figure, and as the metric.
 * @example
 * ```ts
 * growthScenario(
 *   readIndicator(dataset, { indicator: 'NY.GDP.MKTP.CD', economy: 'KAZ', year: 2013, unit: 'usd', vintage: 'latest' }),
 *   readIndicator(dataset, { indicator: 'growth', economy: 'KAZ', year: 2013, unit: 'ratio', vintage: 'latest' }),
 *   2013,
 *   2020,
 * ).subject.period // => '2020'
 * ```
 */
export function growthScenario(level: Receipt, growth: Receipt, from: number, to: number): ReceiptStep {
  const subject = { ...level.subject, quantity: `${level.subject.quantity}:scenario`, period: yearPeriod(to) };
  const operands = [
    { role: 'level', receipt: level },
    { role: 'growth', receipt: growth },
  ] as const;
  return deriveMetric({ ...levelAtGrowthFormula, unit: level.unit }, subject, operands, (amount, rate) =>
    levelAtGrowth(amount, rate, to - from),
  );
}
