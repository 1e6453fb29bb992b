import type { Line } from '../terminal/index.ts';
import type { Grid } from './grid.ts';

/** The places of the rows in which a search finds something, in the key or in any column that is shown; an empty search finds nothing. */
export function hitsIn({ rows }: Pick<Grid, 'rows'>, search: string): readonly number[] {
  const asked = search.toLowerCase();
  if (asked.trim() === '') return [];
  return rows.flatMap(({ label, cells }, index) =>
    [label, ...cells.map(({ text }) => text)].some((text) => text.toLowerCase().includes(asked)) ? [index] : [],
  );
}

/** A line of a table with what a search finds in it marked, but for the cell under the cursor. */
export function markedHits(line: Line, search: string): Line {
  const asked = [...search.toLowerCase()];
  if (search.trim() === '') return line;
  // Behind a wide sign stands a cell without one.
  const signs = [...line.keys()].filter((index) => line[index]?.text !== '');
  const isHit = (_: number, at: number): boolean =>
    asked.every((sign, index) => line[signs[at + index] ?? -1]?.text.toLowerCase() === sign);
  const found = new Set(signs.flatMap((sign, at) => (isHit(sign, at) ? signs.slice(at, at + asked.length) : [])));
  return line.map((cell, index) => (found.has(index) && cell.style !== 'cursor' ? { ...cell, style: 'match' } : cell));
}
