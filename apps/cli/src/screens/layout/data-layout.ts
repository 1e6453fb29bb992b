import { isMissing, type View, type ViewPoint } from '@sogdia/core';
import { formatReceiptValue } from '@sogdia/core/format';
import { describePoint } from '@sogdia/core/workspace';
import { chartHeight, drawChart } from '../../charts/index.ts';
import type { Location, ProgramContext } from '../../model/index.ts';
import { cellAt, columnAt, type Grid, pageOf, tableLines } from '../../table/index.ts';
import { blanks, fitFrame, fitLine, following, type Line, lineOf, ruleLine, textWidth, wrapText } from '../../terminal/index.ts';
import { headlineLines } from './headline-lines.ts';
import type { Room } from './screen.ts';
import { statusLines } from './status-lines.ts';

/** What a screen of data shows besides its table. Heights are given by the layout. */
export interface DataParts {
  readonly headline: string;
  /** A line of facts under the headline. */
  readonly facts?: string;
  /** Sentences under the headline where the screen is high enough for them. */
  readonly news?: readonly string[];
  readonly chart: {
    /** What stands in the rule over it; null for pictures that have rules of their own. */
    readonly title: string | null;
    readonly unit: string;
    readonly draw: (room: Room) => readonly Line[];
    /** The rows it would like, of so many. */
    readonly height: (most: number) => number;
    /** The rows it keeps beside a table that would like more; by default a good part of the screen. */
    readonly least?: number;
  };
  readonly table: { readonly title: string; readonly unit: string };
  /** What stands beside the table, and how wide it is. */
  readonly beside?: { readonly width: number; readonly draw: (room: Room) => readonly Line[] };
  /** Whether the chart, or what stands beside it, is of the place of the cursor. */
  readonly followsCursor?: boolean;
  /** Whether the table stands over the chart. */
  readonly isTableFirst?: boolean;
  /** Running text beside the chart where the screen is wide. */
  readonly aside: () => readonly string[];
  /** Whether the running text is in paragraphs, with space between them; else it is a list. */
  readonly hasParagraphs?: boolean;
  readonly words: (width: number) => readonly Line[];
}

/** The chart of a view, as high as it may be, with a period marked where one is under the cursor. */
export function chartOf(view: View, { look, language }: ProgramContext, selected: string | null = null): DataParts['chart'] {
  const draw = (size: Room): readonly Line[] => drawChart(view, { ...size, ...look, selected }, language);
  return { title: view.title, unit: view.unit.label, height: (most) => chartHeight(view, most, language), draw };
}

/** The table of a location: the rows that are left, and how many there are without a filter, so that filtering moves nothing else. */
export interface TableOfLocation {
  readonly grid: Grid;
  readonly rows: number;
}

const wide = 112;
const asideWidth = 40;
const lowestChart = 6;
/** Under so many rows the table has what a second line of the headline would take. */
const lowRoom = 14;
const highEnoughForNews = 20;

/** The lines of a screen of data: headline, chart, table, and the number under the cursor in words; or words alone. */
export function dataLines(
  parts: DataParts,
  location: Location,
  table: TableOfLocation,
  context: ProgramContext,
  room: Room,
): readonly Line[] {
  if (location.form === 'words') return wordsFrame(parts, location, context, room);
  const { grid } = table;
  const head = headLines(parts, room);
  const heights = heightsOf(parts, location, table, context, { width: room.width, height: room.height - head.length - 1 });
  const drawn = heights.chart === 0 ? [] : chartLines(parts, context, { width: room.width, height: heights.chart });
  const chart = parts.followsCursor === true ? following(drawn) : drawn;
  const panel = heights.table === 0 ? [] : panelLines(parts, location, grid, context, { width: room.width, height: heights.table });
  const order = parts.isTableFirst === true ? [...panel, ...chart] : [...chart, ...panel];
  const body = fitFrame(order, room.width, room.height - head.length - 1);
  const detail = detailLine(location, grid, context, room.width);
  // A sentence that is too long has a second line where the panel over it ends in an empty one.
  if (detail.length <= room.width || body.at(-1)?.every(({ text }) => text === ' ') !== true)
    return [...head, ...body, fitLine(detail, room.width)];
  return [...head, ...body.slice(0, -1), ...brokenLine(detail, room.width)];
}

function tableWidth({ beside }: DataParts, width: number): number {
  return beside === undefined ? width : width - beside.width - 2;
}

/** The table, and what stands beside it. */
function panelLines(parts: DataParts, location: Location, grid: Grid, context: ProgramContext, { width, height }: Room): readonly Line[] {
  const { beside, table } = parts;
  if (beside === undefined) return tablePanel(table, location, grid, context, { width, height });
  const side = fitFrame(beside.draw({ width: beside.width, height }), beside.width, height);
  const lines = tablePanel(table, location, grid, context, { width: tableWidth(parts, width), height });
  return lines.map((line, at) => [...line, ...blanks(2), ...(side[at] ?? [])]);
}

/** How many rows of the table are on the screen at once. */
export function dataRowsShown(parts: DataParts, location: Location, table: TableOfLocation, context: ProgramContext, room: Room): number {
  const body = { width: room.width, height: room.height - headLines(parts, room).length - 1 };
  const heights = heightsOf(parts, location, table, context, body);
  return tableRows(location, table.grid, context, { width: tableWidth(parts, room.width), height: heights.table });
}

/** So many rows of a table stay on the screen beside its legend. */
const fewestRows = 3;

/** What the marks of a table stand for, whole: the table scrolls before its legend is cut. */
function legendLines({ legend, rows }: Grid, { width, height }: Room): readonly Line[] {
  const most = height - 2 - Math.min(rows.length, fewestRows);
  const lines = legendText(legend, width);
  const shown = lines.length <= most ? lines : [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, width - 2)} …`];
  return most < 1 ? [] : shown.map((line) => fitLine(lineOf([line, 'faint']), width));
}

/** The entries of a legend one after the other, broken at spaces where they are longer than a line. */
function legendText(legend: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const entry of legend) {
    const longer = `${lines.at(-1) ?? ''}   ${entry}`;
    if (lines.length > 0 && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(...wrapText(entry, width - 2, '  ').map((part) => `  ${part}`));
  }
  return lines;
}

function headLines(parts: DataParts, room: Room): readonly Line[] {
  const headline = headlineLines(parts.headline, room.width - 1, room.height >= 30 ? 3 : room.height < lowRoom ? 1 : 2).map((line) =>
    fitLine(lineOf([line, 'headline']), room.width),
  );
  const facts = parts.facts ? [fitLine(lineOf([parts.facts]), room.width)] : [];
  const news = room.height < highEnoughForNews ? [] : (parts.news ?? []).flatMap((text) => newsLines(text, room.width));
  const space = room.height >= 30 ? [blanks(room.width)] : [];
  return [...headline, ...facts, ...news, ...space];
}

function newsLines(text: string, width: number): readonly Line[] {
  return (textWidth(text) <= width ? [text] : headlineLines(text, width - 2, 2)).map((line, at) =>
    fitLine(lineOf([`${at === 0 ? '' : '  '}${line}`]), width),
  );
}

/** The table takes the rows it needs, the chart what is left, and at least its smallest size where both are shown. */
function heightsOf(
  parts: DataParts,
  location: Location,
  { grid, rows }: TableOfLocation,
  context: ProgramContext,
  { width, height: body }: Room,
): { readonly chart: number; readonly table: number } {
  if (location.form === 'chart') return { chart: Math.min(body, parts.chart.height(body - 1) + 1), table: 0 };
  const shown = tableWidth(parts, width);
  const needed = rows + 2 + legendText(grid.legend, shown).length + statusLines(location, grid, context, shown).length;
  if (location.form === 'table' || body < lowestChart + 5) return { chart: 0, table: body };
  const least = parts.chart.least ?? Math.max(lowestChart, Math.floor(body * 0.45));
  const most = Math.max(least, body - needed - 1);
  const chart = Math.min(parts.chart.height(most), most) + 1;
  return { chart, table: body - chart };
}

function chartLines(parts: DataParts, context: ProgramContext, room: Room): readonly Line[] {
  const { title, unit, draw } = parts.chart;
  const rule = title === null ? [] : [ruleLine(title, unit, room.width, context.look.glyphs)];
  const height = room.height - rule.length;
  const texts = room.width >= wide ? parts.aside() : [];
  const hasAside = texts.length > 0;
  const width = hasAside ? room.width - asideWidth - 3 : room.width;
  const chart = fitFrame(draw({ width, height }), width, height);
  if (!hasAside) return [...rule, ...chart];
  const aside = asideLines(texts, parts.hasParagraphs !== true, height);
  return [...rule, ...chart.map((line, index) => [...line, ...blanks(3), ...fitLine(aside[index] ?? [], asideWidth)])];
}

function asideLines(aside: readonly string[], isList: boolean, height: number): readonly Line[] {
  const lines = aside.flatMap((paragraph, index) => [
    ...(index === 0 || isList ? [] : [lineOf([''])]),
    ...wrapText(paragraph, asideWidth, isList ? '  ' : '').map((line) => lineOf([line, index === 0 || isList ? 'plain' : 'faint'])),
  ]);
  return lines.length <= height - 1 ? lines : [...lines.slice(0, height - 2), lineOf(['…', 'faint'])];
}

/** A table under a rule with its title, which rows are shown, and its unit. */
export function tablePanel(
  { title, unit }: DataParts['table'],
  location: Location,
  grid: Grid,
  context: ProgramContext,
  room: Room,
): readonly Line[] {
  const { glyphs } = context.look;
  const status = statusLines(location, grid, context, room.width);
  const legend = legendLines(grid, { width: room.width, height: room.height - status.length });
  const size = tableRows(location, grid, context, room);
  const { start, end } = pageOf(grid.rows.length, size, location);
  const isCut = end - start < grid.rows.length;
  const part = isCut ? context.text['table.part']({ from: start + 1, to: end, of: grid.rows.length }) : '';
  const right = [part, unit].filter((text) => text !== '').join('  ');
  const lines = tableLines(grid, { width: room.width, rows: size + 1, glyphs, cursor: location });
  return fitFrame([ruleLine(title, right, room.width, glyphs), ...status, ...lines, ...legend], room.width, room.height);
}

/** How many rows of a table a panel of some height has room for. */
function tableRows(location: Location, grid: Grid, context: ProgramContext, { width, height }: Room): number {
  const left = height - statusLines(location, grid, context, width).length;
  return Math.max(1, left - 2 - legendLines(grid, { width, height: left }).length);
}

/** A line on two, broken at a space. */
function brokenLine(line: Line, width: number): readonly Line[] {
  const at = line.slice(0, width + 1).findLastIndex(({ text }) => text === ' ');
  return [fitLine(line.slice(0, at), width), fitLine([...blanks(2), ...line.slice(at + 1)], width)];
}

/** The number under the cursor, in words, however long. */
function detailLine(location: Location, grid: Grid, context: ProgramContext, width: number): Line {
  const row = grid.rows[location.row];
  const cell = row === undefined ? undefined : cellAt(row, location.column);
  if (row === undefined || cell === undefined) return lineOf([grid.rows.length === 0 ? context.text['table.empty'] : '', 'faint']);
  const { lineage } = cell;
  const pointer = `${context.look.glyphs.pointer} `;
  if (lineage === null) {
    const column = columnAt(grid, location.column)?.label ?? '';
    const isKey = location.column === -1 || cell.text === '';
    return lineOf([pointer + (isKey ? row.label : context.text['detail.cell']({ row: row.label, column, value: cell.text }))]);
  }
  const { view, series, point } = lineage;
  const sentence = describePoint(view, series, series.points.indexOf(point), context.language).text;
  const newest = newestText(point, context);
  const line = lineOf([pointer + sentence]);
  const more = newest === '' ? [] : lineOf([`  ${newest}`]);
  return line.length + more.length <= width ? [...line, ...more] : line;
}

/** The newest figure, where it reads differently from the one shown. */
function newestText({ receipt, revised }: ViewPoint, context: ProgramContext): string {
  if (revised === null || isMissing(revised.value)) return '';
  const value = formatReceiptValue(context.world, revised, context.language);
  return value === formatReceiptValue(context.world, receipt, context.language) ? '' : context.text['detail.revised']({ value });
}

function wordsFrame(parts: DataParts, location: Location, context: ProgramContext, room: Room): readonly Line[] {
  const lines = parts.words(Math.min(room.width - 2, 100));
  const start = Math.min(location.scroll, Math.max(0, lines.length - room.height));
  const shown = lines.slice(start, start + room.height);
  const more =
    start + room.height < lines.length
      ? [lineOf([context.text['words.more']({ lines: lines.length - start - room.height }), 'faint'])]
      : [];
  return fitFrame(more.length > 0 ? [...shown.slice(0, -1), ...more] : shown, room.width, room.height);
}
