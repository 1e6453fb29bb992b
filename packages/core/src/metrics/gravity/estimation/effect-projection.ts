import { type OrderedCholesky, orderedCholesky } from '../../numerics/index.ts';
import type { EffectSystem } from './effect-system.ts';
import type { Grouping } from './grouping.ts';
import { picked } from './picked.ts';

/** What is left of a column when the effects are taken out, and the value of each level of each effect that was taken out. */
export interface Projected {
  readonly residual: Float64Array;
  readonly levels: readonly Float64Array[];
}

/**
 * Takes effects out of columns. `redundant` names the levels (effect, place) that the others already imply; `kept` marks the rest, for
 * a later projection with other weights over the same rows.
 */
export interface EffectProjection {
  readonly project: (column: Float64Array) => Projected;
  readonly redundant: readonly { readonly effect: number; readonly level: number }[];
  readonly kept: Uint8Array;
}

/** A pivot this small beside the weight of its level says that the level is implied by others. */
const redundancyTolerance: number = 1e-9;

/**
 * Weighted least squares on any number of effects, without iteration: the effect with the most levels is eliminated group by group
 * (its block is diagonal), and what is left is solved by one factorisation. Formula: column = sum of effects + residual with
 * sum of w x residual = 0 in each group of each effect. Levels that are redundant have the value 0.
 * Units: those of the column. Shape: one entry a row; `levels` one list for each effect, in the order of its labels. Time grows with the
 * cube of the number of levels of all effects but the largest.
 * Undefined: never; every level has a row of positive weight.
 * Reference: Frisch and Waugh 1933; Correia, Guimaraes and Zylkin 2020, doi:10.1177/1536867X20909691, for the effects of a Poisson model.
 * @example effectProjection(effectSystem([groupingOf('exporter', ['a', 'a', 'b'], [0, 1, 2])], 3), Float64Array.of(1, 1, 1)).project(Float64Array.of(1, 3, 5)).residual // => Float64Array.of(-1, 1, 0)
 */
export function effectProjection(system: EffectSystem, weights: Float64Array, known?: Uint8Array): EffectProjection {
  const projection = underEqualWeights.get(weights) ?? findProjection(system, weights, known);
  if (weights === system.equalWeights) underEqualWeights.set(weights, projection);
  return projection;
}

/** Several steps of one model project under equal weights, with the same levels left out: it is factorised once. */
const underEqualWeights = new WeakMap<Float64Array, EffectProjection>();

function findProjection(system: EffectSystem, weights: Float64Array, known?: Uint8Array): EffectProjection {
  const { effects, absorbed, others, starts, size } = system;
  if (absorbed === -1) return { project: (column) => ({ residual: column, levels: [] }), redundant: [], kept: new Uint8Array() };
  const groupWeights = Float64Array.from(system.groupRows, (rows) => picked(weights, rows).reduce((total, weight) => total + weight, 0));
  const { matrix, reference } = equationsOf(system, weights, groupWeights);
  const factor = orderedCholesky(matrix, size, reference, redundancyTolerance, known);
  const project = (column: Float64Array): Projected => {
    const solution = new Float64Array(size);
    const means = new Float64Array(groupWeights.length);
    const residual = Float64Array.from(column);
    for (let round = 0; round < (size > 0 ? 2 : 1); round += 1)
      takeOut({ system, weights, groupWeights, factor }, residual, solution, means);
    const levels = effects.map(() => means);
    for (const [index, effect] of others.entries()) {
      const start = starts[index] as number;
      levels[effect] = solution.slice(start, start + (effects[effect] as Grouping).labels.length);
    }
    return { residual, levels };
  };
  const redundant = others.flatMap((effect, index) =>
    (effects[effect] as Grouping).labels.flatMap((_, level) =>
      factor.kept[(starts[index] as number) + level] === 0 ? [{ effect, level }] : [],
    ),
  );
  return { project, redundant, kept: factor.kept };
}

interface Weighted {
  readonly system: EffectSystem;
  readonly weights: Float64Array;
  readonly groupWeights: Float64Array;
  readonly factor: OrderedCholesky;
}

/** The normal equations of the other effects with the groups eliminated, and their diagonal before that. */
function equationsOf(
  { places, size, groupRows, pairColumns, rows }: EffectSystem,
  weights: Float64Array,
  groupWeights: Float64Array,
): { matrix: Float64Array; reference: Float64Array } {
  const matrix = new Float64Array(size * size);
  for (const [one, place] of places.entries()) {
    for (const other of places.slice(0, one + 1)) {
      for (let row = 0; row < rows; row += 1) add(matrix, (place[row] as number) * size + (other[row] as number), weights[row] as number);
    }
  }
  const reference = Float64Array.from({ length: size }, (_, place) => matrix[place * size + place] as number);
  for (const [pair, columns] of pairColumns.entries()) {
    const sums = [2 * pair, 2 * pair + 1].map((group) => {
      const all = new Float64Array(size);
      for (const row of groupRows[group] ?? []) for (const place of places) add(all, place[row] as number, weights[row] as number);
      return picked(all, columns);
    });
    subtractProducts(matrix, size, columns, sums, groupWeights.subarray(2 * pair));
  }
  return { matrix, reference };
}

/**
 * Subtracts, below the diagonal, the outer products of the sums of two groups over their weights, one after the other, where each cell is fetched
 * once. In a column that a group lacks its sum is 0, which changes nothing.
 */
function subtractProducts(
  matrix: Float64Array,
  size: number,
  columns: Int32Array,
  [first = [], second = []]: readonly ArrayLike<number>[],
  [weight = 1, weightOfSecond = 1]: Float64Array,
): void {
  for (let one = 0; one < columns.length; one += 1) {
    const start = (columns[one] as number) * size;
    const [share, shareOfSecond] = [(first[one] as number) / weight, (second[one] as number) / weightOfSecond];
    for (let other = 0; other <= one; other += 1) {
      const cell = start + (columns[other] as number);
      matrix[cell] = (matrix[cell] as number) - share * (first[other] as number) - shareOfSecond * (second[other] as number);
    }
  }
}

/** Subtracts the best effects from a column, in place, and adds them to what was found before. */
function takeOut(
  { system, weights, groupWeights, factor }: Weighted,
  column: Float64Array,
  solution: Float64Array,
  means: Float64Array,
): void {
  const { places, size } = system;
  subtractMeans(system, weights, groupWeights, column, means);
  if (size === 0) return;
  const right = new Float64Array(size);
  for (const place of places) {
    for (let row = 0; row < column.length; row += 1) add(right, place[row] as number, (weights[row] as number) * (column[row] as number));
  }
  const found = factor.solve(right);
  for (const place of places) for (let row = 0; row < column.length; row += 1) add(column, row, -(found[place[row] as number] as number));
  for (let place = 0; place < size; place += 1) add(solution, place, found[place] as number);
  subtractMeans(system, weights, groupWeights, column, means);
}

function subtractMeans(
  { groupRows }: EffectSystem,
  weights: Float64Array,
  groupWeights: Float64Array,
  column: Float64Array,
  means: Float64Array,
): void {
  for (const [group, rows] of groupRows.entries()) {
    let total = 0;
    for (const row of rows) total += (weights[row] as number) * (column[row] as number);
    const mean = total / (groupWeights[group] as number);
    for (const row of rows) add(column, row, -mean);
    add(means, group, mean);
  }
}

function add(values: Float64Array, index: number, term: number): void {
  values[index] = (values[index] as number) + term;
}
