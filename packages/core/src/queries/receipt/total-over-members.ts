import { isMissing, missing, type Unit, type Value } from '../../model/values/index.ts';
import type { ReceiptStep, ReceiptSubject } from '../../model/view/index.ts';
import { derive, type Operand } from './derive.ts';

/**
 * The sum over the members of a group. Formula: T = sum of the members' values, all in the same unit.
 * Undefined: `member-missing`, naming the first member without a value; a partial sum is never given.
 * @example totalOverMembers({ quantity: 'export', reporter: findEconomy('CHN').code, partner: null, recorder: null, period: yearPeriod(2013) }, 'usd', [{ role: 'KAZ', receipt: readFlow(dataset, { reporter: findEconomy('CHN').code, partner: findEconomy('KAZ').code, year: 2013, record: 'reporter', vintage: 'latest', flow: 'export' }) }]).value // => 30
 */
export function totalOverMembers(subject: ReceiptSubject, unit: Unit, members: readonly Operand[]): ReceiptStep {
  const sum = (...values: Value[]): Value => {
    let total = 0;
    for (const [index, value] of values.entries()) {
      if (isMissing(value)) return missing('member-missing', members[index]?.role);
      total += value;
    }
    return total;
  };
  return derive({ subject, unit, operation: 'total-over-members', formula: 'T = Σ member' }, members, sum);
}
