import type { Glyphs, Style } from '../../terminal/index.ts';
import type { DrawBoard } from './draw-board.ts';

/** The bits of a braille cell, by row and column of its dots. */
const bits = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;

/** Dots inside cells, two across and four down, drawn as braille or, in ASCII, as a sign for each cell; a cell takes the style of the last line through it. */
export interface DotGrid {
  line(from: Dot, to: Dot, style: Style, dashed: boolean): void;
  drawOn(board: DrawBoard, column: number, row: number): void;
}

/** A dot, counted from the upper left. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** An empty grid of `width` by `height` cells; `sign` stands for a cell with dots where there is no braille. */
export function dotGrid(width: number, height: number, { set: signs }: Pick<Glyphs, 'set'>, sign = '.'): DotGrid {
  const cells = new Map<number, { bits: number; style: Style }>();
  const set = (x: number, y: number, style: Style): void => {
    if (x < 0 || y < 0 || x >= width * 2 || y >= height * 4) return;
    const key = Math.floor(y / 4) * width + Math.floor(x / 2);
    const bit = bits[(y % 4) as 0 | 1 | 2 | 3][(x % 2) as 0 | 1];
    cells.set(key, { bits: (cells.get(key)?.bits ?? 0) | bit, style });
  };
  return {
    line(from, to, style, dashed) {
      const steps = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y), 1);
      for (let step = 0; step <= steps; step += 1) {
        const x = Math.round(from.x + ((to.x - from.x) * step) / steps);
        const y = Math.round(from.y + ((to.y - from.y) * step) / steps);
        if (!dashed || x % 4 < 2) set(x, y, style);
      }
    },
    drawOn(board, column, row) {
      for (const [key, cell] of cells) {
        const text = signs === 'ascii' ? sign : String.fromCodePoint(0x2800 + cell.bits);
        board.put(column + (key % width), row + Math.floor(key / width), text, cell.style);
      }
    },
  };
}
