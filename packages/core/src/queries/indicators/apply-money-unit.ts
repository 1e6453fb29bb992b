import { calculate } from '../../metrics/numerics/index.ts';
import type { Dataset, IndicatorRole, IndicatorRoleName } from '../../model/dataset/index.ts';
import type { EconomyCode } from '../../model/economies/index.ts';
import type { MoneyUnit, VintageChoice } from '../../model/question/index.ts';
import { missing, type Period, type Unit, type Value, yearOf } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { derive } from '../receipt/index.ts';
import { asRecordedInYuan } from './in-dollars.ts';
import { readIndicatorOfRole, readRoleOfPeriod, roleOf } from './read-indicator.ts';

/** What a money unit needs: the role of its indicator, the unit that it gives, and the formula. */
interface MoneyRule {
  readonly operation: string;
  readonly formula: (role: IndicatorRole | null) => string;
  readonly unit: Unit;
  readonly role: IndicatorRoleName;
  readonly compute: (amount: number, indicator: number) => Value;
}

const multiply = (amount: number, factor: number): Value => amount * factor;
const divide = (amount: number, by: number): Value => (by === 0 ? missing('zero-denominator') : amount / by);

const rules: Readonly<Record<Exclude<MoneyUnit, 'usd'>, MoneyRule>> = {
  cny: {
    operation: 'yuan-at-yearly-average',
    formula: () => 'V · CNY per USD',
    unit: 'cny',
    role: 'yuan-per-dollar',
    compute: multiply,
  },
  'usd-constant': {
    operation: 'constant-dollars',
    formula: (role) => (role === null ? 'V · deflator factor' : `V · deflator factor to ${role.priceYear}`),
    unit: 'usd-constant',
    role: 'deflator',
    compute: multiply,
  },
  'per-head': {
    operation: 'per-head',
    formula: () => 'V / population of the partner',
    unit: 'usd-per-head',
    role: 'population',
    compute: divide,
  },
  'of-gdp': {
    operation: 'of-gross-domestic-product',
    formula: () => 'V / gross domestic product of the partner',
    unit: 'ratio',
    role: 'gross-domestic-product',
    compute: divide,
  },
};

/** What an amount is about: the partner whose population or product it is set against, the period, and what is known. */
export interface MoneyQuestion {
  readonly money: MoneyUnit;
  readonly partner: EconomyCode;
  readonly period: Period;
  readonly vintage: VintageChoice;
}

/**
 * An amount in current US dollars on another money: yuan at the yearly average rate, dollars at the prices of the deflator's year, dollars
 * per head of the partner's population, or the ratio to the partner's gross domestic product; which indicator says so is the dataset's
 * (`Dataset.indicatorRoles`), of the same year, month or run of months. What was recorded in yuan is yuan as recorded. Receipts that are no
 * amount of dollars are returned as they are. Undefined: as the amount, or `no-indicator` when the indicator is absent for the period, or none plays the role.
 */
export function applyMoneyUnit(dataset: Dataset, amount: Receipt, { money, partner, period, vintage }: MoneyQuestion): Receipt {
  if (money === 'usd' || amount.unit !== 'usd') return amount;
  const recorded = money === 'cny' ? asRecordedInYuan(amount) : null;
  if (recorded !== null) return recorded;
  const { operation, formula, unit, role: name, compute } = rules[money];
  const role = roleOf(dataset, name);
  const priceYear = role?.priceYear ?? null;
  const subject = priceYear === null ? amount.subject : { ...amount.subject, priceYear };
  const ofMonths = money === 'cny' && yearOf(period) === null;
  return derive(
    { subject, unit, operation: ofMonths ? 'yuan-at-average-of-period' : operation, formula: formula(role) },
    [
      { role: 'amount', receipt: amount },
      { role: 'indicator', receipt: readRole(dataset, name, { economy: partner, period, vintage }) },
    ],
    (dollars, level) => calculate([dollars, level], compute),
  );
}

function readRole(
  dataset: Dataset,
  name: IndicatorRoleName,
  { economy, period, vintage }: Omit<MoneyQuestion, 'money' | 'partner'> & { readonly economy: EconomyCode },
): Receipt {
  const year = yearOf(period);
  return year === null ? readRoleOfPeriod(dataset, name, economy, period) : readIndicatorOfRole(dataset, name, { economy, year, vintage });
}
