import { isMissing, missing, type Value } from '../../model/values/index.ts';
import { amount, type MetricFormula, recordOf } from '../definition/index.ts';
import { readTradeLines } from '../input/index.ts';
import { calculateFromTrade, sum } from '../numerics/index.ts';

/** A value with its quantity and the unit that the quantity is counted in. */
export interface QuantityLine {
  readonly value: Value;
  readonly quantity: Value;
  readonly unit: string;
}

/**
 * Unit value: what one unit of a good costs on average.
 * Units: money per unit of quantity; at least 0. No price: it moves with the mixture of goods as well.
 * A Missing operand is returned as it is, the value before the quantity.
 * @metric unit-value
 * @example unitValue(12, 4) // => 3
 */
export function unitValue(value: Value, quantity: Value): Value {
  return calculateFromTrade([value, quantity], (amount, count) => (count === 0 ? missing('zero-denominator') : amount / count));
}

/**
 * Unit value of several lines together, when they are counted in one unit. Formula: sum V / sum Q. Units: as `unitValue`.
 * Undefined: `unit-mismatch` when the lines are counted in different units (kilograms and items are never added), naming them;
 * `zero-denominator` when there is no quantity; else as `unitValue`.
 * Reference: definition.
 * @example unitValueOfLines([{ value: 6, quantity: 2, unit: 'kg' }, { value: 2, quantity: 2, unit: 'kg' }]) // => 2
 * @example unitValueOfLines([{ value: 6, quantity: 2, unit: 'kg' }, { value: 2, quantity: 2, unit: 'items' }]) // => { missing: 'unit-mismatch', of: 'items, kg' }
 */
export function unitValueOfLines(lines: readonly QuantityLine[]): Value {
  const units = [...new Set(lines.map(({ unit }) => unit))].sort();
  if (units.length > 1) return missing('unit-mismatch', units.join(', '));
  const amounts = readTradeLines([lines.map(({ value }) => value), lines.map(({ quantity }) => quantity)]);
  if (isMissing(amounts)) return amounts;
  return unitValue(sum(amounts.map(([value]) => value)), sum(amounts.map(([, quantity]) => quantity)));
}

/** Id, formula and unit of `unit-value`; of a quantity of goods the unit is that of dollars for one of it. */
export const unitValueFormula: MetricFormula<'unit-value'> = { id: 'unit-value', formula: 'V / Q', unit: 'usd' };

/** Registry record of `unit-value`. */
export const unitValueMetric = /* @__PURE__ */ recordOf(unitValueFormula, {
  input: 'a value and its quantity, or lines of both counted in one unit',
  inputs: { value: amount, quantity: amount },
  range: [0, null],
  undefinedWhen: {
    'zero-denominator': 'the quantity is 0',
    'unit-mismatch': 'lines are counted in different units',
    'out-of-domain': 'a value or quantity is negative',
  },
  reference: 'Gaulier and Zignago 2010 on unit values of mirror flows',
  example: 'product,value,quantity\n8703,5000000,250',
  compute: ({ value, quantity }) => unitValue(value, quantity),
});
