import type { Dataset } from '@sogdia/core';
import { formatField } from '@sogdia/core/format';
import { type TableField, tableFields } from './table-fields.data.ts';
import { type Cell, eventCells, factCells, indicatorCells, observationCells, quantityCells } from './table-rows.ts';

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
  const { observations, indicators, places, events } = dataset;
  const ofRelease = (fields: readonly TableField[]): readonly TableField[] => [...fields, release];
  return [
    {
      name: 'observations',
      fields: ofRelease(tableFields['observations.csv']),
      rows: observations.map((row) => [...observationCells(row), row.release]),
    },
    {
      name: 'quantities',
      fields: ofRelease(tableFields['quantities.csv']),
      rows: observations.flatMap((row) => (row.quantities ?? []).map((one) => [...quantityCells(row, one), row.release])),
    },
    {
      name: 'indicators',
      fields: ofRelease(tableFields['indicators.csv']),
      rows: indicators.map((row) => [...indicatorCells(row), row.release]),
    },
    {
      name: 'facts',
      fields: ofRelease(tableFields['facts.csv']),
      rows: places.flatMap(({ id, facts }) => facts.map((row) => [...factCells(id, row), row.release])),
    },
    { name: 'events', fields: ofRelease(tableFields['events.csv']), rows: events.map((row) => [...eventCells(row), row.release]) },
  ].filter(({ rows }) => rows.length > 0);
}

/**
 * What the codes in the tables of a dataset stand for: `economies`, the `registry` of indicators, `sources` with their terms, and `releases`
 * with the days between which each became known.
 * @example registriesOfDataset(await loadDataset(['events'])).map(({ name }) => name) // => ['economies', 'registry', 'sources', 'releases']
 */
export function registriesOfDataset(dataset: Dataset): readonly DatasetTable[] {
  const terms = new Map(dataset.licences.map(({ id, title }) => [id, title]));
  return [
    {
      name: 'economies',
      fields: economyFields,
      rows: dataset.economies.map(({ code, kind, iso2, names }) => [code, kind, iso2, names.en, names.zh, names.ru]),
    },
    {
      name: 'registry',
      fields: indicatorFields,
      rows: dataset.indicatorRegistry.map(({ id, topic, names, unit, frequency, better, description }) => [
        id,
        topic,
        names.en.short,
        unit.names.en,
        frequency,
        better,
        description,
      ]),
    },
    {
      name: 'sources',
      fields: sourceFields,
      rows: dataset.sources.map(({ id, publisher, title, kind, url, readAt, licence }) => [
        id,
        publisher,
        title,
        kind,
        url,
        readAt,
        terms.get(licence) ?? licence,
      ]),
    },
    {
      name: 'releases',
      fields: releaseFields,
      rows: dataset.releases.map(({ id, source, label, published, knownFrom }) => [
        id,
        source,
        label,
        published,
        knownFrom.earliest,
        knownFrom.latest,
      ]),
    },
  ];
}

/**
 * A table as comma-separated values (RFC 4180, LF at each line's end): numbers in full, an empty field where there is nothing, a text that a
 * spreadsheet would run as a formula behind an apostrophe.
 * @example tableText({ name: 'a', fields: [{ name: 'b', type: 'string', description: 'c' }], rows: [['x, y'], [null]] }) // => 'b\n"x, y"\n\n'
 */
export function tableText({ fields, rows }: DatasetTable): string {
  const field = (cell: Cell): string => (cell === null ? '' : typeof cell === 'number' ? String(cell) : formatField(cell));
  return [fields.map(({ name }) => name), ...rows].map((row) => `${row.map(field).join(',')}\n`).join('');
}

/**
 * The codebook of tables, as a table itself: for each column what it means, its type, its unit where it has one, the values that it may have, and
 * whether it is ever empty. Tables of the same columns are told of once, under the first of their names.
 * @example codebookOf(tablesOfDataset(await loadDataset(['events']))).rows[0]?.[1] // => 'id'
 */
export function codebookOf(tables: readonly DatasetTable[]): DatasetTable {
  const columnsOf = ({ fields }: DatasetTable): string => fields.map(({ name }) => name).join();
  const firsts = tables.filter((table, at) => tables.findIndex((one) => columnsOf(one) === columnsOf(table)) === at);
  const rows = firsts.flatMap((table) =>
    table.fields.map(({ name, type, description, constraints, sogdia }) => [
      table.name,
      name,
      type,
      description,
      sogdia?.['unit'] ?? null,
      constraints?.enum?.join(' ') ?? null,
      constraints?.required === true ? 'never' : 'where there is nothing to say',
    ]),
  );
  return { name: 'codebook', fields: codebookFields, rows };
}

const text = (name: string, description: string, isRequired = true): TableField => ({
  name,
  type: 'string',
  description,
  ...(isRequired ? { constraints: { required: true } } : {}),
});

const release = text('release', 'The vintage that the row belongs to: id in releases');

const economyFields: readonly TableField[] = [
  text('code', 'Code by which the tables name it: ISO 3166-1 alpha-3, or an area or group of its own'),
  { name: 'kind', type: 'string', description: 'What it is', constraints: { required: true, enum: ['country', 'area', 'historical'] } },
  text('iso2', 'ISO 3166-1 alpha-2', false),
  text('name_en', 'Name in English'),
  text('name_zh', 'Name in Chinese'),
  text('name_ru', 'Name in Russian'),
];

const indicatorFields: readonly TableField[] = [
  text('id', 'Id by which the indicators name it'),
  text('topic', 'What it is about'),
  text('name', 'What it is called'),
  text('unit', 'What one of it is called; a row may be printed in another scale, which its own unit says'),
  {
    name: 'frequency',
    type: 'string',
    description: 'How often most of its figures are',
    constraints: { required: true, enum: ['year', 'month', 'day', 'point'] },
  },
  { name: 'better', type: 'string', description: 'Which way is better, where one is', constraints: { enum: ['higher', 'lower'] } },
  text('description', 'More about it', false),
];

const sourceFields: readonly TableField[] = [
  text('id', 'Id by which the tables name it'),
  text('publisher', 'Who published it'),
  text('title', 'Its title'),
  text('kind', 'What kind of publisher'),
  text('address', 'Where it stands', false),
  text('read_at', 'Where it was read, if in a copy or a report', false),
  text('terms', 'The terms that its figures stand under'),
];

const releaseFields: readonly TableField[] = [
  text('id', 'Id by which the tables name it'),
  text('source', 'Series of which it is a vintage: id of its source'),
  text('label', 'What it is called'),
  text('published', 'When it was published, as far as that is known', false),
  text('known_from', 'First day on which its figures can have become known'),
  text('known_at_the_latest', 'Last such day'),
];

const codebookFields: readonly TableField[] = [
  text('table', 'Name of the first table with these columns'),
  text('column', 'Name of the column'),
  {
    name: 'type',
    type: 'string',
    description: 'What its fields are',
    constraints: { required: true, enum: ['string', 'number', 'boolean'] },
  },
  text('meaning', 'What it means'),
  text('unit', 'The unit of its numbers, or the column that has it', false),
  text('allowed_values', 'All the values that it may have, where these are few, separated by blanks', false),
  text('empty', 'When it is empty'),
];
