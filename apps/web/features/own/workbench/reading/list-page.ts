import type { Language } from '@sogdia/core';
import { formatEconomy, formatField } from '@sogdia/core/format';
import { ownValue } from '@sogdia/core/model';
import { type Rejected, type RejectedTable, type TradeTable, worldRegistry } from '../../../../lib/own-files.ts';

/** The columns of the rows that are kept, and of the records that are rejected. */
export const listColumns = {
  rows: ['file', 'line', 'reporter', 'partner', 'flow', 'period', 'product', 'value', 'currency', 'corrected'],
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

/** A cell of a rejected record that its reader can correct: of which file given, where it stands, what was expected, and how many such cells hold the same. */
export interface Correctable {
  readonly id: number;
  readonly at: { readonly file: string; readonly line: number };
  readonly column: string;
  readonly from: string;
  readonly expected: string;
  readonly alike: number;
}

/** The first lines that were asked for with the cell of each that can be corrected, how many there are, and by column its values with how many lines have each. */
export interface ListPage {
  readonly total: number;
  readonly lines: readonly (readonly string[])[];
  readonly correctable: readonly (Correctable | null)[];
  readonly facets: readonly (readonly [column: ListColumn, values: readonly (readonly [value: string, name: string, lines: number])[]])[];
}

/** A list, each line made anew when it is asked for. */
interface Listed {
  readonly columns: readonly ListColumn[];
  readonly length: number;
  readonly textsAt: (index: number) => readonly string[];
  readonly nameOf: (text: string) => string | undefined;
  readonly correctableAt?: (index: number) => Correctable | null;
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
      const { file, reporter, partner, flow, period, currency, corrected = [] } = table.frameAt(index);
      const { lines, values } = table.columns;
      const { code } = table.productAt(index);
      return [
        file,
        String(lines.at(index)),
        reporter,
        partner,
        flow,
        period,
        code,
        String(values.at(index)),
        currency,
        corrected.map(inCsv).join('; '),
      ];
    },
  };
}

/** So many rejected records are listed; the file of them has all. */
const mostRejected = 100_000;

/** A correction as one text: the column, what stood in it, what is read. */
const inCsv = ({ column, from, to }: Pick<Correctable, 'column' | 'from'> & { to: string }): string => `${column}: ${from} → ${to}`;

/** What is wrong with one cell, so that another text in it would mend it. */
const ofOneCell: ReadonlySet<Rejected['code']> = new Set([
  ...(['not-a-number', 'number-too-large', 'ambiguous-number', 'missing-value', 'unknown-economy', 'unknown-flow'] as const),
  ...(['unknown-period', 'unknown-product', 'unknown-unit', 'unknown-scale'] as const),
]);

/** No longer value is shown whole. */
const longestValue = 199;

/** Rejected records as a list, each under the number of its file. */
export function rejectedListed(held: ReadonlyMap<number, RejectedTable>): Listed {
  const lines: { readonly id: number; readonly record: Rejected }[] = [];
  const counts = new Map<string, number>();
  for (const [id, rejected] of held)
    for (const record of rejected) {
      if (lines.length === mostRejected) break;
      lines.push({ id, record });
      counts.set(cellOf(id, record), (counts.get(cellOf(id, record)) ?? 0) + 1);
    }
  return {
    columns: listColumns.rejected,
    length: lines.length,
    nameOf: () => undefined,
    textsAt: (index) => {
      const { file, line, column, value, code, found, fix } = (lines[index] as (typeof lines)[number]).record;
      return [file, String(line ?? ''), column === null ? '' : `${column.letter} (${column.name})`, value ?? '', code, found, fix];
    },
    correctableAt: (index) => {
      const { id, record } = lines[index] as (typeof lines)[number];
      const { file, line, column, value, code, expected } = record;
      if (line === null || column === null || column.name === '' || value === null || value.length > longestValue) return null;
      if (!ofOneCell.has(code)) return null;
      return { id, at: { file, line }, column: column.name, from: value, expected, alike: counts.get(cellOf(id, record)) ?? 1 };
    },
  };
}

const cellOf = (id: number, { column, value, code }: Rejected): string => [id, column?.name, code, value].join('\n');

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
    correctable: found.slice(0, asked.most).map((index) => listed.correctableAt?.(index) ?? null),
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
