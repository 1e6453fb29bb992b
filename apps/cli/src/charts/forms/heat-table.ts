import { type Glyphs, type Line, type Style, textWidth } from '../../terminal/index.ts';
import { type ChartOptions, type DrawBoard, drawBoard } from '../board/index.ts';
import type { HeatPlot } from '../plot/index.ts';

/**
 * A table of numbers on grounds that say how large they are, with the key of the grounds under it. Where colour cannot say it, a small bar
 * stands after each number. Of more periods than fit, the newest are shown, moved so that the selected one is among them.
 */
export function heatTable(plot: HeatPlot, options: ChartOptions): readonly Line[] {
  const board = drawBoard(options.width, options.height);
  const left = Math.max(...plot.rows.map(({ label }) => textWidth(label))) + 1;
  const rows = plot.rows.slice(0, Math.max(0, options.height - 2));
  const widest = Math.max(...plot.periods.map(textWidth), ...plot.rows.flatMap(({ cells }) => cells.map(({ text }) => textWidth(text))));
  const width = widest + (options.markers ? 3 : 1);
  const shown = shownColumns(plot, Math.max(1, Math.floor((options.width - left) / width)), options.selected);
  if (textWidth(plot.unit) < left) board.put(0, 0, plot.unit, 'faint');
  for (const [column, at] of shown.entries()) {
    const period = plot.periods[at] ?? '';
    board.put(left + column * width, 0, period.padStart(widest), period === options.selected ? 'cursor' : 'faint');
  }
  for (const [order, { label, cells }] of rows.entries()) {
    board.put(0, order + 1, label, 'plain');
    for (const [column, at] of shown.entries()) {
      const cell = cells[at];
      if (cell === undefined) continue;
      const bar = options.markers ? barOf(cell.level, options.glyphs) : '';
      board.put(
        left + column * width,
        order + 1,
        `${' '.repeat(Math.max(0, widest - textWidth(cell.text)))}${cell.text} ${bar}`,
        styleOf(cell.level),
      );
    }
  }
  drawKey(board, plot, options, { left, row: rows.length + 1 });
  return board.lines();
}

/** The columns that have room: all, or the newest, moved so that the selected one is among them. */
function shownColumns({ periods }: HeatPlot, room: number, selected: string | null): readonly number[] {
  const wanted = selected === null ? periods.length - 1 : periods.indexOf(selected);
  const start = Math.max(0, Math.min(periods.length - room, wanted));
  return Array.from({ length: Math.min(periods.length, room) }, (_, index) => start + index);
}

function drawKey(
  board: DrawBoard,
  { classes }: HeatPlot,
  { markers, glyphs }: ChartOptions,
  at: { readonly left: number; readonly row: number },
): void {
  let column = at.left;
  for (const { level, end } of classes) {
    const sign = markers ? ` ${barOf(level, glyphs)} ` : '   ';
    board.put(column, at.row, sign, styleOf(level));
    const text = end === null ? '' : ` ${end} `;
    board.put(column + sign.length, at.row, text, 'faint');
    column += sign.length + textWidth(text);
  }
}

function styleOf(level: number | null): Style {
  return level === null ? 'missing' : (`${level < 0 ? 'fall' : 'rise'}-${Math.abs(level)}` as Style);
}

/** A bar as high as a level; one that hangs for a level below zero. */
function barOf(level: number | null, { bars }: Glyphs): string {
  if (level === null) return ' ';
  const step = Math.round((Math.abs(level) / 5) * bars.length) - 1;
  return level < 0 ? '-' : (bars[step] ?? ' ');
}
