import { InvalidParameterError } from '../../../errors/invalid-parameter-error.ts';
import { isMissing, type Missing, missing, type Value } from '../../../model/values/index.ts';
import { flattenRows, type MatrixInput } from '../../input/index.ts';

/**
 * Which economy (row) is present in which product (column): 1 or 0, row after row. `absences` holds, by position, the reason of each cell
 * of which that is not known, whatever stands in `values` there.
 */
export interface PresenceTable {
  readonly rows: number;
  readonly columns: number;
  readonly values: Uint8Array;
  readonly absences?: ReadonlyMap<number, Missing>;
}

/** What the complexity metrics accept: a table of 0 and 1, packed or as rows of values. */
export type PresenceInput = PresenceTable | MatrixInput;

/**
 * Reads a table of presences. Formula: none. Units: 0 or 1. Shape: economies in rows, products in columns.
 * Undefined: a row and a column that hold a Missing cell, or one in the table's `absences`, have that Missing as their absence; `out-of-domain` for a cell that is neither 0 nor 1.
 * Throws: `InvalidParameterError` when the rows differ in length or the cells are not rows times columns.
 * @example readPresence([[1, 0], [1, 1]]).values // => Uint8Array.of(1, 0, 1, 1)
 */
export function readPresence(input: PresenceInput) {
  const { rows, columns, cells, absences } = 'rows' in input ? { ...input, cells: input.values } : flattenRows(input, 'presence', ' cells');
  if (!(Number.isInteger(rows) && Number.isInteger(columns) && rows >= 0 && columns >= 0) || cells.length !== rows * columns) {
    throw new InvalidParameterError('presence', `${cells.length} cells`, `${rows} rows of ${columns}`);
  }
  const rowAbsences = new Map<number, Missing>();
  const columnAbsences = new Map<number, Missing>();
  const known = absences !== undefined && absences.size > 0 ? absences : null;
  const values = new Uint8Array(cells.length);
  for (let position = 0; position < cells.length; position += 1) {
    const cell = known?.get(position) ?? (cells[position] as Value);
    if (cell === 1) values[position] = 1;
    else if (cell !== 0) {
      const absence = isMissing(cell) ? cell : missing('out-of-domain');
      const [row, column] = [Math.floor(position / columns), position % columns];
      if (!rowAbsences.has(row)) rowAbsences.set(row, absence);
      if (!columnAbsences.has(column)) columnAbsences.set(column, absence);
    }
  }
  return { rows, columns, values, rowAbsences, columnAbsences };
}
