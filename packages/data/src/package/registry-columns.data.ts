import type { Dataset } from '@sogdia/core';
import type { TableField } from './table-fields.data.ts';
import type { Cell } from './table-rows.ts';

/** A column of a table: what it is, and what a row has in it. */
export interface Column<Row> {
  readonly field: TableField;
  readonly cell: (row: Row) => Cell;
}

export function text(name: string, description: string, constraints: TableField['constraints'] = { required: true }): TableField {
  return { name, type: 'string', description, constraints };
}

function optional(name: string, description: string): TableField {
  return { name, type: 'string', description };
}

export const release = text('release', 'The vintage that the row belongs to: id in releases');

export const economyColumns: readonly Column<Dataset['economies'][number]>[] = [
  { field: text('code', 'Code by which the tables name it: ISO 3166-1 alpha-3, or an area or group of its own'), cell: ({ code }) => code },
  { field: text('kind', 'What it is', { required: true, enum: ['country', 'area', 'historical'] }), cell: ({ kind }) => kind },
  { field: optional('iso2', 'ISO 3166-1 alpha-2'), cell: ({ iso2 }) => iso2 },
  { field: text('name_en', 'Name in English'), cell: ({ names }) => names.en },
  { field: text('name_zh', 'Name in Chinese'), cell: ({ names }) => names.zh },
  { field: text('name_ru', 'Name in Russian'), cell: ({ names }) => names.ru },
];

const frequencies = ['year', 'month', 'day', 'point'];

export const indicatorColumns: readonly Column<Dataset['indicatorRegistry'][number]>[] = [
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

export const sourceColumns: readonly Column<Dataset['sources'][number]>[] = [
  { field: text('id', 'Id by which the tables name it'), cell: ({ id }) => id },
  { field: text('publisher', 'Who published it'), cell: ({ publisher }) => publisher },
  { field: text('title', 'Its title'), cell: ({ title }) => title },
  { field: text('kind', 'What kind of publisher'), cell: ({ kind }) => kind },
  { field: optional('address', 'Where it stands'), cell: ({ url }) => url },
  { field: optional('read_at', 'Where it was read, if in a copy or a report'), cell: ({ readAt }) => readAt },
];

export const releaseColumns: readonly Column<Dataset['releases'][number]>[] = [
  { field: text('id', 'Id by which the tables name it'), cell: ({ id }) => id },
  { field: text('source', 'Series of which it is a vintage: id of its source'), cell: ({ source }) => source },
  { field: text('label', 'What it is called'), cell: ({ label }) => label },
  { field: optional('published', 'When it was published, as far as that is known'), cell: ({ published }) => published },
  { field: text('known_from', 'First day on which its figures can have become known'), cell: ({ knownFrom }) => knownFrom.earliest },
  { field: text('known_at_the_latest', 'Last such day'), cell: ({ knownFrom }) => knownFrom.latest },
];

export const codebookColumns: readonly Column<TableField & { readonly table: string }>[] = [
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
