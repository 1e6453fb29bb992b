import type { Value } from '../../model/values/index.ts';
import type { ReceiptSubject } from '../../model/view/index.ts';
import { type Derivation, derive } from '../../queries/index.ts';
import type { Interval } from './intervals/index.ts';
import type { Position } from './meaning.ts';
import type { NumberResult } from './result.ts';

/** A number that plays a part in a formula. */
export interface Part {
  readonly role: string;
  readonly result: NumberResult;
}

/** What an expression is about: its own text, at a year and for a member. */
export function subjectOfText(key: string, { period, member }: Position): ReceiptSubject {
  return { quantity: key, reporter: null, partner: null, recorder: member, period };
}

/** A number computed from others: `compute` works on the values, `spread` on their intervals, both in the order of the parts. */
export function deriveNumber(
  derivation: Derivation,
  parts: readonly Part[],
  compute: (values: readonly Value[]) => Value,
  spread: (intervals: readonly Interval[]) => Interval,
): NumberResult {
  const operands = parts.map(({ role, result }) => ({ role, receipt: result.receipt }));
  return {
    receipt: derive(derivation, operands, (...values) => compute(values)),
    rounded: spread(parts.map(({ result }) => result.rounded)),
    independent: spread(parts.map(({ result }) => result.independent)),
  };
}
