import { isMissing } from '../values/index.ts';
import { halfUnitPrinted } from './half-unit-printed.ts';
import type { Receipt } from './receipt.ts';

/** Operations whose result is told as closely as the coarsest of their operands; those of all others have as many digits as the shortest. */
const additive: ReadonlySet<string> = new Set([
  'total-trade',
  'total-over-members',
  'trade-balance',
  'turnover-less-other-flow',
  'mirror-difference',
  'mirror-rest',
  'mirror-valuation',
  'not-broken-down',
  'other-products',
]);

/** The formulas of derived figures that add or take away. */
const additiveFormulas: ReadonlySet<string> = new Set(['V - M', 'V - X']);

/**
 * The place of the last digit to which a number can be told: 1e8 for `19.7 billion`. Of a cell the place of the last digit that its source prints; of
 * a sum or difference the coarsest place of its operands; of anything else as many significant digits as its shortest operand has.
 * Unit: that of the number. Null where no printed figure says it, and for an absence.
 * @example
 * ```ts
 * lastDigitOf(
 *   readFlow(dataset, {
 *     reporter: findEconomy(dataset, 'CHN').code,
 *     partner: findEconomy(dataset, 'KAZ').code,
 *     period: yearPeriod(2013),
 *     record: 'reporter',
 *     vintage: 'first',
 *     flow: 'export',
 *   }),
 * ) // => 1
 * ```
 */
export function lastDigitOf(receipt: Receipt): number | null {
  if (isMissing(receipt.value)) return null;
  if (receipt.kind === 'cell') return 2 * halfUnitPrinted(receipt) || null;
  if (receipt.kind === 'absence') return null;
  const { value, operation, formula } = receipt;
  const known = receipt.operands.flatMap((operand) => {
    const place = lastDigitOf(operand.receipt);
    return place === null || isMissing(operand.receipt.value) ? [] : [{ place, digits: digitsOf(operand.receipt.value, place) }];
  });
  if (known.length === 0) return null;
  if (additive.has(operation) || additiveFormulas.has(formula)) return Math.max(...known.map(({ place }) => place));
  const digits = Math.min(...known.map((one) => one.digits));
  return value === 0 ? null : 10 ** (exponentOf(value) + 1 - digits);
}

/** How many significant digits a number has down to a place. */
function digitsOf(value: number, place: number): number {
  return value === 0 ? 1 : Math.max(1, exponentOf(value) - Math.round(Math.log10(place)) + 1);
}

function exponentOf(value: number): number {
  return Math.floor(Math.log10(Math.abs(value)) + 1e-12);
}
