import { citeReceipt, type Receipt } from '@sogdia/core';
import type { ViewSource } from '@sogdia/core/model';
import type { Location, ProgramContext } from '../../model/index.ts';
import { type ReceiptNode, receiptTree } from '../../print/index.ts';
import type { Grid } from '../../table/index.ts';
import { wrapOnScreen } from '../../terminal/index.ts';
import { checkedOf } from '../claim/claim-screen.ts';
import { nodeScreen, type Room, type Screen } from '../layout/index.ts';
import { citationNode, gridOfNodes } from '../receipt/citation-node.ts';

/** The lineage of one number of a claim's working. */
export const claimReceiptScreen: Screen = nodeScreen({
  title: (_, context) => context.text['receipt.title'],
  grid: receiptGrid,
  heading: (location, context) =>
    receiptOf(location, context) === null ? null : context.text['claim.number']({ id: location.subject ?? '' }),
  waiting: () => '',
  nodes: nodesOf,
  drill: () => null,
});

/** The receipt of a line of the working, with the releases that the claim rests on. */
function receiptOf(
  location: Location,
  context: ProgramContext,
): { readonly receipt: Receipt; readonly references: readonly ViewSource[] } | null {
  const checked = checkedOf(location, context);
  const receipt = checked?.working[Number(location.period)]?.receipt ?? null;
  return checked === null || receipt === null ? null : { receipt, references: checked.sources };
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
