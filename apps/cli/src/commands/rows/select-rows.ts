import { InvalidParameterError, UnknownNameError } from '@sogdia/core';
import { nearestNames, ownValue } from '@sogdia/core/model';
import { type DataRecord, type RecordSet, type RecordValue, recordText } from '../../table/index.ts';

/** What of the rows is kept, in which order, with which columns and how many. */
export interface RowSelection {
  readonly where: readonly string[];
  readonly sort?: string | undefined;
  readonly fields?: string | undefined;
  readonly limit?: number | undefined;
}

/** Rows to select from; what is no column of them can be compared and sorted by all the same where `further` reads it. */
export interface SelectableRows extends RecordSet {
  readonly further?: ReadonlyMap<string, Reader>;
}

/** The rows that are left, and how many there would be without the limit; where none is, the condition that none meets, and what is there instead. */
export interface SelectedRows extends RecordSet {
  readonly total: number;
  readonly unmet: { readonly condition: string; readonly field: string; readonly held: readonly string[] } | null;
}

/** Reads a value of a record. */
export type Reader = (record: DataRecord) => RecordValue | undefined;

interface Condition {
  readonly condition: string;
  readonly field: string;
  readonly read: Reader;
  readonly holds: (record: DataRecord) => boolean;
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** Whether all rows are kept, whole and in their order. */
export function isWhole({ where, sort, fields, limit }: RowSelection): boolean {
  return where.length === 0 && sort === undefined && fields === undefined && limit === undefined;
}

/**
 * Rows filtered by every `where` (`period>=2020`, `partner=KAZ,UZB` for either, `source~IMF`), sorted by fields one after the other (`partner,-value`,
 * where `-value` falls), cut to the limit, with the chosen fields. Rows without a value to compare stand last and pass no comparison but `!=`.
 */
export function selectRows(rows: SelectableRows, selection: RowSelection): SelectedRows {
  const conditions = selection.where.map((condition) => conditionOf(condition, rows));
  const kept = rows.records.filter((record) => conditions.every(({ holds }) => holds(record)));
  const orders = selection.sort?.split(',').map((field) => orderOf(field.trim(), rows)) ?? [];
  const sorted =
    orders.length === 0 ? kept : kept.toSorted((one, other) => orders.reduce((order, compare) => order || compare(one, other), 0));
  const fields = selection.fields?.split(',').map((name) => name.trim()) ?? rows.columns;
  const columns = fields.map((name) => (rows.further?.has(name.toLowerCase()) === true ? name : columnOf(name, rows)));
  const records = withFurther(sorted, columns, rows);
  return {
    columns,
    records: records.slice(0, selection.limit),
    total: records.length,
    unmet: kept.length > 0 ? null : unmetOf(conditions, rows),
  };
}

/** Records with the chosen fields that are no columns, and then each row once: those of one period differ in nothing else. */
function withFurther(records: readonly DataRecord[], fields: readonly string[], rows: SelectableRows): readonly DataRecord[] {
  const further = fields.filter((name) => !rows.columns.includes(name)).map((name) => [name, readerOf(name, rows)] as const);
  if (further.length === 0) return records;
  const valuesOf = (record: DataRecord): DataRecord => Object.fromEntries(further.map(([name, read]) => [name, read(record) ?? null]));
  const filled = records.map((record): DataRecord => ({ ...record, ...valuesOf(record) }));
  const rowOf = (record: DataRecord): string => JSON.stringify(fields.map((name) => ownValue(record, name)));
  return [...new Map(filled.map((record) => [rowOf(record), record])).values()];
}

/** The first condition that no row meets, with what its field holds: the ends of numbers, else each text once. */
function unmetOf(conditions: readonly Condition[], { records }: RecordSet): SelectedRows['unmet'] {
  const unmet = conditions.find(({ holds }) => !records.some(holds));
  if (unmet === undefined) return null;
  const texts = new Set(records.map((record) => recordText(unmet.read(record))).filter((text) => text !== ''));
  const held = [...texts].sort(compare);
  const areNumbers = held.length > 2 && held.every((text) => !Number.isNaN(Number(text)));
  return { condition: unmet.condition, field: unmet.field, held: areNumbers ? [`${held[0]} to ${held.at(-1)}`] : held };
}

function conditionOf(condition: string, rows: SelectableRows): Condition {
  const match = /^\s*([\p{L}\p{M}\p{N}_-]+)\s*(!=|<=|>=|=|<|>|~)\s*(.*)$/u.exec(condition);
  if (match === null)
    throw new InvalidParameterError('--where', condition, "a field, one of = != < <= > >= ~, and a value, in quotes: 'period>=2020'");
  const [, name = '', sign = '', value = ''] = match;
  const read = readerOf(name, rows);
  return { condition, field: name, read, holds: comparison(read, sign, value) };
}

function comparison(read: Reader, sign: string, value: string): Condition['holds'] {
  if (sign === '~') return (record) => recordText(read(record)).toLowerCase().includes(value.toLowerCase());
  const either = sign === '=' && value.includes(',') ? value.split(',') : [];
  return (record) => {
    const found = read(record) ?? null;
    if (found !== null && either.some((one) => compare(recordText(found), one) === 0)) return true;
    if (found === null) return sign === '!=' ? value !== '' : sign === '=' && value === '';
    return ownValue(comparisons, sign)?.(compare(recordText(found), value)) === true;
  };
}

function orderOf(sort: string, rows: SelectableRows): (one: DataRecord, other: DataRecord) => number {
  const falls = sort.startsWith('-');
  const read = readerOf(falls ? sort.slice(1) : sort, rows);
  return (one, other) => {
    const [left, right] = [read(one) ?? null, read(other) ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const order = compare(recordText(left), recordText(right));
    return falls ? -order : order;
  };
}

/** Numbers by size, other text by its characters: the same in every locale. */
function compare(one: string, other: string): number {
  const [left, right] = [Number(one), Number(other)];
  if (one !== '' && other !== '' && !Number.isNaN(left) && !Number.isNaN(right)) return Math.sign(left - right);
  return one < other ? -1 : one > other ? 1 : 0;
}

function readerOf(name: string, rows: SelectableRows): Reader {
  const further = rows.columns.includes(name) ? undefined : rows.further?.get(name.toLowerCase());
  if (further !== undefined) return further;
  const column = columnOf(name, rows);
  return (record) => ownValue(record, column);
}

function columnOf(name: string, { columns, further }: SelectableRows): string {
  if (columns.includes(name)) return name;
  throw new UnknownNameError('field', name, columns, nearestNames(name, [...columns, ...(further?.keys() ?? [])]));
}
