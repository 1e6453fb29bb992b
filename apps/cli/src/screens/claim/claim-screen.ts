import type { CheckedClaim } from '@sogdia/core';
import { type Location, newLocation, type ProgramContext } from '../../model/index.ts';
import { type Grid, textGrid } from '../../table/index.ts';
import { nodeScreen, type Room, type Screen } from '../layout/index.ts';
import { type ClaimNode, claimNodes } from './claim-nodes.ts';

/** A claim checked: verdict, statement, every record and vintage, the working with a cursor over its numbers, the sources. */
export const claimScreen: Screen = nodeScreen({
  title: (location) => location.subject ?? '',
  grid: claimGrid,
  heading: (location, context) => {
    const checked = checkedOf(location, context);
    return checked === null ? null : context.text['claim.title']({ id: checked.claim.id, section: checked.claim.section });
  },
  waiting: ({ text }) => text['claim.reading'],
  nodes: nodesOf,
  drill: (location, context) => {
    const node = nodesOf(location, context, { width: 80 })[location.row];
    if (node === undefined || node.receipt === null) return null;
    return newLocation('claim-receipt', { spec: location.spec, subject: location.subject, period: String(node.working) });
  },
});

/** The claim that a location is about, checked; null as long as the data are not there. */
export function checkedOf(location: Location, context: ProgramContext): CheckedClaim | null {
  const claim = context.ledger.claims.find(({ id }) => id === location.subject);
  return claim === undefined ? null : context.ledger.check(claim);
}

function nodesOf(location: Location, context: ProgramContext, room: Pick<Room, 'width'>): readonly ClaimNode[] {
  const checked = checkedOf(location, context);
  return checked === null ? [] : claimNodes(checked, location.isFolded, context, room.width - 4);
}

/** A row for each node, so that the cursor moves as in tables. */
function claimGrid(location: Location, context: ProgramContext): Grid {
  const nodes = nodesOf(location, context, { width: 80 });
  return textGrid(
    '',
    [''],
    nodes.map(({ text }, index) => [String(index), location.subject ?? '', text]),
  );
}
