import { isMissing, missing, type Value } from '../../model/values/index.ts';

type Numbers<Operands extends readonly Value[]> = { readonly [Index in keyof Operands]: number };

/**
 * Applies a formula to operands that may be Missing. Every metric on single values goes through here, so that all of them treat
 * absences alike. Formula: f(v1, ..., vn).
 * Units: set by the formula; a negative zero comes out as 0.
 * Undefined: the first Missing operand is returned as it is; `out-of-domain` when an operand, or the result, is NaN or infinite.
 * Throws: what the formula throws.
 * @example calculate([2, 3], (a, b) => a * b) // => 6
 * @example calculate([2, missing('not-reported', 'KGZ 2013')], (a, b) => a * b) // => { missing: 'not-reported', of: 'KGZ 2013' }
 */
export function calculate<const Operands extends readonly Value[]>(
  operands: Operands,
  formula: (...numbers: Numbers<Operands>) => Value,
): Value {
  const absence = operands.find(isMissing);
  if (absence !== undefined) return absence;
  const numbers = operands as Numbers<Operands>;
  if (!operands.every(Number.isFinite)) return missing('out-of-domain');
  const result = formula(...numbers);
  if (isMissing(result)) return result;
  return Number.isFinite(result) ? result + 0 : missing('out-of-domain');
}

/**
 * The same for amounts of trade, which are never negative.
 * Undefined: as `calculate`; `out-of-domain` also when an operand is below 0. Throws: what the formula throws.
 * @example calculateFromTrade([5, -1], (exports, imports) => exports + imports) // => { missing: 'out-of-domain' }
 */
export function calculateFromTrade<const Operands extends readonly Value[]>(
  operands: Operands,
  formula: (...numbers: Numbers<Operands>) => Value,
): Value {
  return calculate(operands, (...numbers) => (numbers.some((number) => number < 0) ? missing('out-of-domain') : formula(...numbers)));
}
