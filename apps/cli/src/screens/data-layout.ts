import { describePoint, formatReceiptValue, isMissing } from '@sogdia/core';
import type { Line } from '../frame/cell.ts';
import { fitFrame, ruleLine } from '../frame/compose.ts';
import { blanks, fitLine, lineOf } from '../frame/line.ts';
import { pageOf, tableLines } from '../frame/table-lines.ts';
import { balancedText, wrapText } from '../frame/wrap-text.ts';
import type { Grid } from '../grid/grid.ts';
import type { ProgramContext } from '../program/program-context.ts';
import type { Sheet } from '../program/sheet.ts';
import type { Region, Room } from './screen.ts';

/** What a screen of data is made of. Heights are given by the layout. */
export interface DataScreen {
  readonly finding: string;
  /** A line of facts under the finding; empty for none. */
  readonly facts: string;
  readonly chart: {
    readonly title: string;
    readonly unit: string;
    readonly draw: (room: Room) => readonly Line[];
    /** The rows it would like, of so many. */
    readonly height: (most: number) => number;
  };
  readonly table: { readonly title: string; readonly unit: string };
  /** The rows of the table without a filter, so that filtering moves nothing else. */
  readonly rows: number;
  /** Whether the table stands over the chart. */
  readonly isTableFirst: boolean;
  /** Running text beside the chart where the screen is wide. */
  readonly aside: readonly string[];
  /** Whether the running text is a list, without space between its lines. */
  readonly isAsideList?: boolean;
  readonly words: (width: number) => readonly Line[];
}

const wide = 112;
const asideWidth = 40;
const lowestChart = 6;

/** The regions of a screen of data: finding, chart, table, and the number under the cursor in words; or words alone. */
export function dataRegions(screen: DataScreen, sheet: Sheet, grid: Grid, context: ProgramContext, room: Room): readonly Region[] {
  if (sheet.form === 'words') return [wordsRegion(screen, sheet, context, room)];
  const head = headLines(screen, room);
  const body = room.height - head.length - 1;
  const heights = heightsOf(screen, sheet, grid, body);
  const chart = heights.chart === 0 ? [] : chartLines(screen, context, { width: room.width, height: heights.chart });
  const table = heights.table === 0 ? [] : tablePanel(screen, sheet, grid, context, { width: room.width, height: heights.table });
  const panels = screen.isTableFirst ? [region('table', table), region('chart', chart)] : [region('chart', chart), region('table', table)];
  return [region('finding', head), ...panels, region('detail', [detailLine(sheet, grid, context, room.width)])];
}

function region(id: string, lines: readonly Line[]): Region {
  return { id, lines };
}

function headLines(screen: DataScreen, room: Room): readonly Line[] {
  const finding = balancedText(screen.finding, room.width - 1)
    .slice(0, 2)
    .map((line) => fitLine(lineOf([line, 'finding']), room.width));
  const facts = screen.facts === '' ? [] : [fitLine(lineOf([screen.facts]), room.width)];
  const space = room.height >= 30 ? [blanks(room.width)] : [];
  return [...finding, ...facts, ...space];
}

/** The table takes the rows it needs, the chart what is left, and at least its smallest size where both are shown. */
function heightsOf(screen: DataScreen, sheet: Sheet, grid: Grid, body: number): { readonly chart: number; readonly table: number } {
  if (sheet.form === 'chart') return { chart: body, table: 0 };
  const needed = screen.rows + 2 + (grid.legend.length > 0 && body >= 24 ? 1 : 0);
  if (sheet.form === 'table' || body < lowestChart + 5) return { chart: 0, table: body };
  const least = Math.max(lowestChart, Math.floor(body * 0.4));
  const most = Math.max(least, body - needed - 1);
  const chart = Math.min(screen.chart.height(most), most) + 1;
  return { chart, table: body - chart };
}

function chartLines(screen: DataScreen, context: ProgramContext, room: Room): readonly Line[] {
  const rule = ruleLine(screen.chart.title, screen.chart.unit, room.width, context.look.glyphs);
  const hasAside = room.width >= wide && screen.aside.length > 0;
  const width = hasAside ? room.width - asideWidth - 3 : room.width;
  const chart = fitFrame(screen.chart.draw({ width, height: room.height - 1 }), width, room.height - 1);
  if (!hasAside) return [rule, ...chart];
  const aside = asideLines(screen, room.height - 1);
  return [rule, ...chart.map((line, index) => [...line, ...blanks(3), ...fitLine(aside[index] ?? [], asideWidth)])];
}

function asideLines({ aside, isAsideList = false }: DataScreen, height: number): readonly Line[] {
  const lines = aside.flatMap((paragraph, index) => [
    ...(index === 0 || isAsideList ? [] : [lineOf([''])]),
    ...wrapText(paragraph, asideWidth, isAsideList ? '  ' : '').map((line) =>
      lineOf([line, index === 0 || isAsideList ? 'plain' : 'faint']),
    ),
  ]);
  return lines.length <= height - 1 ? lines : [...lines.slice(0, height - 2), lineOf(['…', 'faint'])];
}

function tablePanel(screen: DataScreen, sheet: Sheet, grid: Grid, context: ProgramContext, room: Room): readonly Line[] {
  const { glyphs } = context.look;
  const hasLegend = grid.legend.length > 0 && room.height >= grid.rows.length + 3;
  const rows = room.height - 1 - (hasLegend ? 1 : 0);
  const column = sheet.sort === null ? -1 : grid.columns.findIndex(({ id }) => id === sheet.sort?.column);
  const cursor = { row: sheet.row, column: sheet.column, sort: sheet.sort === null ? null : { column, descending: sheet.sort.descending } };
  const { start, end } = pageOf(grid.rows.length, { rows, cursor });
  const isCut = end - start < grid.rows.length;
  const part = isCut ? context.text['table.part']({ from: start + 1, to: end, of: grid.rows.length }) : '';
  const filter = sheet.filter === '' ? '' : context.text['table.filtered']({ filter: sheet.filter, rows: grid.rows.length });
  const right = [filter, part, screen.table.unit].filter((text) => text !== '').join('  ');
  const lines = tableLines(grid, { width: room.width, rows, glyphs, cursor, match: matchOf(sheet.filter) });
  const legend = hasLegend ? [fitLine(lineOf([`  ${grid.legend.join('   ')}`, 'faint']), room.width)] : [];
  return fitFrame([ruleLine(screen.table.title, right, room.width, glyphs), ...lines, ...legend], room.width, room.height);
}

function matchOf(filter: string): (text: string) => boolean {
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return (text) => words.some((word) => text.toLowerCase().includes(word));
}

/** The number under the cursor, in words. */
function detailLine(sheet: Sheet, grid: Grid, context: ProgramContext, width: number): Line {
  const row = grid.rows[sheet.row];
  const cell = row?.cells[sheet.column];
  if (row === undefined || cell === undefined)
    return fitLine(lineOf([grid.rows.length === 0 ? context.text['table.empty'] : '', 'faint']), width);
  const { lineage } = cell;
  if (lineage === null)
    return fitLine(
      lineOf(
        [`${context.look.glyphs.pointer} `],
        [
          cell.text === ''
            ? row.label
            : context.text['detail.cell']({ row: row.label, column: grid.columns[sheet.column]?.label ?? '', value: cell.text }),
        ],
      ),
      width,
    );
  const { view, series, point } = lineage;
  const sentence = describePoint(view, series, series.points.indexOf(point), context.language).text;
  const newest =
    point.revised === null || isMissing(point.revised.value)
      ? ''
      : context.text['detail.revised']({ value: formatReceiptValue(point.revised, context.language) });
  const line = lineOf([`${context.look.glyphs.pointer} ${sentence}`]);
  const more = newest === '' ? [] : lineOf([`  ${newest}`]);
  return fitLine(line.length + more.length <= width ? [...line, ...more] : line, width);
}

function wordsRegion(screen: DataScreen, sheet: Sheet, context: ProgramContext, room: Room): Region {
  const lines = screen.words(Math.min(room.width - 2, 100));
  const start = Math.min(sheet.scroll, Math.max(0, lines.length - room.height));
  const shown = lines.slice(start, start + room.height);
  const more =
    start + room.height < lines.length
      ? [lineOf([context.text['words.more']({ lines: lines.length - start - room.height }), 'faint'])]
      : [];
  return { id: 'words', lines: fitFrame(more.length > 0 ? [...shown.slice(0, -1), ...more] : shown, room.width, room.height) };
}
