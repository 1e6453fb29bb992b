import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing, type Value } from '../../model/values/index.ts';
import type { Vector } from '../input/index.ts';
import { allRows, effectSystem, type Grouping, inUnitsOfTheirSize, modelColumns, picked, type RowIdentifiers } from './estimation/index.ts';

/**
 * The rows of a gravity model: an outcome (a flow), regressors by name in the order in which they are taken, the effects to absorb
 * (exporter, importer, year, pair) and the clusters of the standard errors, each one entry a row.
 */
export interface GravityData {
  readonly outcome: Vector;
  readonly regressors: Readonly<Record<string, Vector>>;
  readonly effects?: Readonly<Record<string, RowIdentifiers>>;
  readonly clusters?: Readonly<Record<string, RowIdentifiers>>;
}

/** The rows that can be used, by position, with their numbers; `incomplete` are those that were left out, with the reason. */
export type GravityRows = Exclude<ReturnType<typeof readGravityRows>, Missing>;

/**
 * Reads the rows of a gravity model. Formula: none. Units: unchanged. Shape: one entry a row.
 * Undefined: the first Missing of the first incomplete row, the outcome before the regressors, unless such rows are left out;
 * `out-of-domain` for a negative outcome or a number that is none; `too-few-observations` when no row is left.
 * Throws: `InvalidParameterError` when a list is not of the length of the outcome, or the data have another part.
 * @example readGravityRows({ outcome: [1, 2], regressors: { distance: [5, 6] } }, 'propagate').positions // => [0, 1]
 */
export function readGravityRows(data: GravityData, absences: 'propagate' | 'drop') {
  InvalidParameterError.expectOptions(data, { outcome: null, regressors: null, effects: null, clusters: null });
  const length = data.outcome.length;
  const regressors = Object.entries(data.regressors);
  for (const [name, list] of [...regressors, ...Object.entries(data.effects ?? {}), ...Object.entries(data.clusters ?? {})]) {
    if (list.length !== length) throw new InvalidParameterError(name, `${list.length} entries`, `${length}, as the outcome`);
  }
  const columns = regressors.map(([, list]) => list);
  const lists = [data.outcome, ...columns];
  const incomplete = new Map<number, Missing>();
  const positions: number[] = [];
  for (let row = 0; row < length; row += 1) {
    const outcome = data.outcome[row] as Value;
    if (!isMissing(outcome) && !(outcome >= 0 && Number.isFinite(outcome))) return missing('out-of-domain', `row ${row}`);
    const values = lists.map((list) => list[row] as Value);
    const absence = values.find(isMissing) ?? (values.every(Number.isFinite) ? undefined : missing('out-of-domain', `row ${row}`));
    if (absence === undefined) positions.push(row);
    else if (absences === 'propagate') return absence;
    else incomplete.set(row, absence);
  }
  if (positions.length === 0) return missing('too-few-observations');
  return {
    positions,
    outcome: picked(data.outcome as ArrayLike<number>, positions),
    names: regressors.map(([name]) => name),
    regressors: columns.map((list) => picked(list as ArrayLike<number>, positions)),
    incomplete,
  };
}

/**
 * What both models are solved on: the rows at some places, each regressor in units of its size, and which of them the effects leave to be told. Formula: none.
 * Units: those of the regressors, divided by `units`. Shape: one entry a place. Undefined: never.
 * @example preparedModel(readGravityRows({ outcome: [1, 2], regressors: { distance: [5, 6] } }, 'propagate'), [0, 1], []).columns.identified // => [0]
 */
export function preparedModel(rows: GravityRows, places: readonly number[], effects: readonly Grouping[]) {
  const { regressors, units } = inUnitsOfTheirSize(rows.regressors.map((column) => picked(column, places)));
  const absorbed = effectSystem(effects.length === 0 ? [allRows(places.length)] : effects, places.length);
  return { names: rows.names, regressors, units, effects, absorbed, columns: modelColumns(regressors, absorbed) };
}
