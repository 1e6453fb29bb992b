import type { Dataset } from '@sogdia/core';
import { formatField } from '@sogdia/core/format';
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

/** A column of a table: what it is, and what a row has in it. */
interface Column<Row> {
  readonly field: TableField;
  readonly cell: (row: Row) => Cell;
}

function tableOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): DatasetTable {
  return { name, fields: columns.map(({ field }) => field), rows: rows.map((row) => columns.map(({ cell }) => cell(row))) };
}

function text(name: string, description: string, constraints: TableField['constraints'] = { required: true }): TableField {
  return { name, type: 'string', description, constraints };
}

function optional(name: string, description: string): TableField {
  return { name, type: 'string', description };
}

const release = text('release', 'The vintage that the row belongs to: id in releases');

const economyColumns: readonly Column<Dataset['economies'][number]>[] = [
  { field: text('code', 'Code by which the tables name it: ISO 3166-1 alpha-3, or an area or group of its own'), cell: ({ code }) => code },
  { field: text('kind', 'What it is', { required: true, enum: ['country', 'area', 'historical'] }), cell: ({ kind }) => kind },
  { field: optional('iso2', 'ISO 3166-1 alpha-2'), cell: ({ iso2 }) => iso2 },
  { field: text('name_en', 'Name in English'), cell: ({ names }) => names.en },
  { field: text('name_zh', 'Name in Chinese'), cell: ({ names }) => names.zh },
  { field: text('name_ru', 'Name in Russian'), cell: ({ names }) => names.ru },
];

const frequencies = ['year', 'month', 'day', 'point'];

const indicatorColumns: readonly Column<Dataset['indicatorRegistry'][number]>[] = [
  { field: text('id', 'Id by which the indicators name it'), cell: ({ id }) => id },
  { field: text('topic', 'What it is about'), cell: ({ topic }) => topic },
  { field: text('name', 'What it is called'), cell: ({ names }) => names.en.short },
  {
    field: text('unit', 'What one of it is called; a row may be printed in another scale, which its own unit says'),
    cell: ({ unit }) => unit.names.en,
  },
  {
    field: text('frequency', 'How often most of its figures are', { required: true, enum: frequencies }),
    cell: ({ frequency }) => frequency,
  },
  { field: text('better', 'Which way is better, where one is', { enum: ['higher', 'lower'] }), cell: ({ better }) => better },
  { field: optional('description', 'More about it'), cell: ({ description }) => description },
];

const sourceColumns: readonly Column<Dataset['sources'][number]>[] = [
  { field: text('id', 'Id by which the tables name it'), cell: ({ id }) => id },
  { field: text('publisher', 'Who published it'), cell: ({ publisher }) => publisher },
  { field: text('title', 'Its title'), cell: ({ title }) => title },
  { field: text('kind', 'What kind of publisher'), cell: ({ kind }) => kind },
  { field: optional('address', 'Where it stands'), cell: ({ url }) => url },
  { field: optional('read_at', 'Where it was read, if in a copy or a report'), cell: ({ readAt }) => readAt },
];

const releaseColumns: readonly Column<Dataset['releases'][number]>[] = [
  { field: text('id', 'Id by which the tables name it'), cell: ({ id }) => id },
  { field: text('source', 'Series of which it is a vintage: id of its source'), cell: ({ source }) => source },
  { field: text('label', 'What it is called'), cell: ({ label }) => label },
  { field: optional('published', 'When it was published, as far as that is known'), cell: ({ published }) => published },
  { field: text('known_from', 'First day on which its figures can have become known'), cell: ({ knownFrom }) => knownFrom.earliest },
  { field: text('known_at_the_latest', 'Last such day'), cell: ({ knownFrom }) => knownFrom.latest },
];

const codebookColumns: readonly Column<TableField & { readonly table: string }>[] = [
  { field: text('table', 'Name of the first table with these columns'), cell: ({ table }) => table },
  { field: text('column', 'Name of the column'), cell: ({ name }) => name },
  { field: text('type', 'What its fields are', { required: true, enum: ['string', 'number', 'boolean'] }), cell: ({ type }) => type },
  { field: text('meaning', 'What it means'), cell: ({ description }) => description },
  { field: optional('unit', 'The unit of its numbers, or the column that has it'), cell: ({ sogdia }) => sogdia?.['unit'] ?? null },
  {
    field: optional('allowed_values', 'All the values that it may have, where these are few, separated by blanks'),
    cell: ({ constraints }) => constraints?.enum?.join(' ') ?? null,
  },
  {
    field: text('empty', 'When it is empty'),
    cell: ({ constraints }) => (constraints?.required === true ? 'never' : 'where there is nothing to say'),
  },
];
