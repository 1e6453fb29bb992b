import type { SourceRecord } from '../contract/index.ts';
import { columnFinder, trimmed } from './outcomes.ts';
import type { Layout } from './provider.ts';

/** What one record says, by the names of its parts. */
export interface Fields<Name extends string> {
  readonly line: number;
  /** A part without the blanks around it; empty where the record has none. */
  text(name: Name): string;
  /** The whole number that a part is; -1 where it is none. */
  integer(name: Name): number;
  /** The column of a part, counted from 0, -1 for one that the file lacks; null where it is of no column. */
  column(name: Name): number | null;
}

/** By which names a provider writes the column of each part; the first of them that a file has is read. */
export type ColumnNames<Name extends string> = Readonly<Record<Name, string | readonly string[]>>;

/** The fields of the records of a table, of which it holds the one in hand. */
export class TableFields<Name extends string> implements Fields<Name> {
  readonly #columns: Readonly<Record<Name, number>>;
  readonly #fixed: Readonly<Partial<Record<Name, string>>> | undefined;
  readonly #rules: Layout['rules'];
  #record: SourceRecord | null = null;

  /** `fixed` says the parts without a column, which are the same in every record. */
  constructor(layout: Layout, names: ColumnNames<Name>, fixed?: Readonly<Partial<Record<Name, string>>>) {
    this.#columns = columnsOf(layout, names);
    this.#fixed = fixed;
    this.#rules = layout.rules;
  }

  /** The fields of a record, until they are those of another. */
  of(record: SourceRecord): Fields<Name> {
    this.#record = record;
    return this;
  }

  get line(): number {
    return this.#record?.line ?? 0;
  }

  text(name: Name): string {
    const column = this.#columns[name];
    if (column === -1) return this.#fixed?.[name] ?? '';
    return trimmed(this.#record?.text(column) ?? '', this.#rules);
  }

  integer(name: Name): number {
    return this.#record?.integer(this.#columns[name]) ?? -1;
  }

  column(name: Name): number {
    return this.#columns[name];
  }
}

/** Where a layout has the column of each part; -1 for one that it lacks. */
export function columnsOf<Name extends string>(layout: Layout, names: ColumnNames<Name>): Readonly<Record<Name, number>> {
  const find = columnFinder(layout);
  const entries = Object.entries<string | readonly string[]>(names).map(([name, spellings]) => [name, find(...[spellings].flat())]);
  return Object.fromEntries(entries) as Record<Name, number>;
}

/** The fields of what is no record of a table: a text for each part, of no column unless `column` gives it. */
export function fieldsOfTexts<Name extends string>(
  line: number,
  texts: Readonly<Record<Name, string>>,
  column: Fields<Name>['column'] = () => null,
): Fields<Name> {
  return { line, text: (name) => texts[name], integer: (name) => Number.parseInt(texts[name], 10), column };
}
