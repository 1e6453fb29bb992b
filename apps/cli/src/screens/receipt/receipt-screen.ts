import { citeReceipt, type View, type ViewPoint, type ViewSeries } from '@sogdia/core';
import type { Line } from '../../frame/cell.ts';
import { fitFrame, ruleLine } from '../../frame/compose.ts';
import { fitLine, lineOf } from '../../frame/line.ts';
import { wrapOnScreen, wrapText } from '../../frame/wrap-text.ts';
import type { Grid } from '../../grid/grid.ts';
import { textCell } from '../../grid/grid.ts';
import type { ProgramContext } from '../../program/program-context.ts';
import type { Sheet } from '../../program/sheet.ts';
import { type ReceiptNode, receiptTree } from '../../receipt/receipt-tree.ts';
import type { Room, Screen } from '../screen.ts';

/** The lineage of one number: formula, operands, the cells of the sources, what else is said of them; the newest figures after. */
export const receiptScreen: Screen = {
  title: (_, context) => context.text['receipt.title'],
  grid: receiptGrid,
  regions: (sheet, context, room) => {
    const found = receiptPoint(sheet, context);
    if (found === null) return [{ id: 'receipt', lines: fitFrame([], room.width, room.height) }];
    const nodes = receiptNodes(sheet, context, room.width - 4);
    const part = context.text['table.part']({
      from: Math.min(sheet.row + 1, nodes.length),
      to: Math.min(sheet.row + 1, nodes.length),
      of: nodes.length,
    });
    const rule = ruleLine(`${found.series.label}, ${found.point.period}`, part, room.width, context.look.glyphs);
    return [
      {
        id: 'receipt',
        lines: fitFrame(
          [rule, ...withCitation(pageLines(nodes, sheet, context, { width: room.width, height: room.height - 1 }), found, context, room)],
          room.width,
          room.height,
        ),
      },
    ];
  },
  rowsShown: (_sheet, _context, room) => room.height,
  drill: () => null,
};

/** The number that a receipt sheet is about. */
function receiptPoint(
  sheet: Sheet,
  context: ProgramContext,
): { readonly view: View; readonly series: ViewSeries; readonly point: ViewPoint } | null {
  const view = context.view(sheet.spec);
  const series = view.series.find(({ id }) => id === sheet.subject);
  const point = series?.points.find(({ period }) => period === sheet.period);
  return series === undefined || point === undefined ? null : { view, series, point };
}

/** The nodes of a receipt, those of the revision after those of the number shown. */
function receiptNodes(sheet: Sheet, context: ProgramContext, width: number): readonly ReceiptNode[] {
  const found = receiptPoint(sheet, context);
  if (found === null) return [];
  const { view, point } = found;
  const options = { width, glyphs: context.look.glyphs, language: context.language, wrap: wrapOnScreen };
  const own = receiptTree(point.receipt, view.references, options);
  if (point.revised === null) return own;
  const [first, ...rest] = receiptTree(point.revised, view.references, options);
  if (first === undefined) return own;
  const heading = [lineOf(['']), lineOf([context.text['receipt.revised'], 'warning'])];
  return [...own, { ...first, headLine: heading.length, lines: [...heading, ...first.lines] }, ...rest];
}

/** A row for each node, so that the cursor, copying and the row count work as in tables. */
function receiptGrid(sheet: Sheet, context: ProgramContext): Grid {
  const found = receiptPoint(sheet, context);
  const nodes = receiptNodes(sheet, context, 76);
  const citation = found === null ? '' : citeReceipt(found.point.receipt, found.view.references, context.language).plain;
  return {
    corner: '',
    columns: [{ id: 'value', label: '', short: '', align: 'left' }],
    rows: nodes.map((node, index) => ({
      id: String(index),
      label: node.subject,
      style: 'plain',
      cells: [textCell(node.citation ?? citation)],
    })),
    legend: [],
  };
}

/** Whole nodes from the top of the cursor's page; a node that is longer than the page is cut. */
function pageLines(nodes: readonly ReceiptNode[], sheet: Sheet, context: ProgramContext, room: Room): readonly Line[] {
  const starts = pageStarts(nodes, room.height);
  const start = starts.findLast((index) => index <= sheet.row) ?? 0;
  return nodes.slice(start).flatMap((node, index) => {
    const isCursor = start + index === sheet.row;
    return node.lines.map((line, order) => {
      const isHead = isCursor && order === node.headLine;
      const pointer = lineOf([isHead ? context.look.glyphs.pointer : ' ', 'key'], [' ']);
      return fitLine(
        [...pointer, ...(isHead ? line.map((cell) => (cell.style === 'title' ? { ...cell, style: 'cursor' as const } : cell)) : line)],
        room.width,
      );
    });
  });
}

/** How to cite the number, under its tree, as far as there is room. */
function withCitation(
  lines: readonly Line[],
  { view, point }: { readonly view: View; readonly point: ViewPoint },
  context: ProgramContext,
  room: Room,
): readonly Line[] {
  const citation = citeReceipt(point.receipt, view.references, context.language).plain.split('\n');
  const text = citation.flatMap((part) => wrapText(part, room.width - 4, '  ').map((line) => lineOf(['  '], [line, 'faint'])));
  return [...lines, lineOf(['']), lineOf(['  '], [context.text['receipt.to-cite'], 'title']), ...text];
}

/** The nodes that begin a page, filled one after the other. */
function pageStarts(nodes: readonly ReceiptNode[], height: number): readonly number[] {
  const starts = [0];
  let used = 0;
  for (const [index, node] of nodes.entries()) {
    if (used > 0 && used + node.lines.length > height) {
      starts.push(index);
      used = 0;
    }
    used += node.lines.length;
  }
  return starts;
}
