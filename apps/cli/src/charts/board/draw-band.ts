import type { Glyphs, Style } from '../../terminal/index.ts';
import type { PlotArea } from './chart-frame.ts';
import { type Dot, dotGrid } from './dot-grid.ts';
import type { DrawBoard } from './draw-board.ts';

/** One place of a band: how far across, and its upper and lower edge in dots from the top. */
export interface BandPlace {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** A band in sparse dots, in braille or, in ASCII, a sign for each cell; it breaks where a place has no edges. Lines are drawn over it. */
export function drawBand(
  board: DrawBoard,
  places: readonly (BandPlace | null)[],
  area: Pick<PlotArea, 'left' | 'width' | 'height'>,
  style: Style,
  glyphs: Glyphs,
): void {
  const dots = dotGrid(area.width, area.height, glyphs, glyphs.shade);
  for (const dot of places.flatMap((place, index) => dotsBetween(places[index - 1] ?? null, place))) {
    if (glyphs.set === 'ascii' || isShaded(dot)) dots.line(dot, dot, style, false);
  }
  dots.drawOn(board, area.left, 0);
}

/** Two dots of the eight of a cell, so that a line stands out of them. */
function isShaded({ x, y }: Dot): boolean {
  return x % 2 === 0 && (y + x / 2) % 2 === 0;
}

function dotsBetween(from: BandPlace | null, to: BandPlace | null): readonly Dot[] {
  if (to === null) return [];
  const start = from ?? to;
  const steps = Math.max(1, to.x - start.x);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const at = (edge: 'x' | 'top' | 'bottom'): number => Math.round(start[edge] + ((to[edge] - start[edge]) * step) / steps);
    return Array.from({ length: at('bottom') - at('top') + 1 }, (_unused, depth) => ({ x: at('x'), y: at('top') + depth }));
  }).flat();
}
