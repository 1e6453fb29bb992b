import { type DataColor, fitLine, type Line, lineOf, type Piece, textWidth } from '../../terminal/index.ts';
import type { ChartOptions } from './chart-frame.ts';
import type { DrawBoard } from './draw-board.ts';

/** The name of a line and where the line ends; `at` is a row with its fraction, from the top. */
export interface LineEnd {
  readonly name: string;
  /** In fewer letters, where it has such a name. */
  readonly short?: string | null;
  readonly color: DataColor;
  readonly at: number;
}

/** Names that stand where their lines end: those of one row side by side, the highest first. */
export interface EndLabels {
  readonly rows: ReadonlyMap<number, readonly LineEnd[]>;
  /** How many columns the widest row takes. */
  readonly width: number;
  /** What the signs stand for, where the names are too long to stand side by side: lines under the chart. */
  readonly legend: readonly Line[];
}

/** How much of a chart the names at the ends of its lines take at most. */
const most = 0.3;

/**
 * The labels of lines at their ends. A name never leaves the row of its line, where it would be taken for that of another: names of one row stand
 * side by side, and where that is too wide numbers stand in for them, which a legend tells.
 */
export function endLabels(ends: readonly LineEnd[], width: number): EndLabels {
  const inShort = ends.map((end) => ({ ...end, name: end.short ?? end.name }));
  for (const shown of [ends, inShort]) {
    const named = labelsOf(shown);
    if (named.width <= width * most || ends.length < 2) return { ...named, legend: [] };
  }
  if ([...labelsOf(inShort).rows.values()].every((row) => row.length === 1)) return { ...labelsOf(inShort), legend: [] };
  const numbered = ends.map((end, index) => ({ ...end, name: String(index + 1) }));
  return { ...labelsOf(numbered), legend: legendOf(ends, width) };
}

/**
 * A chart over what the numbers at the ends of its lines stand for, where names have no room there: as much of it as leaves the chart half of the
 * height. `endsAt` gives the ends in so many rows.
 */
export function overEndLegend(
  options: ChartOptions,
  endsAt: (height: number) => readonly LineEnd[],
  draw: (options: ChartOptions) => readonly Line[],
): readonly Line[] {
  const { legend } = endLabels(endsAt(options.height), options.width);
  const told = legend.slice(0, Math.max(0, Math.floor(options.height / 2) - 2));
  return [...draw({ ...options, height: options.height - told.length }), ...told.map((line) => fitLine(line, options.width))];
}

/** Draws labels from a column on. */
export function drawEndLabels(board: DrawBoard, { rows }: EndLabels, column: number, height: number): void {
  for (const [row, ends] of rows) {
    let at = column;
    for (const { name, color } of ends) {
      board.put(at, Math.min(row, height - 1), name, color);
      at += textWidth(name) + 1;
    }
  }
}

function labelsOf(ends: readonly LineEnd[]): Pick<EndLabels, 'rows' | 'width'> {
  const rows = Map.groupBy(
    ends.toSorted((one, other) => one.at - other.at),
    ({ at }) => Math.floor(at),
  );
  const widths = [...rows.values()].map((row) => row.reduce((sum, { name }) => sum + textWidth(name) + 1, -1));
  return { rows, width: Math.max(0, ...widths) };
}

function legendOf(ends: readonly LineEnd[], width: number): readonly Line[] {
  const lines: Piece[][] = [];
  let used = width;
  for (const [index, { name, color }] of ends.entries()) {
    const length = String(index + 1).length + 1 + textWidth(name) + 3;
    if (used + length > width) lines.push([]);
    used = used + length > width ? length : used + length;
    lines.at(-1)?.push([`${index + 1}`, color], [` ${name}   `, 'faint']);
  }
  return lines.map((pieces) => lineOf(...pieces));
}
