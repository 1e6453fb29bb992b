import { type Glyphs, textWidth } from '../../terminal/index.ts';
import type { axisTicks } from './axis-ticks.ts';
import { axisNumber } from './chart-frame.ts';
import type { DrawBoard } from './draw-board.ts';

type Ticks = ReturnType<typeof axisTicks>;

/** How many columns the numbers of an axis of values take. */
export function widthOfTicks({ values, decimals }: Ticks): number {
  return Math.max(...values.map((value) => textWidth(axisNumber(value, decimals))));
}

/** The axis of values to the left of a chart, as high as it, with its numbers at their rows. */
export function drawValueAxis(
  board: DrawBoard,
  { values, decimals }: Ticks,
  { left, height, rowOf }: { readonly left: number; readonly height: number; readonly rowOf: (value: number) => number },
  glyphs: Glyphs,
): void {
  for (let row = 0; row < height; row += 1) board.put(left - 1, row, glyphs.vertical, 'border');
  for (const value of values) {
    const text = axisNumber(value, decimals);
    board.put(left - 2 - textWidth(text), rowOf(value), text, 'faint');
    board.put(left - 1, rowOf(value), glyphs.axisTick, 'border');
  }
}
