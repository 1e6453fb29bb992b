import { calculate, divide } from '../../metrics/numerics/index.ts';
import type { Dataset, IndicatorRoleName } from '../../model/dataset/index.ts';
import type { Observation } from '../../model/trade/index.ts';
import { isMissing, monthsOf, ownValue, type Period, periodOfMonths, periodSchema, type Value } from '../../model/values/index.ts';
import type { Receipt, ReceiptAlternate, ReceiptCell, ReceiptSubject } from '../../model/view/index.ts';
import { recordedReceipt } from '../cell/index.ts';
import { derive } from '../receipt/index.ts';
import { readRoleOfPeriod } from './read-indicator.ts';

/** The operation by which an amount recorded in yuan becomes one in dollars. */
export const yuanToDollarsOperation = 'yuan-to-dollars';

/** The rates by which yuan become dollars, the one to take first: customs' own, then the market's. */
const rates = ['customs-yuan-per-dollar', 'yuan-per-dollar'] as const satisfies readonly IndicatorRoleName[];

/**
 * A recorded amount in US dollars: as it is where it is one, else divided by the yuan per dollar of the same period, a named step of the
 * receipt. Formula: V / r. The rate is the one at which customs convert where the dataset holds it, else the market's; of the very period, else
 * of two months together of which the period is one. It is read as it is held now, whatever date the amount is read as of.
 * Undefined: `no-indicator` where neither rate is held for the period.
 */
export function inDollars(dataset: Dataset, amount: Receipt): Receipt {
  if (amount.unit !== 'cny') return amount;
  const operands = [
    { role: 'amount', receipt: amount },
    { role: 'rate', receipt: readRate(dataset, amount.subject) },
  ] as const;
  const derivation = { subject: amount.subject, unit: 'usd', operation: yuanToDollarsOperation, formula: 'V / CNY per USD' } as const;
  return derive(derivation, operands, (yuan, rate) => calculate([yuan, rate], divide));
}

/**
 * An amount in yuan as it was recorded, where all that it is made of was: the figure itself, or a sum or difference of such figures. Null for
 * what holds dollars as recorded, and for what is made in another way.
 */
export function asRecordedInYuan(amount: Receipt): Receipt | null {
  if (amount.kind !== 'step') return null;
  if (amount.operation === yuanToDollarsOperation) return amount.operands[0]?.receipt ?? null;
  const sign = ownValue(signOfRest, amount.operation);
  if (sign === undefined) return null;
  const operands = amount.operands.flatMap(({ role, receipt }) => {
    const own = asRecordedInYuan(receipt);
    return own === null ? [] : [{ role, receipt: own }];
  });
  if (operands.length < amount.operands.length) return null;
  const derivation = { subject: amount.subject, unit: 'cny', operation: amount.operation, formula: amount.formula } as const;
  return derive(derivation, operands, (...values) =>
    calculate(values, (...numbers) => numbers.reduce((sum, one, index) => (index === 0 ? one : sum + sign * one), 0)),
  );
}

/** Operations that a currency passes through: with which sign all operands but the first count. */
const signOfRest: Readonly<Record<string, 1 | -1>> = { 'total-trade': 1, 'total-over-members': 1, 'trade-balance': -1 };

/** The value of an observation in US dollars, as `inDollars` has it. */
export function dollarsOf(dataset: Dataset, observation: Observation): Value {
  if (observation.unit === 'usd') return observation.value;
  const { flow: quantity, reporter, partner, period } = observation;
  return inDollars(dataset, recordedReceipt({ quantity, reporter, partner, recorder: reporter, period }, observation, [])).value;
}

/** The first rate that is held; where none is, the absence of the market's. */
function readRate(dataset: Dataset, { recorder, period }: ReceiptSubject): Receipt {
  const read = (role: IndicatorRoleName, of: string): Receipt => readRoleOfPeriod(dataset, role, recorder ?? '', of);
  for (const role of rates) {
    for (const of of periodsOfRate(period)) {
      const rate = read(role, of);
      if (!isMissing(rate.value))
        return withOtherRates(
          rate,
          rates.filter((other) => other !== role).map((other) => read(other, of)),
        );
    }
  }
  return read('yuan-per-dollar', period ?? '');
}

/** A rate with those of the other roles in the same period beside it. */
function withOtherRates(rate: Receipt, others: readonly Receipt[]): Receipt {
  if (rate.kind !== 'cell') return rate;
  return { ...rate, alternates: [...rate.alternates, ...others.flatMap((other) => (other.kind === 'cell' ? [alternateOf(other)] : []))] };
}

function alternateOf({ kind: _kind, subject: _subject, unit: _unit, alternates: _alternates, ...figure }: ReceiptCell): ReceiptAlternate {
  return figure;
}

/** The periods whose rate may stand for that of a period, in order: customs state January and February together. */
function periodsOfRate(period: string | null): readonly Period[] {
  const parsed = periodSchema.safeParse(period);
  if (!parsed.success) return [];
  const { first, last } = monthsOf(parsed.data);
  const own = periodOfMonths({ first, last });
  return first === last ? [own, periodOfMonths({ first: first - 1, last }), periodOfMonths({ first, last: last + 1 })] : [own];
}
