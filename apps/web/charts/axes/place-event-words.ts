import type { PlacedWords } from '../layout/placed-axes.ts';
import { piecesOf } from '../layout/text/pieces-of.ts';
import { textWidth } from '../layout/text/text-width.ts';

/** A name for a line at `x`. */
export interface NamedLine {
  readonly id: string;
  readonly x: number;
  readonly text: string;
}

/** A box or a line of the band over the plot, in pixels; heights are negative, counted from the foot of the band upwards. */
interface Taken {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A name that stands beside its line: where, and what name and line take. */
interface Stand {
  readonly words: PlacedWords;
  readonly box: Taken;
  readonly line: Taken;
}

/** Height of a line of words. */
export const wordsLine = 15;
const fontSize = 12;
const fromLine = 5;
const clear = 6;
const mostLines = 3;
const mostRows = 5;

/**
 * Stands each name beside its line, in one line or in several, on its right or on its left, as low as names and lines keep clear of one another
 * inside the edges; heights are negative, from the foot of the band upwards. Of the orders in which names can be given their stands it takes
 * the one that needs the least height. Null where none has room for all.
 */
export function standBeside(
  names: readonly NamedLine[],
  edges: readonly [left: number, right: number],
): ReadonlyMap<string, PlacedWords> | null {
  const rightFirst = names.toSorted((one, other) => other.x - one.x);
  const orders = [rightFirst, rightFirst.toReversed(), ...rightFirst.map((last) => [...rightFirst.filter((name) => name !== last), last])];
  const found = orders.flatMap((order) => standInOrder(order, edges) ?? []);
  return found.toSorted((one, other) => heightOf(one) - heightOf(other))[0] ?? null;
}

function heightOf(stands: ReadonlyMap<string, PlacedWords>): number {
  return Math.max(0, ...[...stands.values()].map(({ y }) => -y));
}

function standInOrder(order: readonly NamedLine[], [left, right]: readonly [number, number]): ReadonlyMap<string, PlacedWords> | null {
  const placed = new Map<string, Stand>();
  for (const { id, x, text } of order) {
    const taken = [...placed.values()].flatMap(({ box, line }) => [box, line]);
    const stand = standsFor(text, x).find(
      ({ box, line }) => box.left >= left && box.right <= right && !taken.some((other) => overlap(box, other) || overlap(line, other)),
    );
    if (stand === undefined) return null;
    placed.set(id, stand);
  }
  return new Map([...placed].map(([id, { words }]) => [id, words]));
}

/** Where a name can stand beside its line, from the lowest; on the left, where it bars the lines of those before it, for one and a half lines of height more. */
function standsFor(text: string, x: number): readonly Stand[] {
  const broken = Array.from({ length: mostLines }, (_, index) => inLines(text, index + 1)).filter((lines) => lines !== null);
  const stands = broken.flatMap((lines) =>
    Array.from({ length: mostRows - lines.length + 1 }, (_, row) => row).flatMap((row) =>
      (['start', 'end'] as const).map((anchor) => standOf(lines, anchor, x, row)),
    ),
  );
  const costOf = ({ words }: Stand): number => (words.anchor === 'end' ? 1.5 * wordsLine : 0) - words.y;
  return stands.toSorted((one, other) => costOf(one) - costOf(other));
}

function standOf(lines: readonly string[], anchor: PlacedWords['anchor'], x: number, row: number): Stand {
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize)));
  const [bottom, top] = [-row * wordsLine, -(row + lines.length) * wordsLine];
  const left = anchor === 'start' ? x + fromLine : x - fromLine - width;
  return {
    words: { lines, anchor, y: top },
    box: { left: left - clear / 2, right: left + width + clear / 2, top, bottom },
    line: { left: x - fromLine, right: x + fromLine, top, bottom: 0 },
  };
}

function overlap(one: Taken, other: Taken): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** A text in a number of lines whose longest is as short as can be; null where it has fewer words, or would have more lines for nothing. */
function inLines(text: string, count: number): readonly string[] | null {
  const pieces = piecesOf(text);
  if (count === 1) return [text];
  if (pieces.length < count) return null;
  const breaks = pieces.slice(1).flatMap((_, index) => {
    const rest = inLines(pieces.slice(index + 1).join(''), count - 1);
    return rest === null
      ? []
      : [
          [
            pieces
              .slice(0, index + 1)
              .join('')
              .trimEnd(),
            ...rest,
          ],
        ];
  });
  const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => textWidth(line, fontSize)));
  return breaks.toSorted((one, other) => longest(one) - longest(other))[0] ?? null;
}
