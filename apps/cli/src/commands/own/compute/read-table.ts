import type { Value } from '@sogdia/core';
import { ColumnTable, excerpt } from '@sogdia/core/workspace';
import { InputError } from '../../../files/index.ts';

/** Signs by which tables say that a value is not there. */
const absent = new Set(['', '-', '–', '—', '.', '..', '...', '…', '?', 'na', 'n/a', 'null', 'nan']);

/**
 * The table in a text of separated values (comma, semicolon or tab, told from its first line; fields may be quoted), by the names under which a
 * metric asks for its columns. Throws `InputError` for a record of another length than the header, and for a table without one.
 */
export function readTable(text: string, path: string, names: ReadonlyMap<string, string>): ColumnTable {
  const [first = ''] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const separator = [',', ';', '\t'].toSorted((one, other) => first.split(other).length - first.split(one).length)[0] ?? ',';
  const [header, ...records] = recordsOf(text.replace(/^\ufeff/, ''), separator);
  const columns = header?.fields.map((name) => name.trim()) ?? [];
  const broken = (problem: string, at: string, expected: string, found: string): InputError =>
    new InputError(problem, `${excerpt(path)}${at}`, [expected], found, 'error.table');
  const found = columns.length === 0 ? 'nothing' : 'names alone';
  if (columns.length === 0 || records.length === 0) throw broken('no table', '', 'a line of column names and at least one row', found);
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice !== undefined) throw broken('can’t read the table', ', line 1', 'each column name once', twice);
  const odd = records.find(({ fields }) => fields.length !== columns.length);
  if (odd !== undefined) throw broken('no table', `, line ${odd.line}`, `${columns.length} fields`, String(odd.fields.length));
  const textOf = (row: number, place: number): string => records[row]?.fields[place]?.trim() ?? '';
  const lineOf = (row: number): string => `line ${records[row]?.line}`;
  const reading = {
    textOf,
    valueOf: (row: number, place: number) => fieldValue(textOf(row, place), lineOf(row)),
    noNumber: (row: number, place: number, column: string) => {
      const odd = excerpt(records[row]?.fields[place] ?? '');
      return broken('not a number', `, ${lineOf(row)}, column ${excerpt(column)}`, 'a number such as 1234.5, or nothing if unknown', odd);
    },
  };
  return new ColumnTable(columns, records.length, reading, names);
}

/** A field as a value: a number, or not reported. Null for what is neither. */
function fieldValue(text: string, of: string): Value | null {
  if (absent.has(text.toLowerCase())) return { missing: 'not-reported', of };
  const number = Number(text);
  return text !== '' && Number.isFinite(number) ? number : null;
}

function recordsOf(text: string, separator: string): readonly { readonly line: number; readonly fields: readonly string[] }[] {
  const records: { line: number; fields: string[] }[] = [];
  let [record, line] = [{ line: 1, fields: [] as string[] }, 1];
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\n]*?))(${separator}|\\r?\\n|\\r?$)`, 'g');
  for (const [whole, quoted, plain = '', end] of text.matchAll(field)) {
    record.fields.push(quoted?.replaceAll('""', '"') ?? plain);
    line += whole.split('\n').length - 1;
    if (end === separator) continue;
    if (record.fields.length > 1 || quoted !== undefined || plain !== '') records.push(record);
    record = { line, fields: [] };
  }
  return records;
}
