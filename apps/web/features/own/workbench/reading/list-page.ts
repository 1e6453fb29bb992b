import type { Language } from '@sogdia/core';
import { formatEconomy, formatField } from '@sogdia/core/format';
import { ownValue } from '@sogdia/core/model';
import { type RejectedTable, type TradeTable, worldRegistry } from '../../../../lib/own-files.ts';

/** The columns of the rows that are kept, and of the records that are rejected. */
export const listColumns = {
  rows: ['file', 'line', 'reporter', 'partner', 'flow', 'period', 'product', 'value', 'currency'],
  rejected: ['file', 'line', 'column', 'value', 'reason', 'found', 'fix'],
} as const;
export type ListColumn = (typeof listColumns)[keyof typeof listColumns][number];

/** What is asked of a list: those lines that have a text anywhere and a value in each of some columns, in an order, so many of them. */
export interface ListAsked {
  readonly of: keyof typeof listColumns;
  readonly search: string;
  readonly only: Readonly<Partial<Record<ListColumn, string>>>;
  readonly sort: ListColumn;
  readonly isDescending: boolean;
  readonly most: number;
  /** What the page calls flows and reasons. */
  readonly words: Readonly<Record<string, string>>;
}

/** The first lines that were asked for, how many there are, and by column its values with how many lines have each. */
export interface ListPage {
  readonly total: number;
  readonly lines: readonly (readonly string[])[];
  readonly facets: readonly (readonly [column: ListColumn, values: readonly (readonly [value: string, name: string, lines: number])[]])[];
}

/** A list, each line made anew when it is asked for. */
interface Listed {
  readonly columns: readonly ListColumn[];
  readonly length: number;
  readonly textsAt: (index: number) => readonly string[];
  readonly nameOf: (text: string) => string | undefined;
}

/** The rows of a table as a list. */
export function rowsListed(table: TradeTable, language: Language): Listed {
  const world = worldRegistry();
  const names = new Map<string, string>();
  for (const { reporter, partner } of table.columns.frames)
    for (const code of [reporter, partner]) if (!names.has(code)) names.set(code, formatEconomy(world, code, language));
  return {
    columns: listColumns.rows,
    length: table.length,
    nameOf: (text) => names.get(text),
    textsAt: (index) => {
      const { file, reporter, partner, flow, period, currency } = table.frameAt(index);
      const { lines, values } = table.columns;
      const { code } = table.productAt(index);
      return [file, String(lines.at(index)), reporter, partner, flow, period, code, String(values.at(index)), currency];
    },
  };
}

/** So many rejected records are listed; the file of them has all. */
const mostRejected = 100_000;

/** Rejected records as a list. */
export function rejectedListed(tables: readonly RejectedTable[]): Listed {
  const lines: (readonly string[])[] = [];
  for (const table of tables)
    for (const { file, line, column, value, code, found, fix } of table) {
      if (lines.length === mostRejected) break;
      lines.push([file, String(line ?? ''), column === null ? '' : `${column.letter} (${column.name})`, value ?? '', code, found, fix]);
    }
  return { columns: listColumns.rejected, length: lines.length, nameOf: () => undefined, textsAt: (index) => lines[index] ?? [] };
}

/** Columns in which each line has another text, so that none is chosen; and those of numbers. */
const single: ReadonlySet<ListColumn> = new Set(['line', 'value', 'found', 'fix']);
const numeric: ReadonlySet<ListColumn> = new Set(['line', 'value']);

/** So many values of a column can be chosen: those that most lines have. */
const mostValues = 200;

/** The lines of a list that are asked for. */
export function listPage(listed: Listed, asked: ListAsked): ListPage {
  const { found, counts, nameOf } = matched(listed, asked);
  return {
    total: found.length,
    lines: found.slice(0, asked.most).map((index) => listed.textsAt(index).map((text, at) => nameOf(text, at))),
    facets: [...counts].map(([at, values]) => [
      listed.columns[at] as ListColumn,
      [...values]
        .toSorted(([, one], [, other]) => other - one)
        .slice(0, mostValues)
        .map(([value, lines]) => [value, nameOf(value, at), lines] as const),
    ]),
  };
}

/** All lines that are asked for as comma-separated values, by code. */
export function listAsCsv(listed: Listed, asked: ListAsked): string {
  const lines = matched(listed, asked).found.map((index) => listed.textsAt(index));
  return [listed.columns, ...lines].map((texts) => `${texts.map((text) => formatField(text)).join(',')}\n`).join('');
}

function matched({ columns, length, textsAt, nameOf: nameIn }: Listed, { search, only, sort, isDescending, words }: ListAsked) {
  const wanted = search.trim().toLowerCase();
  const chosen = Object.entries(only).map(([column, value]) => [columns.indexOf(column as ListColumn), value] as const);
  const counts = new Map(columns.flatMap((column, at) => (single.has(column) ? [] : [[at, new Map<string, number>()] as const])));
  const nameOf = (text: string, at: number): string =>
    columns[at] === 'flow' || columns[at] === 'reason' ? (ownValue(words, text) ?? text) : (nameIn(text) ?? text);
  const found: number[] = [];
  for (let index = 0; index < length; index += 1) {
    const texts = textsAt(index);
    if (wanted !== '' && !texts.some((text, at) => `${text}\n${nameOf(text, at)}`.toLowerCase().includes(wanted))) continue;
    const others = chosen.filter(([at, value]) => texts[at] !== value);
    if (others.length === 0) found.push(index);
    for (const [at, values] of counts)
      if (others.every(([other]) => other === at)) values.set(texts[at] ?? '', (values.get(texts[at] ?? '') ?? 0) + 1);
  }
  const by = columns.indexOf(sort);
  const keys = found.map((index) => {
    const text = textsAt(index)[by] ?? '';
    return numeric.has(sort) ? Number(text) : nameOf(text, by);
  });
  const { compare } = new Intl.Collator();
  const places = found
    .map((_, place) => place)
    .sort((one, other) => {
      const [key, next] = [keys[one] ?? '', keys[other] ?? ''];
      return (isDescending ? -1 : 1) * (typeof key === 'number' ? key - Number(next) : compare(key, String(next)));
    });
  return { found: places.map((place) => found[place] ?? 0), counts, nameOf };
}
