import type { Dialect, Statement } from '../sql/index.ts';

/** A row of an answer: counts and sums as numbers, whatever the engine calls them. */
export type EngineRow = Readonly<Record<string, string | number | null>>;

/** What our questions need of a program that answers SQL over one table. */
export interface BulkEngine {
  readonly dialect: Dialect;
  /** The table as its user named it. */
  readonly table: string;
  /** Whether its descriptions were written with its rows, by the program itself: what they say of them is then certain. */
  readonly isSelfDescribed: boolean;
  /** The descriptions that the table carries, one for each of its files. */
  readonly describe: () => Promise<readonly string[]>;
  /** The rows of an answer. Parts of the table whose own description says that they hold none of its years need not be opened. */
  readonly ask: (statement: Statement) => Promise<readonly EngineRow[]>;
  readonly close: () => Promise<void>;
}

/** A row whose 64-bit counts, which come as big integers, are numbers. */
export function engineRow(row: Readonly<Record<string, unknown>>): EngineRow {
  return Object.values(row).some((value) => typeof value === 'bigint') ? withNumbers(row) : (row as EngineRow);
}

function withNumbers(row: Readonly<Record<string, unknown>>): EngineRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : (value as string | number | null)]),
  );
}
