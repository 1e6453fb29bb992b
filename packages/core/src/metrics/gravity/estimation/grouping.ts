import { picked } from './picked.ts';

/** Identifiers of rows: economy codes, years, pairs. Numbers and texts that print alike are one identifier. */
export type RowIdentifiers = ArrayLike<string | number>;

/** The rows of a table by an identifier: its values in the order of their text, and for each row the place of its own. */
export interface Grouping {
  readonly name: string;
  readonly labels: readonly string[];
  readonly of: Int32Array;
}

/**
 * Groups some rows by an identifier. Formula: none. Units: none. Shape: `of` has one place for each of `rows`, in their order.
 * Undefined: never.
 * @example groupingOf('exporter', ['KAZ', 'CHN', 'KAZ'], [0, 1, 2]).labels // => ['CHN', 'KAZ']
 */
export function groupingOf(name: string, identifiers: RowIdentifiers, rows: readonly number[]): Grouping {
  const texts = rows.map((row) => String(identifiers[row]));
  const labels = [...new Set(texts)].sort();
  const places = new Map(labels.map((label, place) => [label, place]));
  return { name, labels, of: Int32Array.from(texts, (text) => places.get(text) as number) };
}

/**
 * The same grouping over some of its rows, by their position; no label is lost. Units: none. Undefined: never.
 * @example restrictGrouping(groupingOf('year', [1, 2, 1], [0, 1, 2]), [2]).of // => Int32Array.of(0)
 */
export function restrictGrouping({ name, labels, of }: Grouping, rows: readonly number[]): Grouping {
  return { name, labels, of: new Int32Array(picked(of, rows)) };
}
