import { isMissing, type Missing, type Value } from '@sogdia/core';
import type { MetricId, YearValue } from '@sogdia/core/metrics';
import { type GivenTable, type LabelledValues, labelledValues } from './given-table.ts';

/** A field of an answer: a value that may be absent, or a word. */
export type Field = Value | string | boolean;

/** A row of an answer: what it is of, and what was computed. */
export interface AnswerRow {
  readonly labels: Readonly<Record<string, string | number>>;
  readonly fields: Readonly<Record<string, Field>>;
}

/** What was set beside the table, each as it was typed; `number` throws nothing, metrics refuse what can't be. */
export type Settings = Readonly<Record<string, string | number | boolean>>;

/** Of which form the table is that a metric wants, for its help. */
export type TableForm = 'each-row' | 'lists' | 'series' | 'table' | 'square' | 'columns';

/** How a metric of the registry is computed on a table. */
export interface Definition {
  readonly id: MetricId;
  readonly form: TableForm;
  /** The parts of the input, each a column; those in brackets may be left out. Of tables what stands in rows and in columns. */
  readonly parts: readonly string[];
  readonly settings: readonly string[];
  /** A small table, and what is set with it. */
  readonly example: string;
  readonly exampleSettings: readonly string[];
  readonly answer: (table: GivenTable, settings: Settings) => readonly AnswerRow[];
}

interface Rest {
  readonly settings?: readonly string[];
  readonly set?: readonly string[];
}

type Outcome = Value | Readonly<Record<string, Field>>;

/** A metric that each row answers by itself. A part in brackets may be left out. */
export function eachRow(
  id: MetricId,
  parts: readonly string[],
  example: string,
  compute: (values: readonly Value[], settings: Settings) => Outcome,
  rest: Rest = {},
): Definition {
  return {
    ...head(id, 'each-row', parts, example, rest),
    answer: (table, settings) => {
      const bare = parts.map(bareName);
      const lists = parts.map((part) => listOf(table, part));
      const labels = table.labelsBeside(bare);
      return labels.map((label, row) => ({
        labels: label,
        fields: fieldsOf(
          compute(
            lists.map((list) => list[row] ?? { missing: 'not-reported' }),
            settings,
          ),
        ),
      }));
    },
  };
}

type ListOutcome = Outcome | { readonly lines: Readonly<Record<string, readonly Field[]>> };

/**
 * A metric over whole columns. With one part a wide table is read as well: each column of numbers is a list of its own. What has a value for
 * each line gives `lines`.
 */
export function lists(
  id: MetricId,
  parts: readonly string[],
  example: string,
  compute: (values: readonly (readonly Value[])[], settings: Settings, table: GivenTable) => ListOutcome,
  rest: Rest & { readonly texts?: readonly string[] } = {},
): Definition {
  const texts = rest.texts ?? [];
  return {
    ...head(id, 'lists', [...parts, ...texts], example, rest),
    answer: (table, settings) => {
      const [part = ''] = parts;
      const labels = table.labelsBeside([...parts.map(bareName), ...texts]);
      if (parts.length > 1 || table.columnOf(part) !== null)
        return listRows(
          compute(
            parts.map((one) => listOf(table, one)),
            settings,
            table,
          ),
          {},
          labels,
        );
      const [key = '', ...others] = table.columns;
      const columns = (table.isNumeric(key) && others.length === 0 ? [key] : others).filter(
        (column) => !texts.includes(column) && table.isNumeric(column),
      );
      const lines = table.textsIn(key).map((text) => ({ [key]: text }));
      return columns.flatMap((column) => listRows(compute([table.valuesIn(column)], settings, table), { list: column }, lines));
    },
  };
}

/** The outcome of a series: for its years, or in one. */
export type SeriesOutcome = Outcome | { readonly years: readonly ({ readonly year: number | string } & Readonly<Record<string, Field>>)[] };

/**
 * A metric over a yearly series. With one part wide tables are read as well: a column of years and one for each series, or a row for each
 * series and a column for each year.
 */
export function series(
  id: MetricId,
  parts: readonly string[],
  example: string,
  compute: (series: readonly (readonly YearValue[])[], settings: Settings) => SeriesOutcome,
  rest: Rest = {},
): Definition {
  return {
    ...head(id, 'series', ['year', ...parts], example, rest),
    answer: (table, settings) =>
      seriesIn(table, parts).flatMap(({ labels, all }) => seriesRows(compute(all.map(inYears), settings), labels)),
  };
}

/** What a metric gives for a table: for its cells, rows, columns, or of all together. */
export interface TableOutcome {
  readonly cells?: readonly (readonly Value[])[];
  readonly rows?: Readonly<Record<string, readonly Field[]>>;
  readonly columns?: Readonly<Record<string, readonly Field[]>>;
  readonly all?: Readonly<Record<string, Field>>;
  /** Of which labels cells are, where not of those of the table. */
  readonly labels?: { readonly rows: readonly string[]; readonly columns: readonly string[] };
}

/** A metric over a table of two dimensions, long or wide. Columns `beside` hold a value for each row. */
export function tableOfTwo(
  id: MetricId,
  [rowName, columnName]: readonly [row: string, column: string],
  example: string,
  compute: (table: LabelledValues, settings: Settings, beside: readonly (readonly Value[])[]) => TableOutcome,
  rest: Rest & { readonly isSquare?: boolean; readonly beside?: readonly string[] } = {},
): Definition {
  const { isSquare = false, beside = [] } = rest;
  const settings = [...(rest.settings ?? []), 'unmentioned'];
  return {
    ...head(id, isSquare ? 'square' : 'table', [rowName, columnName, ...beside], example, { ...rest, settings }),
    answer: (table, set) => {
      const present = beside.map(bareName).filter((part) => table.columnOf(part) !== null);
      const values = labelledValues(table, set['unmentioned'] === 'zero' ? 'zero' : 'missing', isSquare, present);
      const lines = beside.map((part) => (present.includes(bareName(part)) ? firstOfEach(table, values.rowLabels, bareName(part)) : []));
      return tableRows(compute(values, set, lines), values, [rowName, columnName]);
    },
  };
}

/** A metric over columns in a way of its own. */
export function columns(
  id: MetricId,
  parts: readonly string[],
  example: string,
  answer: Definition['answer'],
  rest: Rest = {},
): Definition {
  return { ...head(id, 'columns', parts, example, rest), answer };
}

function head(
  id: MetricId,
  form: TableForm,
  parts: readonly string[],
  example: string,
  { settings = [], set = [] }: Rest,
): Omit<Definition, 'answer'> {
  return { id, form, parts, settings, example: `${example.trim()}\n`, exampleSettings: set };
}

function bareName(part: string): string {
  return part.replace(/^\[|\]$/g, '');
}

function listOf(table: GivenTable, part: string): readonly Value[] {
  const isOptional = part.startsWith('[');
  if (isOptional && table.columnOf(bareName(part)) === null)
    return Array.from({ length: table.length }, () => ({ missing: 'not-reported' as const, of: bareName(part) }));
  return table.values(bareName(part));
}

/** What a metric gives as fields: one value, or several by name. */
function fieldsOf(outcome: Outcome): Readonly<Record<string, Field>> {
  return typeof outcome === 'number' || isMissing(outcome as Value)
    ? { value: outcome as Value }
    : (outcome as Readonly<Record<string, Field>>);
}

function listRows(outcome: ListOutcome, labels: AnswerRow['labels'], lines: readonly AnswerRow['labels'][]): readonly AnswerRow[] {
  if (typeof outcome === 'number' || !('lines' in outcome)) return [{ labels, fields: fieldsOf(outcome as Outcome) }];
  const all = Object.entries(outcome.lines);
  return lines.map((line, at) => ({
    labels: { ...labels, ...line },
    fields: Object.fromEntries(all.map(([name, values]) => [name, values[at] ?? { missing: 'not-reported' as const }])),
  }));
}

function seriesRows(outcome: SeriesOutcome, labels: AnswerRow['labels']): readonly AnswerRow[] {
  if (typeof outcome === 'number' || !('years' in outcome)) return [{ labels, fields: fieldsOf(outcome as Outcome) }];
  const { years } = outcome as Extract<SeriesOutcome, { years: unknown }>;
  return years.map(({ year, ...fields }) => ({ labels: { ...labels, year }, fields }));
}

interface OneSeries {
  readonly labels: AnswerRow['labels'];
  readonly all: readonly (readonly YearValue[])[];
}

function seriesIn(table: GivenTable, parts: readonly string[]): readonly OneSeries[] {
  const [first = '', ...others] = table.columns;
  const [part = ''] = parts;
  if (parts.length > 1 || table.columnOf(part) !== null) {
    const years = table.values('year');
    return [{ labels: {}, all: parts.map((one) => paired(years, table.values(one))) }];
  }
  if (others.length > 0 && others.every((column) => /^\d{4}$/.test(column))) {
    const byYear = others.map((column) => table.valuesIn(column));
    return table.textsIn(first).map((label, row) => ({
      labels: { [first]: label },
      all: [others.map((year, at) => ({ year: Number(year), value: byYear[at]?.[row] ?? { missing: 'not-reported' as const } }))],
    }));
  }
  const yearColumn = table.columnOf('year') ?? first;
  const years = table.valuesIn(yearColumn);
  return table.columns
    .filter((column) => column !== yearColumn)
    .map((column) => ({ labels: { series: column }, all: [paired(years, table.valuesIn(column))] }));
}

function paired(years: readonly Value[], values: readonly Value[]): readonly YearValue[] {
  return years.map((year, at) => ({ year: isMissing(year) ? Number.NaN : year, value: values[at] ?? { missing: 'not-reported' } }));
}

function inYears(points: readonly YearValue[]): readonly YearValue[] {
  return points.toSorted((one, other) => one.year - other.year);
}

function firstOfEach(table: GivenTable, labels: readonly string[], part: string): readonly Value[] {
  const keys = table.textsIn(table.columnOf('row') ?? table.columns[0] ?? '');
  const values = table.values(part);
  return labels.map((label) => values[keys.indexOf(label)] ?? ({ missing: 'not-reported', of: label } satisfies Missing));
}

function tableRows(
  outcome: TableOutcome,
  { rowLabels, columnLabels }: LabelledValues,
  [rowName, columnName]: readonly [string, string],
): readonly AnswerRow[] {
  const rows = outcome.labels?.rows ?? rowLabels;
  const across = outcome.labels?.columns ?? columnLabels;
  const isSame = rowName === columnName;
  const byLine = (all: Readonly<Record<string, readonly Field[]>>, labels: readonly string[], name: string): readonly AnswerRow[] =>
    labels.map((label, at) => ({
      labels: { [name]: label },
      fields: Object.fromEntries(Object.entries(all).map(([field, values]) => [field, values[at] ?? { missing: 'not-reported' as const }])),
    }));
  return [
    ...(outcome.all === undefined ? [] : [{ labels: {}, fields: outcome.all }]),
    ...(outcome.rows === undefined ? [] : byLine(outcome.rows, rows, rowName)),
    ...(outcome.columns === undefined ? [] : byLine(outcome.columns, across, columnName)),
    ...(outcome.cells ?? []).flatMap((cells, row) =>
      cells.map((value, column) => ({
        labels: { [rowName]: rows[row] ?? '', [isSame ? `other ${columnName}` : columnName]: across[column] ?? '' },
        fields: { value },
      })),
    ),
  ];
}
