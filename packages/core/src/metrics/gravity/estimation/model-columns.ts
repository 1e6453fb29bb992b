import { independentColumns, lengthOf } from '../../numerics/index.ts';
import { centredColumn } from './centred-column.ts';
import { effectProjection } from './effect-projection.ts';
import type { EffectSystem } from './effect-system.ts';
import type { Grouping } from './grouping.ts';

/** Name under which the constant of a model without effects is reported. */
export const interceptName: string = '(intercept)';

/**
 * The columns that a model is fitted to: the regressors that are identified, by place, each with the effects (or the constant) taken out
 * under equal weights, which keeps their digits; `kept` marks the levels that are not redundant.
 */
export interface ModelColumns {
  readonly identified: readonly number[];
  readonly columns: readonly Float64Array[];
  readonly kept: Uint8Array;
}

/** A regressor with less than this part of its variation left is collinear with those before it. */
const collinearityTolerance: number = 1e-9;

/**
 * Finds which regressors are identified, in their order, given the effects. A model without effects has a constant in their place: its
 * one level is the group of all rows. Formula: residuals on the effects, then orthogonality in order. Units: those of the regressors.
 * Shape: one entry a row. Undefined: never.
 * @example modelColumns([Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6)], effectSystem([allRows(3)], 3)).identified // => [0]
 */
export function modelColumns(regressors: readonly Float64Array[], effects: EffectSystem): ModelColumns {
  const { rows } = effects;
  const projection = effectProjection(effects, effects.equalWeights);
  const residuals = regressors.map((column) => projection.project(column).residual);
  const scales = regressors.map((column) => Math.max(lengthOf(centredColumn(column)), 1e-4 * lengthOf(column)));
  const { kept } = independentColumns(residuals, rows, scales, collinearityTolerance);
  return { identified: kept, columns: kept.map((index) => residuals[index] as Float64Array), kept: projection.kept };
}

/**
 * The grouping of a model without effects: all rows in one group. Units: none. Undefined: never.
 * @example allRows(2).of // => Int32Array.of(0, 0)
 */
export function allRows(rows: number): Grouping {
  return { name: interceptName, labels: [interceptName], of: new Int32Array(rows) };
}
