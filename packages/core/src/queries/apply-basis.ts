import { calculate } from '../metrics/numerics/index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EconomyCode } from '../model/economy.ts';
import { missing, type Value } from '../model/missing.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Unit } from '../model/unit.ts';
import type { AsOf, Basis } from '../model/view-spec.ts';
import { derive } from './derive.ts';
import { readIndicator, readIndicatorOfGroup } from './read-indicator.ts';

/** What a basis needs: which indicator, of whom, in which unit, and the formula. */
interface BasisRule {
  readonly operation: string;
  readonly formula: string;
  readonly unit: Unit;
  readonly indicator: string;
  readonly indicatorUnit: Unit;
  readonly keeper: 'CHN' | 'USA' | 'partner';
  readonly compute: (amount: number, indicator: number) => Value;
}

const multiply = (amount: number, factor: number): Value => amount * factor;
const divide = (amount: number, by: number): Value => (by === 0 ? missing('zero-denominator') : amount / by);

const rules: Readonly<Record<Exclude<Basis, 'usd'>, BasisRule>> = {
  cny: {
    operation: 'yuan-at-yearly-average',
    formula: 'V · CNY per USD',
    unit: 'cny',
    indicator: 'CNY_per_USD_annual_avg',
    indicatorUnit: 'cny-per-usd',
    keeper: 'CHN',
    compute: multiply,
  },
  'usd-constant': {
    operation: 'constant-dollars-of-2023',
    formula: 'V · deflator factor to 2023',
    unit: 'usd-constant',
    indicator: 'gdp_deflator_factor_to_2023',
    indicatorUnit: 'ratio',
    keeper: 'USA',
    compute: multiply,
  },
  'per-head': {
    operation: 'per-head',
    formula: 'V / population of the partner',
    unit: 'usd-per-head',
    indicator: 'SP.POP.TOTL',
    indicatorUnit: 'persons',
    keeper: 'partner',
    compute: divide,
  },
  'of-gdp': {
    operation: 'of-gross-domestic-product',
    formula: 'V / gross domestic product of the partner',
    unit: 'ratio',
    indicator: 'NY.GDP.MKTP.CD',
    indicatorUnit: 'usd',
    keeper: 'partner',
    compute: divide,
  },
};

/** What an amount is about: the partner whose population or product it is set against, the year, and what is known. */
export interface BasisQuestion {
  readonly basis: Basis;
  readonly partner: EconomyCode;
  readonly year: number;
  readonly asOf: AsOf;
}

/**
 * An amount in current US dollars on another basis: yuan at the yearly average rate, dollars of 2023 (US GDP deflator), dollars per
 * head of the partner's population, or the ratio to the partner's gross domestic product. Receipts that are no amount of dollars
 * are returned as they are. Undefined: as the amount, or `no-indicator` when the indicator is absent for the year.
 */
export function applyBasis(dataset: Dataset, amount: Receipt, question: BasisQuestion): Receipt {
  if (question.basis === 'usd' || amount.unit !== 'usd') return amount;
  const rule = rules[question.basis];
  const ask = { indicator: rule.indicator, year: question.year, unit: rule.indicatorUnit, asOf: question.asOf };
  const indicator =
    rule.keeper === 'partner'
      ? readIndicatorOfGroup(dataset, question.partner, ask)
      : readIndicator(dataset, { ...ask, economy: rule.keeper });
  return derive(
    { subject: amount.subject, unit: rule.unit, operation: rule.operation, formula: rule.formula },
    [
      { role: 'amount', receipt: amount },
      { role: 'indicator', receipt: indicator },
    ],
    (dollars, level) => calculate([dollars, level], rule.compute),
  );
}
