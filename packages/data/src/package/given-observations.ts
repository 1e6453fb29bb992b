import { DatasetIntegrityError } from '@sogdia/core';
import type { Observation, ObservationColumns, Observations } from '@sogdia/core/model';
import { type ObservationTable, parquetGroups, tableOfColumns } from '../observations/index.ts';
import { type BuiltRow, builtFromColumns, builtObservations, type ColumnRows, withQuantities } from '../parse/index.ts';
import { damaged } from './descriptor.ts';

/** What is read of a table of Apache Arrow, as `apache-arrow` and `@uwdata/flechette` give one. */
export interface ArrowTable {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  getChild(name: string): { get(row: number): unknown } | null | undefined;
}

/**
 * Observations in memory: a list of them, their columns, or the table `observations.csv` otherwise than as text, as one of Apache Arrow or as the bytes of a file in
 * Parquet. Columns have no texts as printed: each value is then printed as it is, in its unit.
 */
export type GivenObservations = readonly Observation[] | ObservationColumns | ArrowTable | Uint8Array;

/**
 * Observations that are given, or the text of their table, with the quantities of a table beside them. Throws `DatasetIntegrityError` where they are none, with the
 * column and row; lists are checked by whoever takes them.
 */
export async function observationsGiven(
  given: GivenObservations | string,
  place: string,
  quantities: readonly BuiltRow[],
): Promise<Observations> {
  if (Array.isArray(given)) return given;
  const read = given instanceof Uint8Array ? await rowsOfParquet(given, place) : given;
  const expected = `a table with every column${typeof given === 'string' ? '' : ', and as many rows in each'}`;
  const table = damaged({ name: 'folder' }, place, () => tableOf(read as Exclude<typeof read, readonly Observation[]>), expected);
  return damaged({ name: 'folder' }, 'quantities.csv', () => withQuantities(table, quantities), 'quantities of observations');
}

function tableOf(given: string | ObservationColumns | ArrowTable | ParquetRows): ObservationTable {
  if (typeof given === 'string') return builtObservations(given, null);
  if ('groups' in given) return builtFromColumns(given.names, given.groups);
  if (!('getChild' in given)) return tableOfColumns(given);
  const names = given.schema.fields.map(({ name }) => name);
  const columns = new Map(names.map((name) => [name, given.getChild(name)]));
  return builtFromColumns(names, [{ length: given.numRows, valueAt: (name, row) => columns.get(name)?.get(row) }]);
}

interface ParquetRows {
  readonly names: readonly string[];
  readonly groups: readonly ColumnRows[];
}

/** The rows of a file in Parquet. */
async function rowsOfParquet(content: Uint8Array, place: string): Promise<ParquetRows> {
  try {
    const { names, groups } = await parquetGroups(content);
    const rows = groups.map(async ({ rows: length, columns }) => {
      const all = await columns();
      return { length, valueAt: (name: string, row: number) => all.get(name)?.[row] };
    });
    return { names, groups: await Promise.all(rows) };
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    throw new DatasetIntegrityError('folder', place, 'a complete Parquet file, compressed with Snappy or not at all', found);
  }
}
