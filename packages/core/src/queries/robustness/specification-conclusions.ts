import { growthRate, growthRateFormula } from '../../metrics/levels/growth-rate.ts';
import { rank, rankFormula } from '../../metrics/shares/rank.ts';
import type { EconomyCode } from '../../model/economies/index.ts';
import { isMissing, type MissingReason } from '../../model/values/index.ts';
import type { Receipt } from '../../model/view/index.ts';
import { deriveMetric } from '../receipt/index.ts';

/** The conclusions that are put to the test. */
export const conclusionIds = ['surplus-every-year', 'order-of-partners', 'growth-of-total', 'rank-of-partner'] as const;
/** The name of a conclusion that is put to the test. */
export type ConclusionId = (typeof conclusionIds)[number];

/** What a conclusion is about: the members of a group, the years, and the one member whose place is asked for. */
export interface ConclusionScope {
  readonly group: EconomyCode;
  readonly members: readonly EconomyCode[];
  readonly member: EconomyCode;
  readonly from: number;
  readonly to: number;
}

/** Reads a measure of the trade with a partner in a year, in one specification. */
export type ScopeReader = (measure: 'total-trade' | 'trade-balance', partner: EconomyCode, year: number) => Receipt;

/**
 * What a conclusion comes to in one specification. `result` is what specifications are compared by (`null` where it can't be told,
 * then with the reason); `receipts` are the numbers it was read from, in order.
 */
export type Reading =
  | { readonly result: string; readonly reason: null; readonly receipts: readonly Receipt[] }
  | { readonly result: null; readonly reason: MissingReason; readonly receipts: readonly Receipt[] };

/** How each conclusion is read. */
export const readConclusion: Readonly<Record<ConclusionId, (read: ScopeReader, scope: ConclusionScope) => Reading>> = {
  'surplus-every-year': (read, { group, from, to }) => {
    const balances = yearsAfter(from, to).map((year) => read('trade-balance', group, year));
    const deficits = balances.filter(({ value }) => !isMissing(value) && value <= 0);
    if (deficits.length > 0) return found(`not in ${deficits.map(({ subject }) => subject.period).join(' ')}`, balances);
    return reading(balances, () => 'every year');
  },
  'order-of-partners': (read, { members, to }) => {
    const totals = members.map((member) => read('total-trade', member, to));
    return reading(totals, (values) => {
      const places = members.map((member, index) => ({ member, value: values[index] ?? Number.NEGATIVE_INFINITY }));
      return places
        .toSorted((one, other) => other.value - one.value)
        .map(({ member }) => member)
        .join(' ');
    });
  },
  'growth-of-total': (read, { group, from, to }) => {
    const operands = [
      { role: 'first', receipt: read('total-trade', group, from) },
      { role: 'last', receipt: read('total-trade', group, to) },
    ] as const;
    const subject = { ...operands[1].receipt.subject, quantity: 'total-trade:growth', period: `${from}-${to}` };
    const growth = deriveMetric(growthRateFormula, subject, operands, growthRate);
    return reading([growth], ([value = 0]) => (value > 0 ? 'grew' : 'did not grow'));
  },
  'rank-of-partner': (read, { members, member, to }) => {
    const operands = members.map((role) => ({ role, receipt: read('total-trade', role, to) }));
    const own = operands.find(({ role }) => role === member)?.receipt;
    const subject = { ...(own ?? read('total-trade', member, to)).subject, quantity: 'total-trade:rank' };
    const place = deriveMetric(
      rankFormula,
      subject,
      operands,
      (...values) => values.find(isMissing) ?? rank(values, members.indexOf(member)),
    );
    return reading([place], ([value]) => `place ${value}`);
  },
};

/** A reading of numbers: what they show when all are there, and the reason of the first that is not. */
function reading(receipts: readonly Receipt[], show: (values: readonly number[]) => string): Reading {
  const values: number[] = [];
  for (const { value } of receipts) {
    if (isMissing(value)) return { result: null, reason: value.missing, receipts };
    values.push(value);
  }
  return found(show(values), receipts);
}

function found(result: string, receipts: readonly Receipt[]): Reading {
  return { result, reason: null, receipts };
}

/** The years after the first, to the last: a claim that holds since then. */
function yearsAfter(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + 1 + index);
}
