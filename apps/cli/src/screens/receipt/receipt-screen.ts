import { citeReceipt, gapSeriesOf, type View, type ViewPoint, type ViewSeries } from '@sogdia/core';
import { fitFrame, ruleLine } from '../../frame/compose.ts';
import { lineOf } from '../../frame/line.ts';
import { wrapOnScreen } from '../../frame/wrap-text.ts';
import type { Grid } from '../../grid/grid.ts';
import { textCell } from '../../grid/grid.ts';
import type { ProgramContext } from '../../program/program-context.ts';
import type { Sheet } from '../../program/sheet.ts';
import { type ReceiptNode, receiptTree } from '../../receipt/receipt-tree.ts';
import type { Screen } from '../screen.ts';
import { citationLines } from './citation-lines.ts';
import { pageOfNodes } from './node-pages.ts';

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
          [
            rule,
            ...pageOfNodes(nodes, sheet.row, { width: room.width, height: room.height - 1 }, context.look.glyphs),
            ...citationLines(found.point.receipt, found.view.references, context, room.width),
          ],
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
export function receiptPoint(
  sheet: Sheet,
  context: ProgramContext,
): { readonly view: View; readonly series: ViewSeries; readonly point: ViewPoint } | null {
  const view = context.view(sheet.spec);
  const series = [...view.series, ...gapSeriesOf(view, context.language)].find(({ id }) => id === sheet.subject);
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
