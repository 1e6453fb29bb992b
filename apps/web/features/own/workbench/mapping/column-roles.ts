import type { TidyMap } from '../../../../lib/own-files.ts';

/** What a column can hold, as its reader chooses it. */
export const columnParts = ['reporter', 'partner', 'flow', 'period', 'month', 'product', 'value', 'unit'] as const;

/** For what a column is taken: a part of a record, a filter of rows, or nothing. */
export type ColumnRole = (typeof columnParts)[number] | 'where' | '';

const alike = (one: string, other: string | undefined): boolean => one.toLowerCase() === other?.toLowerCase();

/**
 * For what a map takes a column.
 * @example roleOf({ columns: { value: 'Worth' }, unit: 'usd' }, 'worth') // => 'value'
 */
export function roleOf({ columns, where = {} }: TidyMap, column: string): ColumnRole {
  return columnParts.find((part) => alike(column, columns[part])) ?? (Object.hasOwn(where, column) ? 'where' : '');
}

/**
 * A map that takes a column for something, and no other column for the same part; a filter keeps the rows that have `sample`.
 * @example withRole({ columns: { value: 'Worth' }, unit: 'usd' }, 'Net', 'value', '').columns // => { value: 'Net' }
 */
export function withRole(map: TidyMap, column: string, role: ColumnRole, sample: string): TidyMap {
  const others = Object.entries(map.columns).filter(([part, name]) => part !== role && !alike(column, name));
  const filters = Object.entries(map.where ?? {}).filter(([name]) => name !== column);
  const columns = Object.fromEntries(role === '' || role === 'where' ? others : [...others, [role, column]]);
  // A unit that is said once for all would stand before that of each row.
  const unit = role === 'unit' ? '' : map.unit;
  return { ...map, columns, unit, where: Object.fromEntries(role === 'where' ? [...filters, [column, [sample]]] : filters) };
}

/**
 * Rates as they are typed, by period or by currency and period, or as the lines of the file that the terminal takes; null for what is none.
 * @example ratesOf('2023=1.08, eur 2024=1.1') // => { 2023: 1.08, 'eur 2024': 1.1 }
 */
export function ratesOf(text: string): Readonly<Record<string, number>> | null {
  const body = text.toLowerCase().replaceAll('"', '');
  const [names = [], ...rows] = body.split('\n').map((line) => line.split(/[,;\t]/).map((cell) => cell.trim()));
  const cellOf = (row: readonly string[], name: string): string => row[names.indexOf(name)] ?? '';
  const pieces = names.includes('rate')
    ? rows.map((row) => `${cellOf(row, 'currency')} ${cellOf(row, 'period')}=${cellOf(row, 'rate')}`)
    : body.split(/[,;\n]+/);
  const told = pieces.filter((piece) => !/^[\s=]*$/.test(piece));
  const rates = told.map((piece) => /^\s*([a-z]{3} )?\s*(\d{4}(?:-\d\d)?)\s*=\s*(\d*\.?\d+)\s*$/.exec(piece));
  if (rates.some((rate) => rate === null || !(Number(rate[3]) > 0))) return null;
  return Object.fromEntries(rates.map((rate) => [`${rate?.[1] ?? ''}${rate?.[2]}`, Number(rate?.[3])]));
}

/** A record without what says nothing: no text, nothing, or a list of nothing. */
export function filled<Held extends object>(record: Held): Held {
  const says = (value: unknown): boolean =>
    value !== undefined && value !== '' && (typeof value !== 'object' || Object.keys(value ?? {}).length > 0);
  return Object.fromEntries(Object.entries(record).filter(([, value]) => says(value))) as Held;
}
