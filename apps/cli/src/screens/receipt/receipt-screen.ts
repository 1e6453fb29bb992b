import { citeReceipt, type Receipt } from '@sogdia/core';
import type { ViewSource } from '@sogdia/core/model';
import { discrepancySeriesOf } from '@sogdia/core/workspace';
import { isMetric, type Location, type ProgramContext } from '../../model/index.ts';
import { type ReceiptNode, receiptTree } from '../../print/index.ts';
import { type Lineage, textGrid } from '../../table/index.ts';
import { lineOf, wrapOnScreen } from '../../terminal/index.ts';
import { checkedOf } from '../claim/claim-screen.ts';
import { nodeScreen, type Room, type Screen } from '../layout/index.ts';

/** The lineage of one number, of a view, of a claim's working or of a figure of a draft: formula, operands, the cells of the sources, what else is said of them; the newest figures after. */
export const receiptScreen: Screen = nodeScreen({
  title: (_, context) => context.text['receipt.title'],
  // A row for each node, so that the cursor, copying and the row count work as in tables.
  grid: (location, context) => {
    const nodes = nodesOf(location, context, { width: 80 });
    const whole = nodes.at(-1)?.citation ?? '';
    return textGrid(
      '',
      [''],
      nodes.map(({ subject, citation }, index) => [String(index), subject, citation ?? whole]),
    );
  },
  heading: (location, context) => foundReceipt(location, context)?.heading ?? null,
  nodes: nodesOf,
  drill: () => null,
});

/** A receipt with that of the newest figure where that is another, what it is of, and the releases that it may name. */
function foundReceipt(location: Location, context: ProgramContext) {
  const { kind, draft, subject, period } = location;
  const found = kind === 'receipt' ? receiptPoint(location, context) : null;
  if (found !== null) {
    const { view, series, point } = found;
    return { ...point, heading: series.label + context.text['joint.clause'] + point.period, references: view.references };
  }
  const text = draft === null ? null : (context.drafts?.check(draft.text) ?? null);
  const figure = text?.figures[Number(period)];
  if (text !== null && figure?.receipt)
    return { heading: figure.printed, receipt: figure.receipt, revised: null, references: text.sources };
  const checked = kind === 'receipt' ? null : checkedOf(location, context);
  const receipt = checked?.working[Number(period)]?.receipt ?? null;
  if (checked === null || receipt === null) return null;
  return { heading: context.text['claim.number']({ id: subject ?? '' }), receipt, revised: null, references: checked.sources };
}

/** The number that a receipt location is about. */
export function receiptPoint(location: Location, context: ProgramContext): Lineage | null {
  const view = context.view(location.spec);
  const series = [...view.series, ...discrepancySeriesOf(view, context.language)].find(({ id }) => id === location.subject);
  const point = series?.points.find(({ period }) => period === location.period);
  return series === undefined || point === undefined ? null : { view, series, point };
}

/** The nodes of a receipt: of the number shown, of its revision, and how to cite it. */
function nodesOf(location: Location, context: ProgramContext, room: Pick<Room, 'width'>): readonly ReceiptNode[] {
  const found = foundReceipt(location, context);
  if (found === null) return [];
  const { receipt, revised, references } = found;
  const width = room.width - 4;
  const options = { world: context.world, width, glyphs: context.look.glyphs, language: context.language, wrap: wrapOnScreen };
  const treeOf = (one: Receipt | null): readonly ReceiptNode[] => (one === null ? [] : receiptTree(one, references, options));
  const heading = [lineOf(['']), lineOf([context.text['receipt.revised'], 'warning'])];
  const newest = treeOf(revised).map((node, index) =>
    index > 0 ? node : { ...node, headLine: heading.length, lines: [...heading, ...node.lines] },
  );
  const subject = context.text['receipt.to-cite'];
  const citation = citeReceipt(context.world, receipt, references, context.language).plain;
  const text = citation
    .split('\n')
    .flatMap((part) => wrapOnScreen(part, width - 2).map((line, order) => lineOf([order === 0 ? line : `  ${line}`, 'faint'])));
  const lines = [lineOf(['']), lineOf([subject, 'title']), ...text];
  return [...treeOf(receipt), ...newest, { headLine: 1, subject, value: '', full: '', citation, lines }];
}

/** The metric by which the number under the cursor of a receipt was worked out; null where it was read, or worked out in another way. */
export function metricAt(location: Location, context: ProgramContext): string | null {
  const [receipt] = receiptsAt(location, context);
  return location.kind === 'receipt' && receipt?.kind === 'step' && isMetric(receipt.operation) ? receipt.operation : null;
}

/** The release of the figure under the cursor of a receipt, or of the first that it is made of. */
export function releaseOfReceipt(location: Location, context: ProgramContext): ViewSource | null {
  const cell = receiptsAt(location, context).find((receipt) => receipt.kind === 'cell');
  return context.releases.find(({ release }) => release.id === cell?.release) ?? null;
}

/** The receipts from the one under the cursor on, in the order of their trees. */
function receiptsAt(location: Location, context: ProgramContext): readonly Receipt[] {
  const { receipt, revised } = foundReceipt(location, context) ?? {};
  return [receipt, revised].flatMap((one) => (one == null ? [] : within(one))).slice(location.row);
}

/** A receipt with those that it is made of, in the order of its tree. */
function within(receipt: Receipt): readonly Receipt[] {
  return receipt.kind === 'step' ? [receipt, ...receipt.operands.flatMap((operand) => within(operand.receipt))] : [receipt];
}
