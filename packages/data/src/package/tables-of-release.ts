import type { HarmonizedRelease } from '../harmonize/index.ts';
import type { BuiltTableName } from '../parse/index.ts';
import { builtTables } from './table-rows.ts';
import { toCommaSeparated } from './to-comma-separated.ts';

/** A built table of a release: its file name and its text. */
export interface BuiltTable {
  readonly name: BuiltTableName;
  readonly text: string;
  readonly rows: number;
}

/** The built tables of a release, in the order of its raw rows; a kind that the release has no rows of gives no table. */
export function tablesOfRelease(release: HarmonizedRelease): readonly BuiltTable[] {
  return builtTables(release).map(({ name, fields, rows }) => ({
    name,
    text: toCommaSeparated(
      fields.map((field) => field.name),
      rows,
    ),
    rows: rows.length,
  }));
}

/** The places and the outlines of a release as lists in JSON, by the name of the file; what it has none of gives no list. */
export function listsOfRelease({ places, outlines }: HarmonizedRelease): ReadonlyMap<string, string> {
  const lists: Readonly<Record<string, readonly object[]>> = { 'places.json': places, 'outlines.json': outlines };
  const held = Object.entries(lists).filter(([, rows]) => rows.length > 0);
  return new Map(held.map(([name, rows]) => [name, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`]));
}
