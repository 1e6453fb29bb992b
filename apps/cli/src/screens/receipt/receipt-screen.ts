import { citeReceipt, type Receipt, type View, type ViewPoint, type ViewSeries } from '@sogdia/core';
import { discrepancySeriesOf } from '@sogdia/core/workspace';
import { isMetric, type Location, type ProgramContext } from '../../model/index.ts';
import { type ReceiptNode, receiptTree } from '../../print/index.ts';
import type { Grid } from '../../table/index.ts';
import { lineOf, wrapOnScreen } from '../../terminal/index.ts';
import { nodeScreen, type Room, type Screen } from '../layout/index.ts';
import { citationNode, gridOfNodes } from './citation-node.ts';

/** The lineage of one number: formula, operands, the cells of the sources, what else is said of them; the newest figures after. */
export const receiptScreen: Screen = nodeScreen({
  title: (_, context) => context.text['receipt.title'],
  grid: receiptGrid,
  heading: (location, context) => {
    const found = receiptPoint(location, context);
    return found === null ? null : `${found.series.label}, ${found.point.period}`;
  },
  waiting: () => '',
  nodes: receiptNodes,
  drill: () => null,
});

/** The number that a receipt location is about. */
export function receiptPoint(
  location: Location,
  context: ProgramContext,
): { readonly view: View; readonly series: ViewSeries; readonly point: ViewPoint } | null {
  const view = context.view(location.spec);
  const series = [...view.series, ...discrepancySeriesOf(view, context.language)].find(({ id }) => id === location.subject);
  const point = series?.points.find(({ period }) => period === location.period);
  return series === undefined || point === undefined ? null : { view, series, point };
}

/** The nodes of a receipt: of the number shown, of its revision, and how to cite it. */
function receiptNodes(location: Location, context: ProgramContext, room: Pick<Room, 'width'>): readonly ReceiptNode[] {
  const found = receiptPoint(location, context);
  if (found === null) return [];
  const { view, point } = found;
  const width = room.width - 4;
  const citation = citationNode(point.receipt, view.references, context, width);
  const options = { world: context.world, width, glyphs: context.look.glyphs, language: context.language, wrap: wrapOnScreen };
  const own = receiptTree(point.receipt, view.references, options);
  if (point.revised === null) return [...own, citation];
  const [first, ...rest] = receiptTree(point.revised, view.references, options);
  if (first === undefined) return [...own, citation];
  const heading = [lineOf(['']), lineOf([context.text['receipt.revised'], 'warning'])];
  return [...own, { ...first, headLine: heading.length, lines: [...heading, ...first.lines] }, ...rest, citation];
}

function receiptGrid(location: Location, context: ProgramContext): Grid {
  const found = receiptPoint(location, context);
  const citation = found === null ? '' : citeReceipt(context.world, found.point.receipt, found.view.references, context.language).plain;
  return gridOfNodes(receiptNodes(location, context, { width: 80 }), citation);
}

/** The metric by which the number under the cursor of a receipt was worked out; null where it was read, or worked out in another way. */
export function metricAt(location: Location, context: ProgramContext): string | null {
  const point = location.kind === 'receipt' ? receiptPoint(location, context)?.point : undefined;
  const steps = point === undefined ? [] : [point.receipt, ...(point.revised === null ? [] : [point.revised])].flatMap(within);
  const receipt = steps[location.row];
  return receipt?.kind === 'step' && isMetric(receipt.operation) ? receipt.operation : null;
}

/** A receipt with those that it is made of, in the order of its tree. */
function within(receipt: Receipt): readonly Receipt[] {
  return receipt.kind === 'step' ? [receipt, ...receipt.operands.flatMap((operand) => within(operand.receipt))] : [receipt];
}
