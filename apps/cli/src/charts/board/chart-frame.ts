import { formatNumber, minusSign } from '@sogdia/core/format';
import { spokenLanguage } from '../../messages/index.ts';
import type { Glyphs } from '../../terminal/index.ts';
import type { Plot } from '../plot/index.ts';
import type { DrawBoard } from './draw-board.ts';

/** The cells in which the values of a chart are drawn, and the scale of these. */
export interface PlotArea {
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly low: number;
  readonly high: number;
}

/** What every chart is drawn with: its size, the signs, whether series need markers, and the period under the cursor. */
export interface ChartOptions {
  readonly width: number;
  readonly height: number;
  readonly glyphs: Glyphs;
  readonly markers: boolean;
  readonly selected: string | null;
}

/** The marker of a series before its name, where colour cannot tell series apart. */
export function markerOf(index: number, { markers, glyphs }: ChartOptions): string {
  return markers ? `${glyphs.markers[index % glyphs.markers.length]} ` : '';
}

/** On the axis, several events at one place. */
export const severalEvents = '+';

/** A number on an axis or over a bar. */
export function axisNumber(value: number, decimals: number): string {
  const text = formatNumber(value, { decimals }, spokenLanguage());
  return value < 0 && /[1-9]/.test(text) ? minusSign + text : text;
}

/** Where the axis of periods lies. */
export interface PeriodAxis {
  readonly row: number;
  readonly left: number;
  readonly width: number;
  readonly columnOf: (index: number) => number;
  /** Whether it meets an axis of values. */
  readonly hasCorner: boolean;
}

/** The axis of periods: a line with a mark for each event, and the periods that fit under it, the selected one always. */
export function drawPeriodAxis(board: DrawBoard, plot: Plot, options: ChartOptions, at: PeriodAxis): void {
  const { glyphs } = options;
  board.put(at.left - 1, at.row, (at.hasCorner ? glyphs.axisCorner : glyphs.horizontal) + glyphs.horizontal.repeat(at.width), 'border');
  drawAxisMarks(board, plot, options, at);
  drawEvents(board, plot, at);
  const selected = options.selected === null ? -1 : plot.periods.indexOf(options.selected);
  let before: number | null = null;
  for (const index of labelsShown(plot, selected, at)) {
    const label = (isOfYear(plot, index, before) ? plot.briefLabels?.[index] : undefined) ?? plot.labels[index] ?? '';
    board.put(labelStart(label, index, at), at.row + 1, label, index === selected ? 'cursor' : 'faint');
    before = index;
  }
}

/** The column at which the name of a period begins: below its place, as far as the axis leaves it room. */
function labelStart(label: string, index: number, at: PeriodAxis): number {
  return Math.max(at.left - 1, Math.min(at.columnOf(index) - Math.floor(label.length / 2), at.left + at.width - label.length));
}

/** Which periods are named under the axis: the selected one, then the last, and of the others as many as keep a column clear of those after them. */
function labelsShown(plot: Plot, selected: number, at: PeriodAxis): readonly number[] {
  const step = labelStep(plot, at.columnOf);
  const last = plot.periods.length - 1;
  const spanOf = (index: number): readonly [start: number, end: number] => {
    const label = plot.labels[index] ?? '';
    const start = labelStart(label, index, at);
    return [start, start + label.length];
  };
  const shown = selected < 0 ? [] : [selected];
  for (let index = last; index >= 0; index -= step) {
    const [start, end] = spanOf(index);
    const isClear = shown.every((other) => end < spanOf(other)[0] || spanOf(other)[1] < start);
    if (isClear && index !== selected) shown.push(index);
  }
  return shown.toSorted((one, other) => one - other);
}

/** Whether a period is of the year of the one that is named before it. */
function isOfYear({ periods }: Plot, index: number, before: number | null): boolean {
  return before !== null && periods[index]?.slice(0, 4) === periods[before]?.slice(0, 4);
}

/** On the axis a letter for each event, and a sign where several fall on one place. */
export function drawEvents(board: DrawBoard, plot: Plot, at: PeriodAxis): void {
  const letters = new Map<number, string>();
  for (const { letter, position } of plot.events) {
    const column = Math.round(at.columnOf(0) + position * (at.columnOf(plot.periods.length - 1) - at.columnOf(0)));
    letters.set(column, letters.has(column) ? severalEvents : letter);
  }
  for (const [column, letter] of letters) board.put(column, at.row, letter, 'title');
}

/** On the line of the axis: hatching where nobody kept a record, a mark where the source changes and where a report lacks parts. */
export function drawAxisMarks(board: DrawBoard, plot: Plot, { glyphs }: ChartOptions, at: PeriodAxis): void {
  const between = (index: number): number => Math.round((at.columnOf(index - 1) + at.columnOf(index)) / 2);
  for (const index of plot.voids) {
    const from = index === 0 ? at.left : between(index);
    const to = index === plot.periods.length - 1 ? at.left + at.width - 1 : between(index + 1);
    board.put(from, at.row, glyphs.hatch.repeat(Math.max(1, to - from + 1)), 'missing');
  }
  for (const index of plot.joints) board.put(between(index), at.row, glyphs.joint, 'title');
  for (const index of plot.incomplete) board.put(at.columnOf(index), at.row, glyphs.incomplete, 'warning');
}

function labelStep(plot: Plot, columnOf: (index: number) => number): number {
  const gap = Math.min(...plot.periods.slice(1).map((_, index) => columnOf(index + 1) - columnOf(index)));
  const needed = (plot.labels[0]?.length ?? 0) + 1;
  return Math.max(1, Math.ceil(needed / Math.max(gap, 0.1)));
}
