import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { isMissing, missing, type Value } from '../../model/values/index.ts';
import { presence } from '../complexity/presence/presence.ts';
import type { LabelledFields, MetricDefinition, MetricInput } from '../definition/index.ts';
import type { YearValue } from '../input/index.ts';
import type { ColumnTable } from './column-table.ts';
import { crossedCells, type LabelledCells, labelledCells } from './labelled-cells.ts';
import { type MetricSettings, namesIn, numberOf, readOptions, type SettingsByName } from './read-options.ts';
import { rowsOfAnswer } from './rows-of-answer.ts';
import { formOf, inputsOf, isOfCells, setsPresences, type TableForm } from './signature-of.ts';

type Given = Readonly<Record<string, unknown>>;
type Table = readonly (readonly Value[])[];

/**
 * A metric on a table: each part of its signature is a column, or the cells of a table of two dimensions, wide or long; the rows of the answer
 * keep the labels of the table. A value beside lists, years or a table is set.
 * Throws: `InvalidParameterError` for a column that the table lacks, and an option that is none of its values.
 * @example
 * ```ts
 * answerTable(
 *   findMetric('rsca'),
 *   new ColumnTable(['rca'], 1, { textOf: () => '3', valueOf: () => 3, noNumber: () => new Error('no number') }),
 *   {},
 * ) // => [{ labels: {}, fields: { value: 0.5 } }]
 * ```
 */
export function answerTable(record: MetricDefinition, table: ColumnTable, settings: MetricSettings): readonly LabelledFields[] {
  const given = new Map(Object.entries(settings));
  const isRestZero = takeRestAsZero(record, given);
  const options = readOptions(record, given, (name) => table.texts(name));
  const form = formOf(record);
  const set = (form === 'each-row' ? [] : inputsOf(record, 'value')).map((name) => {
    const setting = given.get(name);
    return [name, setting === undefined ? missing('not-reported', name) : numberOf(name, setting)] as const;
  });
  const compute = record.compute as (inputs: Given, options: Given) => unknown;
  const answer: Answer = (parts, place) => rowsOfAnswer(record.output, compute({ ...Object.fromEntries(set), ...parts }, options), place);
  return readers[form](record, table, answer, given, isRestZero);
}

type Answer = (given: Given, place: Parameters<typeof rowsOfAnswer>[2]) => readonly LabelledFields[];
type Reader = (
  record: MetricDefinition,
  table: ColumnTable,
  answer: Answer,
  settings: SettingsByName,
  isRestZero: boolean,
) => readonly LabelledFields[];

const readers: Readonly<Record<TableForm, Reader>> = {
  'each-row': answerRows,
  lists: answerLists,
  series: answerSeries,
  table: answerCells,
  square: answerCells,
  columns: answerColumns,
};

/** A row for each answer. */
function answerRows({ inputs }: MetricDefinition, table: ColumnTable, answer: Answer): readonly LabelledFields[] {
  const columns = Object.entries(inputs).map(([name, input]) => [name, input.unit, columnOf(table, name, input)] as const);
  return table.labelsBeside(Object.keys(inputs)).flatMap((labels, row) => {
    const given = (unit: string, value: unknown) => (unit === 'count' && isMissing(value) ? Number.NaN : value);
    return answer(Object.fromEntries(columns.map(([name, unit, values]) => [name, given(unit, values[row])])), { labels });
  });
}

/** A row for each line. With one list a wide table is read as well: each column of numbers is a list of its own. */
function answerLists(record: MetricDefinition, table: ColumnTable, answer: Answer): readonly LabelledFields[] {
  const parts = [...inputsOf(record, 'list'), ...inputsOf(record, 'labels')];
  const [part = '', second] = inputsOf(record, 'list');
  const lines = table.labelsBeside(parts);
  const given = (names: readonly string[]): Given =>
    Object.fromEntries(
      Object.entries(record.inputs).flatMap(([name, input]) => (names.includes(name) ? [[name, columnOf(table, name, input)]] : [])),
    );
  if (second !== undefined || table.columnOf(part) !== null) return answer(given(parts), { labels: {}, lines });
  const [key = '', ...others] = table.columns;
  const texts = inputsOf(record, 'labels');
  const columns = (others.length === 0 ? [key] : others).filter((column) => !texts.includes(column) && table.isNumeric(column));
  const keys = table.textsIn(key).map((text) => ({ [key]: text }));
  return columns.flatMap((list) => answer({ ...given(texts), [part]: table.valuesIn(list) }, { labels: { list }, lines: keys }));
}

/** A row for each year. With one series wide tables are read as well: a column for each beside the years, or a row for each with a column for each year. */
function answerSeries(record: MetricDefinition, table: ColumnTable, answer: Answer): readonly LabelledFields[] {
  const parts = inputsOf(record, 'years');
  const [part = ''] = parts;
  const [first = '', ...others] = table.columns;
  if (parts.length > 1 || table.columnOf(part) !== null) {
    const years = table.values('year');
    return answer(Object.fromEntries(parts.map((name) => [name, inYears(years, table.values(name))])), { labels: {} });
  }
  if (others.length > 0 && others.every((column) => /^\d{4}$/.test(column))) {
    const byYear = others.map((column) => table.valuesIn(column));
    return table.textsIn(first).flatMap((label, row) => {
      const values = byYear.map((column) => column[row] as Value);
      return answer({ [part]: inYears(others.map(Number), values) }, { labels: { [first]: label } });
    });
  }
  const yearColumn = table.columnOf('year') ?? first;
  const years = table.valuesIn(yearColumn);
  return table.columns
    .filter((column) => column !== yearColumn)
    .flatMap((column) => answer({ [part]: inYears(years, table.valuesIn(column)) }, { labels: { series: column } }));
}

function inYears(years: readonly Value[], values: readonly Value[]): readonly YearValue[] {
  return years
    .map((year, at) => ({ year: isMissing(year) ? Number.NaN : year, value: values[at] as Value }))
    .toSorted((one, other) => one.year - other.year);
}

/** A table of two dimensions, with columns beside it that hold a value for each row. */
function answerCells(
  record: MetricDefinition,
  table: ColumnTable,
  answer: Answer,
  settings: SettingsByName,
  isRestZero: boolean,
): readonly LabelledFields[] {
  const [[name, { shape, rows = '', columns = '' }]] = tablesOf(record) as [[string, MetricInput]];
  const lists = inputsOf(record, 'list');
  const beside = lists.filter((list) => table.columnOf(list) !== null);
  const found = labelledCells(table, { isSquare: shape === 'square', isRestZero, beside });
  const optional = Object.entries(record.inputs).flatMap(([list, { isOptional }]) => (isOptional === true ? [list] : []));
  const isLeftOut = (list: string): boolean => !beside.includes(list) && optional.includes(list);
  return answer(
    {
      [name]: setsPresences(record) ? presencesOf(found.cells, settings) : shape === 'square' ? withoutDiagonal(found.cells) : found.cells,
      ...Object.fromEntries(lists.map((list) => [list, isLeftOut(list) ? [] : firstOfEach(table, found.rowLabels, list)])),
    },
    { labels: {}, rows: { name: rows, labels: found.rowLabels }, columns: { name: columns, labels: found.columnLabels } },
  );
}

/** Whether what a long table does not speak of is 0: where `missing` is `zero`, if that is no choice of the metric's own. */
function takeRestAsZero(record: MetricDefinition, settings: Map<string, unknown>): boolean {
  const setting = settings.get('missing');
  if (setting === undefined || !isOfCells(record)) return false;
  const [own] = Object.entries(record.options).flatMap(([name, { values = [] }]) =>
    name === 'missing' ? [values as readonly unknown[]] : [],
  );
  InvalidParameterError.expectOneOf('missing', setting, [...new Set([...(own ?? ['propagate']), 'zero'])]);
  const isRestZero = setting === 'zero' && own?.includes('zero') !== true;
  if (isRestZero) settings.delete('missing');
  return isRestZero;
}

/** Presences as they stand, or with `from=exports` those of comparative advantages. */
function presencesOf(cells: Table, settings: SettingsByName): Table {
  if (settings.get('from') !== 'exports') return cells;
  const threshold = settings.get('threshold');
  const { columns, values, absences } = presence(cells, threshold === undefined ? {} : { threshold: numberOf('threshold', threshold) });
  return cells.map((row, at) => row.map((_, column) => absences.get(at * columns + column) ?? (values[at * columns + column] as number)));
}

/** Trade within an economy is no flow between two: the diagonal may be left empty. */
function withoutDiagonal(cells: Table): Table {
  return cells.map((row, at) => row.map((value, column) => (column === at ? 0 : value)));
}

function firstOfEach(table: ColumnTable, labels: readonly string[], part: string): readonly Value[] {
  const keys = table.textsIn(table.columnOf('row') ?? table.columns[0] ?? '');
  const values = table.values(part);
  return labels.map((label) => values[keys.indexOf(label)] ?? missing('not-reported', label));
}

/** A row for each observation: of several tables in one order, or of lists and all other columns of numbers. */
function answerColumns(record: MetricDefinition, table: ColumnTable, answer: Answer, settings: SettingsByName): readonly LabelledFields[] {
  const tables = tablesOf(record);
  const [{ rows = '', columns = '' } = {}] = tables.map(([, input]) => input);
  if (tables.length > 0) {
    const texts = [table.texts(rows), table.texts(columns)] as const;
    const [rowLabels, columnLabels] = [[...new Set(texts[0])], [...new Set(texts[1])].toSorted()];
    const cellsOf = (part: string): LabelledCells => crossedCells(texts, table.values(part), { rowLabels, columnLabels, part });
    const given = Object.fromEntries(tables.map(([name]) => [name, cellsOf(name).cells]));
    return answer(given, { labels: {}, rows: { name: rows, labels: rowLabels }, columns: { name: columns, labels: columnLabels } });
  }
  const lists = Object.fromEntries(inputsOf(record, 'list').map((name) => [name, table.values(name)]));
  const grouped = Object.entries(record.options).flatMap(([name, { kind }]) => (kind === 'groups' ? namesIn(settings.get(name)) : []));
  const aside = new Set([...Object.keys(lists), ...grouped].map((name) => table.columnOf(name)));
  const others = table.columns.filter((column) => !aside.has(column) && table.isNumeric(column));
  const rest = Object.fromEntries(others.map((column) => [column, table.valuesIn(column)]));
  return answer({ ...lists, ...Object.fromEntries(inputsOf(record, 'columns').map((name) => [name, rest])) }, { labels: {} });
}

function tablesOf({ inputs }: MetricDefinition): readonly (readonly [string, MetricInput])[] {
  return Object.entries(inputs).filter(([, { shape }]) => shape === 'table' || shape === 'square');
}

function columnOf(table: ColumnTable, name: string, { shape, isOptional }: MetricInput): readonly (Value | string)[] {
  if (shape === 'labels') return table.texts(name);
  if (isOptional && table.columnOf(name) === null) return Array.from({ length: table.length }, () => missing('not-reported', name));
  return table.values(name);
}
