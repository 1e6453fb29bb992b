import { binaryExponent } from '../../numerics/index.ts';

/**
 * Regressors in units of about their own size, powers of two, which change no digit: so squares and products of them stay in the range
 * of numbers. Formula: r / u, u the power of two in max |r|, 1 for a column of zeros. Units: u those of the regressor.
 * Shape: one unit a regressor. Undefined: never for finite columns.
 * @example inUnitsOfTheirSize([Float64Array.of(0, 12)]) // => { regressors: [Float64Array.of(0, 1.5)], units: [8] }
 */
export function inUnitsOfTheirSize(columns: readonly Float64Array[]) {
  const units = columns.map((column) => {
    const largest = column.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    return largest === 0 ? 1 : 2 ** binaryExponent(largest);
  });
  return { regressors: columns.map((column, index) => column.map((value) => value / (units[index] as number))), units };
}
