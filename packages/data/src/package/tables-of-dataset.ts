import type { Dataset } from '@sogdia/core';
import { formatField } from '@sogdia/core/format';
import {
  type Column,
  codebookColumns,
  economyColumns,
  indicatorColumns,
  release,
  releaseColumns,
  sourceColumns,
  text,
} from './registry-columns.data.ts';
import type { TableField } from './table-fields.data.ts';
import { builtTables, type Cell } from './table-rows.ts';
import { toCommaSeparated } from './to-comma-separated.ts';

/** A table of a dataset: its name without ending, what its columns are, and its rows in their order. */
export interface DatasetTable {
  readonly name: string;
  readonly fields: readonly TableField[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The figures and events of a dataset as tables: `observations` of trade, `quantities` beside their values, `indicators`, `facts` of places,
 * `events`; each row with its source and its release. A kind that the dataset has no rows of gives no table.
 * @example tablesOfDataset(await loadDataset(['events'])).map(({ name }) => name) // => ['events']
 */
export function tablesOfDataset(dataset: Dataset): readonly DatasetTable[] {
  const facts = dataset.places.flatMap(({ id, facts: known }) => known.map((fact) => ({ ...fact, place: id })));
  return builtTables({ ...dataset, facts }, (row) => [row.release]).map(({ name, fields, rows }) => ({
    name: name.replace('.csv', ''),
    fields: [...fields, release],
    rows,
  }));
}

/**
 * What the codes in the tables of a dataset stand for: `economies`, the `registry` of indicators, `sources` with their terms, and `releases`
 * with the days between which each became known.
 * @example registriesOfDataset(await loadDataset(['events'])).map(({ name }) => name) // => ['economies', 'registry', 'sources', 'releases']
 */
export function registriesOfDataset(dataset: Dataset): readonly DatasetTable[] {
  const terms = new Map(dataset.licences.map(({ id, title }) => [id, title]));
  return [
    tableOf('economies', economyColumns, dataset.economies),
    tableOf('registry', indicatorColumns, dataset.indicatorRegistry),
    tableOf(
      'sources',
      [
        ...sourceColumns,
        { field: text('terms', 'The terms that its figures stand under'), cell: ({ licence }) => terms.get(licence) ?? licence },
      ],
      dataset.sources,
    ),
    tableOf('releases', releaseColumns, dataset.releases),
  ];
}

/**
 * A table as comma-separated values (RFC 4180, LF at each line's end): numbers in full, an empty field where there is nothing, a text that a
 * spreadsheet would run as a formula behind an apostrophe.
 * @example tableText({ name: 'a', fields: [{ name: 'b', type: 'string', description: 'c' }], rows: [['x, y'], [null]] }) // => 'b\n"x, y"\n\n'
 */
export function tableText({ fields, rows }: DatasetTable): string {
  return toCommaSeparated(
    fields.map(({ name }) => name),
    rows,
    formatField,
  );
}

/**
 * The codebook of tables, as a table itself: for each column what it means, its type, its unit where it has one, the values that it may have, and
 * whether it is ever empty. Tables of the same columns are told of once, under the first of their names.
 * @example codebookOf(tablesOfDataset(await loadDataset(['events']))).rows[0]?.[1] // => 'id'
 */
export function codebookOf(tables: readonly DatasetTable[]): DatasetTable {
  const columnsOf = ({ fields }: DatasetTable): string => fields.map(({ name }) => name).join();
  const firsts = tables.filter((table, at) => tables.findIndex((one) => columnsOf(one) === columnsOf(table)) === at);
  const rows = firsts.flatMap((table) => table.fields.map((field) => ({ table: table.name, ...field })));
  return tableOf('codebook', codebookColumns, rows);
}

function tableOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): DatasetTable {
  return { name, fields: columns.map(({ field }) => field), rows: rows.map((row) => columns.map(({ cell }) => cell(row))) };
}
