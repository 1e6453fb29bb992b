import { InvalidParameterError } from '../errors/invalid-parameter-error.ts';
import { medianOf } from './median-of.ts';

/** A table as it was obtained, among those before and after it: how many rows it has, and their total (null where it makes none). */
export interface TableSize {
  readonly id: string;
  readonly rows: number;
  readonly total: number | null;
}

/**
 * A table that may have been cut off. `ceiling`: its rows are exactly as many as a service gives at most; `rows` and `total`: they fall
 * far below the neighbours', with what was found and the median of the neighbours.
 */
export interface TruncatedTable {
  readonly id: string;
  readonly sign: 'ceiling' | 'rows' | 'total';
  readonly found: number;
  readonly expected: number;
}

/** The part of the neighbours' median below which a table is found, how many neighbours are read on each side, and the ceilings. */
export interface TruncationOptions {
  readonly least?: number;
  readonly reach?: number;
  readonly ceilings?: readonly number[];
}

/**
 * Tables that look cut off: exactly as many rows as a service gives at most (`ceilings`: 500, 10,000, 100,000 and 250,000 rows), or rows
 * or a total below `least` (half) of the median of the two tables before and the two after (`reach`). A real fall looks the same, so
 * a fault is a question and no verdict.
 * Units: each column in one unit. In: the tables in the order of their periods. Out: the same order, for a table `ceiling` before
 * `rows` before `total`. Undefined: fewer than two neighbours say nothing. Throws:
 * `InvalidParameterError` for an option that there is not.
 * Reference: the ceilings of UN Comtrade's interfaces and of China's customs query, as their clients document them.
 * @example findTruncatedTables([100, 110, 20, 120, 130].map((rows, index) => ({ id: String(2018 + index), rows, total: null }))) // => [{ id: '2020', sign: 'rows', found: 20, expected: 115 }]
 */
export function findTruncatedTables(tables: readonly TableSize[], options: TruncationOptions = {}): readonly TruncatedTable[] {
  const { least = 0.5, reach = 2, ceilings = [500, 10_000, 100_000, 250_000] } = options;
  InvalidParameterError.expectOptions(options, { least: null, reach: null, ceilings: null });
  return tables.flatMap((table, index) => {
    const neighbours = tables.filter((_, other) => other !== index && Math.abs(other - index) <= reach);
    const isFull = ceilings.includes(table.rows);
    const full = isFull ? [{ id: table.id, sign: 'ceiling' as const, found: table.rows, expected: table.rows }] : [];
    return [...full, ...shortfall(table, neighbours, 'rows', least), ...shortfall(table, neighbours, 'total', least)];
  });
}

function shortfall(table: TableSize, neighbours: readonly TableSize[], sign: 'rows' | 'total', least: number): readonly TruncatedTable[] {
  const found = table[sign];
  const known = neighbours.flatMap((neighbour) => neighbour[sign] ?? []);
  const expected = medianOf(known);
  if (found === null || expected === null || known.length < 2 || found >= least * expected) return [];
  return [{ id: table.id, sign, found, expected }];
}
