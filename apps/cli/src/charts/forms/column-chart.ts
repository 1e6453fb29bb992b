import { type DataColor, type Line, textWidth } from '../../terminal/index.ts';
import {
  axisNumber,
  type ChartOptions,
  type DrawBoard,
  drawAxisMarks,
  drawBoard,
  drawEvents,
  drawPeriodAxis,
  drawTargets,
} from '../board/index.ts';
import type { Plot } from '../plot/index.ts';

/** The edges of a band by period; null where there is none. */
type Edges = readonly (Pick<Column, 'low' | 'high'> | null)[];

/** Columns of one period: what stands above the axis and what hangs below it; null where there is no value. */
interface Columns {
  readonly up: readonly (number | null)[];
  readonly down: readonly (number | null)[];
  readonly upBand: Edges;
  readonly downBand: Edges;
  readonly upColor: DataColor;
  readonly downColor: DataColor;
  readonly legend: readonly { readonly text: string; readonly color: DataColor; readonly below: boolean }[];
}

/**
 * Columns over time with their values at their ends. With two series the first stands on the axis and the second hangs from it; one
 * series hangs where it is negative. A missing value is an empty place.
 */
export function columnChart(plot: Plot, options: ChartOptions): readonly Line[] {
  const board = drawBoard(options.width, options.height);
  const columns = columnsOf(plot);
  const aims = plot.targets.map(({ value }) => value);
  const [highest, deepest] = [maximumOf([...columns.up, ...aims], columns.upBand), maximumOf(columns.down, columns.downBand)];
  const rows = options.height - 2;
  if (rows < 3 || highest + deepest === 0) return board.lines();
  const margin = Math.max(0, ...columns.legend.map(({ text }) => textWidth(text) + 1));
  const slot = Math.floor((options.width - margin - 2) / Math.max(1, plot.periods.length));
  const decimals = decimalsThatFit([...columns.up, ...columns.down], slot);
  const labelRows = decimals === null ? 0 : 1;
  const room = rows - (highest > 0 ? labelRows : 0) - (deepest > 0 ? labelRows : 0);
  const downRows = deepest === 0 ? 0 : Math.max(1, Math.min(room - 1, Math.round((room * deepest) / (highest + deepest))));
  const upRows = room - downRows;
  const axis = upRows + (highest > 0 ? labelRows : 0);
  const left = margin + 1 + (margin > 0 ? 0 : Math.floor((options.width - 2 - slot * plot.periods.length) / 2));
  const thickness = Math.max(1, Math.min(slot - 1, Math.round(slot * 0.6)));
  const rowOf = (value: number): number => axis - Math.max(1, Math.round((value / Math.max(highest, 1e-9)) * upRows));
  drawTargets(board, plot, { left: 0, width: options.width, rowOf }, options.glyphs);
  const sides = [
    { values: columns.up, band: columns.upBand, way: -1 as const, rows: upRows, highest, color: columns.upColor },
    { values: columns.down, band: columns.downBand, way: 1 as const, rows: downRows, highest: deepest, color: columns.downColor },
  ];
  for (const index of plot.periods.keys()) {
    const at = left + index * slot + Math.floor((slot - thickness) / 2);
    const middle = left + index * slot + slot / 2;
    const values = sides.map((side) => side.values[index] ?? null);
    if (values.every((value) => value === null)) board.put(Math.floor(middle), axis - 1, '–', 'missing');
    for (const [order, { band, ...side }] of sides.entries())
      drawColumn(board, values[order] ?? null, { at, thickness, middle, axis, decimals, ...side, ...bandAt(band, index) }, options);
  }
  const columnOf = (index: number): number => Math.floor(left + index * slot + slot / 2);
  board.put(0, axis, options.glyphs.horizontal.repeat(options.width), 'border');
  drawAxis(board, plot, options, {
    axis,
    bottom: options.height - 1,
    left,
    width: slot * plot.periods.length,
    columnOf,
    hangs: deepest > 0,
  });
  for (const { text, color, below } of columns.legend) board.put(0, below ? axis + 1 : axis - 1, text, color);
  return board.lines();
}

interface Column {
  /** Up from the axis, or down. */
  readonly way: -1 | 1;
  readonly at: number;
  readonly thickness: number;
  readonly middle: number;
  readonly axis: number;
  readonly rows: number;
  readonly highest: number;
  readonly color: DataColor;
  readonly decimals: number | null;
  /** The edges of the band around its value; both null without one. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A column from the axis on: whole cells, a part of one, the band around its end, and its value. */
function drawColumn(board: DrawBoard, value: number | null, column: Column, options: ChartOptions): void {
  if (value === null || column.highest === 0) return;
  const parts = column.way < 0 ? options.glyphs.bars : options.glyphs.hangingBars;
  const pieces = Math.round((value / column.highest) * column.rows * parts.length);
  const whole = Math.floor(pieces / parts.length);
  const rowAt = (order: number): number => column.axis + column.way * (order + 1);
  for (let row = 0; row < whole; row += 1) drawRow(board, column, rowAt(row), signAt(row, column, options));
  const rest = parts[(pieces % parts.length) - 1];
  if (rest !== undefined) drawRow(board, column, rowAt(whole), rest);
  const filled = whole + (rest === undefined ? 0 : 1);
  const end = Math.max(filled, rowsOf(column.high ?? 0, column));
  for (let row = filled; row < end; row += 1) drawRow(board, column, rowAt(row), options.glyphs.shadedBlank);
  drawValue(board, value, column, rowAt(end));
}

/** A row of a column is lighter where it lies inside the band. */
function signAt(row: number, column: Column, { glyphs }: ChartOptions): string {
  return column.low !== null && row >= rowsOf(column.low, column) ? glyphs.shadedBlock : glyphs.block;
}

function rowsOf(value: number, { highest, rows }: Column): number {
  return Math.round((value / highest) * rows);
}

function drawRow(board: DrawBoard, column: Column, row: number, sign: string): void {
  board.put(column.at, row, sign.repeat(column.thickness), column.color);
}

function drawValue(board: DrawBoard, value: number, column: Column, row: number): void {
  if (column.decimals === null || value === 0) return;
  const text = axisNumber(value, column.decimals);
  board.put(Math.floor(column.middle - textWidth(text) / 2), row, text, 'plain');
}

interface AxisPlace {
  readonly axis: number;
  readonly bottom: number;
  readonly left: number;
  readonly width: number;
  readonly columnOf: (index: number) => number;
  readonly hangs: boolean;
}

/** The axis lies between the columns; its periods stand under it, or at the foot of the chart where columns hang. */
function drawAxis(board: DrawBoard, plot: Plot, options: ChartOptions, place: AxisPlace): void {
  const row = place.hangs ? place.bottom - 1 : place.axis;
  if (place.hangs) {
    const between = { row: place.axis, left: place.left, width: place.width, columnOf: place.columnOf, hasCorner: false };
    drawAxisMarks(board, plot, options, between);
    drawEvents(board, plot, between);
    const below = drawBoard(options.width, 2);
    drawPeriodAxis(below, plot, options, { row: 0, left: place.left, width: place.width, columnOf: place.columnOf, hasCorner: false });
    for (const [column, cell] of (below.lines()[1] ?? []).entries()) board.put(column, place.bottom, cell.text, cell.style);
    return;
  }
  drawPeriodAxis(board, plot, options, { row, left: place.left, width: place.width, columnOf: place.columnOf, hasCorner: false });
}

function columnsOf(plot: Plot): Columns {
  const [first, second] = plot.series;
  const up = first?.values ?? [];
  const upColor = first?.color ?? 'kaz';
  if (first === undefined || second === undefined) {
    return {
      up: up.map((value) => (value === null || value < 0 ? null : value)),
      down: up.map((value) => (value === null || value >= 0 ? null : -value)),
      upBand: edgesOf(plot, 0),
      downBand: [],
      upColor,
      downColor: upColor,
      legend: [],
    };
  }
  return {
    up,
    down: second.values,
    upBand: edgesOf(plot, 0),
    downBand: edgesOf(plot, 1),
    upColor,
    downColor: second.color,
    legend: [
      { text: first.label, color: upColor, below: false },
      { text: second.label, color: second.color, below: true },
    ],
  };
}

/** A band that reaches below zero has no place around a column that stands on it. */
function edgesOf({ bands }: Plot, index: number): Edges {
  const band = bands[index];
  if (band === undefined || band.low.some((low) => low !== null && low < 0)) return [];
  return band.low.map((low, at) => (low === null ? null : { low, high: band.high[at] ?? null }));
}

function bandAt(edges: Edges, index: number): Pick<Column, 'low' | 'high'> {
  return edges[index] ?? { low: null, high: null };
}

function maximumOf(values: readonly (number | null)[], edges: Edges): number {
  return Math.max(0, ...[...values, ...edges.map((edge) => edge?.high ?? null)].filter((value) => value !== null));
}

function decimalsThatFit(values: readonly (number | null)[], slot: number): number | null {
  const fits = (decimals: number): boolean => values.every((value) => value === null || textWidth(axisNumber(value, decimals)) < slot);
  return [2, 1, 0].find(fits) ?? null;
}
