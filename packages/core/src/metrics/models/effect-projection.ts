import type { Grouping } from './grouping.ts';
import { type OrderedCholesky, orderedCholesky } from './ordered-cholesky.ts';

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
 * Undefined: never; every level has a row of positive weight. Throws: never.
 * Reference: Frisch and Waugh 1933; Correia, Guimaraes and Zylkin 2020, doi:10.1177/1536867X20909691, for the effects of a Poisson model.
 * @example effectProjection([groupingOf('exporter', ['a', 'a', 'b'], [0, 1, 2])], Float64Array.of(1, 1, 1)).project(Float64Array.of(1, 3, 5)).residual // => Float64Array.of(-1, 1, 0)
 */
export function effectProjection(effects: readonly Grouping[], weights: Float64Array, known?: Uint8Array): EffectProjection {
  if (effects.length === 0) {
    return { project: (column) => ({ residual: column, levels: [] }), redundant: [], kept: new Uint8Array() };
  }
  const absorbed = effects.reduce((best, { labels }, index) => (labels.length > (effects[best] as Grouping).labels.length ? index : best), 0);
  const others = effects.flatMap((effect, index) => (index === absorbed ? [] : [{ effect, index }]));
  const starts: number[] = [];
  let size = 0;
  for (const { effect } of others) {
    starts.push(size);
    size += effect.labels.length;
  }
  const places = others.map(({ effect }, index) => effect.of.map((level) => (starts[index] as number) + level));
  const system: System = { groups: effects[absorbed] as Grouping, places, size, weights };
  const groupWeights = sumBy(system.groups.of, weights, system.groups.labels.length);
  const { matrix, reference } = equationsOf(system, groupWeights);
  const factor = orderedCholesky(matrix, size, reference, redundancyTolerance, known);
  const project = (column: Float64Array): Projected => {
    const solution = new Float64Array(size);
    const means = new Float64Array(groupWeights.length);
    let residual = column;
    for (let round = 0; round < (size > 0 ? 2 : 1); round += 1) residual = takeOut(system, groupWeights, factor, residual, solution, means);
    const levels = effects.map(() => means);
    for (const [index, { effect, index: own }] of others.entries()) {
      levels[own] = solution.slice(starts[index], (starts[index] as number) + effect.labels.length);
    }
    return { residual, levels };
  };
  const redundant = others.flatMap(({ effect, index: own }, index) =>
    effect.labels.flatMap((_, level) => (factor.kept[(starts[index] as number) + level] === 0 ? [{ effect: own, level }] : [])),
  );
  return { project, redundant, kept: factor.kept };
}

/** The effect that is eliminated, and for each other effect the column of each row. */
interface System {
  readonly groups: Grouping;
  readonly places: readonly Int32Array[];
  readonly size: number;
  readonly weights: Float64Array;
}

/** The normal equations of the other effects with the groups eliminated, and their diagonal before that. */
function equationsOf({ groups, places, size, weights }: System, groupWeights: Float64Array): { matrix: Float64Array; reference: Float64Array } {
  const matrix = new Float64Array(size * size);
  for (let row = 0; row < weights.length; row += 1) {
    for (const [one, place] of places.entries()) {
      const start = (place[row] as number) * size;
      for (let other = 0; other <= one; other += 1) add(matrix, start + ((places[other] as Int32Array)[row] as number), weights[row] as number);
    }
  }
  const reference = Float64Array.from({ length: size }, (_, place) => matrix[place * size + place] as number);
  const sums = new Float64Array(size);
  for (const [group, rows] of rowsByGroup(groups).entries()) {
    const touched = new Set<number>();
    for (const row of rows) {
      for (const place of places) {
        touched.add(place[row] as number);
        add(sums, place[row] as number, weights[row] as number);
      }
    }
    const list = Int32Array.from(touched).sort();
    for (let one = 0; one < list.length; one += 1) {
      const place = list[one] as number;
      const scale = (sums[place] as number) / (groupWeights[group] as number);
      for (let other = 0; other <= one; other += 1) add(matrix, place * size + (list[other] as number), -scale * (sums[list[other] as number] as number));
    }
    for (const place of list) sums[place] = 0;
  }
  return { matrix, reference };
}

/** Subtracts the best effects from a column and adds them to what was found before; gives what is left. */
function takeOut(
  { groups, places, size, weights }: System,
  groupWeights: Float64Array,
  factor: OrderedCholesky,
  column: Float64Array,
  solution: Float64Array,
  means: Float64Array,
): Float64Array {
  const centre = meansBy(groups.of, weights, column, groupWeights);
  const right = new Float64Array(size);
  for (const place of places) {
    for (let row = 0; row < column.length; row += 1) {
      add(right, place[row] as number, (weights[row] as number) * ((column[row] as number) - (centre[groups.of[row] as number] as number)));
    }
  }
  const found = factor.solve(right);
  const left = Float64Array.from(column);
  for (const place of places) for (let row = 0; row < left.length; row += 1) add(left, row, -(found[place[row] as number] as number));
  const shift = meansBy(groups.of, weights, left, groupWeights);
  for (const [place, value] of found.entries()) add(solution, place, value);
  for (const [group, value] of shift.entries()) add(means, group, value);
  return left.map((value, row) => value - (shift[groups.of[row] as number] as number));
}

function meansBy(of: Int32Array, weights: Float64Array, column: Float64Array, groupWeights: Float64Array): Float64Array {
  const products = weights.map((weight, row) => weight * (column[row] as number));
  return sumBy(of, products, groupWeights.length).map((total, group) => total / (groupWeights[group] as number));
}

function sumBy(of: Int32Array, values: Float64Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let row = 0; row < values.length; row += 1) add(sums, of[row] as number, values[row] as number);
  return sums;
}

function rowsByGroup({ labels, of }: Grouping): readonly (readonly number[])[] {
  const rows: number[][] = labels.map(() => []);
  for (let row = 0; row < of.length; row += 1) rows[of[row] as number]?.push(row);
  return rows;
}

function add(values: Float64Array, index: number, term: number): void {
  values[index] = (values[index] as number) + term;
}
