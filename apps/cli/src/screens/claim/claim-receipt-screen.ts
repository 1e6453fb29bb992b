import { citeReceipt, type Receipt } from '@sogdia/core';
import type { ViewSource } from '@sogdia/core/model';
import type { Location, ProgramContext } from '../../model/index.ts';
import { type ReceiptNode, receiptTree } from '../../print/index.ts';
import type { Grid } from '../../table/index.ts';
import { wrapOnScreen } from '../../terminal/index.ts';
import { nodeScreen, type Room, type Screen } from '../layout/index.ts';
import { citationNode, gridOfNodes } from '../receipt/citation-node.ts';
import { checkedOf } from './claim-screen.ts';

/** The lineage of one number of a claim's working, or of a figure of a draft. */
export const claimReceiptScreen: Screen = nodeScreen({
  title: (_, context) => context.text['receipt.title'],
  grid: receiptGrid,
  heading: (location, context) => receiptOf(location, context)?.heading ?? null,
  waiting: () => '',
  nodes: nodesOf,
  drill: () => null,
});

/** A receipt, what it is of, and the releases that it may name. */
interface FoundReceipt {
  readonly heading: string;
  readonly receipt: Receipt;
  readonly references: readonly ViewSource[];
}

/** The receipt of a line of the working of a claim, or of a figure of a draft. */
function receiptOf(location: Location, context: ProgramContext): FoundReceipt | null {
  const { draft, subject, period } = location;
  const text = draft === null ? null : (context.drafts?.check(draft.text) ?? null);
  const figure = text?.figures[Number(period)];
  if (text !== null && figure?.receipt) return { heading: figure.printed, receipt: figure.receipt, references: text.sources };
  const checked = checkedOf(location, context);
  const receipt = checked?.working[Number(period)]?.receipt ?? null;
  if (checked === null || receipt === null) return null;
  return { heading: context.text['claim.number']({ id: subject ?? '' }), receipt, references: checked.sources };
}

function nodesOf(location: Location, context: ProgramContext, room: Pick<Room, 'width'>): readonly ReceiptNode[] {
  const found = receiptOf(location, context);
  if (found === null) return [];
  const width = room.width - 4;
  const options = { world: context.world, width, glyphs: context.look.glyphs, language: context.language, wrap: wrapOnScreen };
  return [...receiptTree(found.receipt, found.references, options), citationNode(found.receipt, found.references, context, width)];
}

function receiptGrid(location: Location, context: ProgramContext): Grid {
  const found = receiptOf(location, context);
  const citation = found === null ? '' : citeReceipt(context.world, found.receipt, found.references, context.language).plain;
  return gridOfNodes(nodesOf(location, context, { width: 80 }), citation);
}
