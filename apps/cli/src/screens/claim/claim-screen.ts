import type { CheckedClaim } from '@sogdia/core';
import { newSheet, type ProgramContext, type Sheet } from '../../model/index.ts';
import { type Grid, textCell } from '../../table/index.ts';
import { fitFrame, lineOf } from '../../terminal/index.ts';
import { nodePage, type Room, type Screen } from '../layout/index.ts';
import { type ClaimNode, claimNodes } from './claim-nodes.ts';

/** A claim checked: verdict, statement, every record and vintage, the working with a cursor over its numbers, the sources. */
export const claimScreen: Screen = {
  title: (sheet) => sheet.subject ?? '',
  grid: claimGrid,
  regions: (sheet, context, room) => {
    const checked = checkedOf(sheet, context);
    if (checked === null)
      return [{ id: 'claim', lines: fitFrame([lineOf([context.text['claim.reading'], 'faint'])], room.width, room.height) }];
    const title = context.text['claim.title']({ id: checked.claim.id, section: checked.claim.section });
    return [{ id: 'claim', lines: nodePage(title, nodesOf(sheet, context, room), sheet, context, room) }];
  },
  nodes: nodesOf,
  rowsShown: (_sheet, _context, room) => room.height,
  drill: (sheet, context) => {
    const node = nodesOf(sheet, context, { width: 80 })[sheet.row];
    if (node === undefined || node.receipt === null) return null;
    return newSheet('claim-receipt', { subject: sheet.subject, period: String(node.working) });
  },
};

/** The claim that a sheet is about, checked; null as long as the data are not there. */
export function checkedOf(sheet: Sheet, context: ProgramContext): CheckedClaim | null {
  const claim = context.ledger.claims.find(({ id }) => id === sheet.subject);
  return claim === undefined ? null : context.ledger.check(claim);
}

function nodesOf(sheet: Sheet, context: ProgramContext, room: Pick<Room, 'width'>): readonly ClaimNode[] {
  const checked = checkedOf(sheet, context);
  return checked === null ? [] : claimNodes(checked, sheet.isFolded, context, room.width - 4);
}

/** A row for each node, so that the cursor moves as in tables. */
function claimGrid(sheet: Sheet, context: ProgramContext): Grid {
  const rows = nodesOf(sheet, context, { width: 80 }).map((node, index) => ({
    id: String(index),
    label: sheet.subject ?? '',
    style: 'plain' as const,
    cells: [textCell(node.text)],
  }));
  return { corner: '', columns: [{ id: 'text', label: '', short: '', align: 'left' }], rows, legend: [] };
}
