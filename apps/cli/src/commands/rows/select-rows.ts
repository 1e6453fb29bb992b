import { InvalidParameterError, UnknownNameError } from '@sogdia/core';
import { nearestNames, ownValue } from '@sogdia/core/model';
import { type DataRecord, type RecordSet, recordText } from '../../table/index.ts';

/** What of the rows is kept, in which order, with which columns and how many. */
export interface RowSelection {
  readonly where: readonly string[];
  readonly sort?: string | undefined;
  readonly fields?: string | undefined;
  readonly limit?: number | undefined;
}

/** The rows that are left, and how many there would be without the limit. */
export interface SelectedRows extends RecordSet {
  readonly total: number;
}

type Test = (record: DataRecord) => boolean;

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
 * Rows filtered by every `where` (`period>=2020`, `partner=KAZ,UZB` for either, `source~IMF`), sorted by a field (`-value` falls), cut to the limit,
 * with the chosen fields. Rows without a value to compare stand last and pass no comparison but `!=`.
 */
export function selectRows(rows: RecordSet, selection: RowSelection): SelectedRows {
  const tests = selection.where.map((condition) => testOf(condition, rows.columns));
  const kept = rows.records.filter((record) => tests.every((test) => test(record)));
  const sorted = selection.sort === undefined ? kept : kept.toSorted(orderOf(selection.sort, rows.columns));
  const columns =
    selection.fields === undefined ? rows.columns : selection.fields.split(',').map((name) => fieldOf(name.trim(), rows.columns));
  return { columns, records: sorted.slice(0, selection.limit), total: kept.length };
}

function testOf(condition: string, columns: readonly string[]): Test {
  const match = /^\s*([\w-]+)\s*(!=|<=|>=|=|<|>|~)\s*(.*)$/.exec(condition);
  if (match === null)
    throw new InvalidParameterError('--where', condition, "a field, one of = != < <= > >= ~, and a value, in quotes: 'period>=2020'");
  const [, name = '', sign = '', value = ''] = match;
  const field = fieldOf(name, columns);
  if (sign === '~') return (record) => recordText(ownValue(record, field)).toLowerCase().includes(value.toLowerCase());
  const either = sign === '=' && value.includes(',') ? value.split(',') : [];
  return (record) => {
    const found = ownValue(record, field) ?? null;
    if (found !== null && either.some((one) => compare(recordText(found), one) === 0)) return true;
    if (found === null) return sign === '!=' ? value !== '' : sign === '=' && value === '';
    return ownValue(comparisons, sign)?.(compare(recordText(found), value)) === true;
  };
}

function orderOf(sort: string, columns: readonly string[]): (one: DataRecord, other: DataRecord) => number {
  const falls = sort.startsWith('-');
  const field = fieldOf(falls ? sort.slice(1) : sort, columns);
  return (one, other) => {
    const [left, right] = [ownValue(one, field) ?? null, ownValue(other, field) ?? null];
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

function fieldOf(name: string, columns: readonly string[]): string {
  if (columns.includes(name)) return name;
  throw new UnknownNameError('field', name, columns, nearestNames(name, columns));
}
