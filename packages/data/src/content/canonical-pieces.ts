import type { ObservationColumns, Origin } from '@sogdia/core/model';
import { ObservationTable } from '../observations/index.ts';
import { canonicalRows, lineOfObservation, linesBeside, type NumberedParts } from './canonical-rows.ts';

/** So many lines are put together before they are handed on. */
const together = 10_000;

/**
 * The text of `canonicalRows` in pieces that follow one another. Observations that are held by column are put in order by the ranks of what their
 * rows share, so that no million of lines is made, kept and compared at once.
 */
export function* canonicalPieces(part: NumberedParts): Generator<string> {
  const { observations } = part;
  const others = observations instanceof ObservationTable ? [...linesBeside(part)].sort() : [];
  const start = 'observation\t';
  if (!(observations instanceof ObservationTable) || others.some((line) => line.startsWith(start))) {
    yield canonicalRows([part]);
    return;
  }
  const isBefore = (line: string): boolean => line < start;
  yield textOf(others.filter(isBefore));
  yield* linesInOrder(observations);
  yield textOf(others.filter((line) => !isBefore(line)));
}

function* linesInOrder(table: ObservationTable): Generator<string> {
  const order = rowsInOrder(table.columns);
  for (let from = 0; from < order.length; from += together)
    yield textOf(Array.from(order.subarray(from, from + together), (row) => lineOfObservation(table.fresh(row))));
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** Rows by reporter, partner, flow, period, goods and release: each in turn from the last, rows alike in one keeping their order. */
function rowsInOrder({ flows, flow, periods, period, products, product, origins, origin }: ObservationColumns): Uint32Array {
  const keyed = flows.map(({ reporter, partner, flow: direction }) => `${reporter}\t${partner}\t${direction}`);
  const releases = origins.map((one: Origin) => one.release as string);
  const orders = [
    { texts: releases, ids: origin },
    { texts: products as readonly string[], ids: product },
    { texts: periods as readonly string[], ids: period },
    { texts: keyed, ids: flow },
  ];
  let order: Uint32Array = Uint32Array.from(flow, (_, row) => row);
  for (const { texts, ids } of orders) order = sortedBy(order, ranksOf(texts), ids);
  return order;
}

/** The rank of each text among all; equal texts share one. */
function ranksOf(texts: readonly string[]): readonly number[] {
  const ranks = new Map([...new Set(texts)].sort().map((text, rank) => [text, rank]));
  return texts.map((text) => ranks.get(text) ?? 0);
}

/** Rows by the rank of their entry, those of one rank in the order in which they stood: a counting sort. */
function sortedBy(order: Uint32Array, ranks: readonly number[], ids: ArrayLike<number>): Uint32Array {
  const next = new Uint32Array(ranks.length + 1);
  const rankOf = (row: number): number => ranks[ids[row] as number] as number;
  for (const row of order) next[rankOf(row) + 1] = (next[rankOf(row) + 1] as number) + 1;
  for (let rank = 1; rank <= ranks.length; rank += 1) next[rank] = (next[rank] as number) + (next[rank - 1] as number);
  const sorted = new Uint32Array(order.length);
  for (const row of order) {
    const place = next[rankOf(row)] as number;
    sorted[place] = row;
    next[rankOf(row)] = place + 1;
  }
  return sorted;
}
