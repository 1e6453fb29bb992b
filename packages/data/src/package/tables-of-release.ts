import type { HarmonizedRelease } from '../harmonize/index.ts';
import type { BuiltTableName } from '../parse/index.ts';
import { tableFields } from './table-fields.data.ts';
import { eventCells, factCells, indicatorCells, observationCells, quantityCells } from './table-rows.ts';
import { toCommaSeparated } from './to-comma-separated.ts';

/** A built table of a release: its file name and its text. */
export interface BuiltTable {
  readonly name: BuiltTableName;
  readonly text: string;
  readonly rows: number;
}

/** The built tables of a release, in the order of its raw rows; a kind that the release has no rows of gives no table. */
export function tablesOfRelease(release: HarmonizedRelease): readonly BuiltTable[] {
  const observations = release.observations.map(observationCells);
  const quantities = release.observations.flatMap((row) => (row.quantities ?? []).map((quantity) => quantityCells(row, quantity)));
  const indicators = release.indicators.map(indicatorCells);
  const facts = release.facts.map((row) => factCells(row.place, row));
  const events = release.events.map(eventCells);
  return [
    { name: 'observations.csv' as const, columns: columnsOf('observations.csv'), rows: observations },
    { name: 'quantities.csv' as const, columns: columnsOf('quantities.csv'), rows: quantities },
    { name: 'indicators.csv' as const, columns: columnsOf('indicators.csv'), rows: indicators },
    { name: 'facts.csv' as const, columns: columnsOf('facts.csv'), rows: facts },
    { name: 'events.csv' as const, columns: columnsOf('events.csv'), rows: events },
  ]
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, columns, rows }) => ({ name, text: toCommaSeparated(columns, rows), rows: rows.length }));
}

/** The places and the outlines of a release as lists in JSON, by the name of the file; what it has none of gives no list. */
export function listsOfRelease({ places, outlines }: HarmonizedRelease): ReadonlyMap<string, string> {
  const lists: Readonly<Record<string, readonly object[]>> = { 'places.json': places, 'outlines.json': outlines };
  const held = Object.entries(lists).filter(([, rows]) => rows.length > 0);
  return new Map(held.map(([name, rows]) => [name, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`]));
}

const columnsOf = (name: BuiltTableName): readonly string[] => tableFields[name].map((field) => field.name);
