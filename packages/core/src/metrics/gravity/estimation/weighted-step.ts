import { symmetricInverse } from '../../numerics/index.ts';
import { type EffectProjection, effectProjection } from './effect-projection.ts';
import type { EffectSystem } from './effect-system.ts';

/** Weighted least squares of a target on columns and effects: what is fitted, the weights of the columns, and what their spread rests on. */
export interface WeightedStep {
  readonly coefficients: readonly number[];
  readonly fitted: Float64Array;
  readonly residualColumns: readonly Float64Array[];
  readonly inverse: readonly (readonly number[])[];
}

/**
 * One weighted least squares fit with the effects absorbed. Formula: columns and target are freed of the effects by weighted projection;
 * b = (X'WX)^-1 X'Wt on what is left; fitted = target - (what is left of it) + X b.
 * Units: fitted that of the target. Shape: one entry a row. Undefined: `null` when the columns are collinear under these weights.
 * Reference: Frisch and Waugh 1933, doi:10.2307/1907330.
 * @example weightedStep(Float64Array.of(1, 3), [Float64Array.of(0, 1)], effectSystem([allRows(2)], 2), Float64Array.of(1, 1)).coefficients // => [2]
 */
export function weightedStep(
  target: Float64Array,
  columns: readonly Float64Array[],
  effects: EffectSystem,
  weights: Float64Array,
  kept?: Uint8Array,
): WeightedStep | null {
  const projection: EffectProjection = effectProjection(effects, weights, kept);
  const residualColumns = columns.map((column) => projection.project(column).residual);
  const residual = projection.project(target).residual;
  const gram = residualColumns.map((one) => residualColumns.map((other) => weightedProduct(weights, one, other)));
  const inverse = symmetricInverse(gram);
  if (inverse === null) return null;
  const right = residualColumns.map((column) => weightedProduct(weights, column, residual));
  const coefficients = inverse.map((row) => row.reduce((total, value, index) => total + value * (right[index] as number), 0));
  const fitted = target.map((value, row) => value - (residual[row] as number));
  for (const [index, column] of residualColumns.entries()) {
    const coefficient = coefficients[index] as number;
    for (let row = 0; row < fitted.length; row += 1) fitted[row] = (fitted[row] as number) + coefficient * (column[row] as number);
  }
  return { coefficients, fitted, residualColumns, inverse };
}

function weightedProduct(weights: Float64Array, one: Float64Array, other: Float64Array): number {
  let total = 0;
  for (let row = 0; row < weights.length; row += 1) total += (weights[row] as number) * (one[row] as number) * (other[row] as number);
  return total;
}
