import type { Glyphs } from '../../terminal/index.ts';
import type { Plot } from '../plot/index.ts';
import type { PlotArea } from './chart-frame.ts';
import type { DrawBoard } from './draw-board.ts';

/** Where the lines of targets lie: from which column, how far, and the row of a value. */
type TargetPlace = Pick<PlotArea, 'left' | 'width'> & { readonly rowOf: (value: number) => number };

/** A line across the plot at the height of each target, with the letter of its event at its beginning; what is drawn later lies over it. */
export function drawTargets(board: DrawBoard, { targets }: Plot, { left, width, rowOf }: TargetPlace, glyphs: Glyphs): void {
  for (const { letter, value } of targets) board.put(left, rowOf(value), letter + glyphs.target.repeat(Math.max(0, width - 1)), 'title');
}
