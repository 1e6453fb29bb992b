import { encodeViewSpec, paperViewNameOf, paperViews, type ViewSpec } from '@sogdia/core';
import { paperItemAt } from '../screens/paper/paper-screen.ts';
import type { ProgramContext } from './program-context.ts';
import type { Sheet } from './sheet.ts';
import { cellAtCursor } from './shown-grid.ts';

/** A command line that prints what a sheet shows. */
export interface CommandLine {
  readonly text: string;
}

/** The command of a sheet: of a view, the receipt of a number, the list of sources; on the overview that of the column under the cursor. */
export function commandOf(sheet: Sheet, context: ProgramContext): CommandLine {
  switch (sheet.kind) {
    case 'receipt':
      return { text: `sogdia receipt ${quoted(sheet.spec)} ${sheet.period ?? ''} ${sheet.subject ?? ''}`.trim() };
    case 'sources':
      return { text: 'sogdia list releases' };
    case 'paper':
      return { text: commandOfPaper(sheet, context) };
    case 'claim':
      return { text: `sogdia check ${sheet.subject ?? ''} --working` };
    case 'claim-receipt':
      return { text: `sogdia check ${sheet.subject ?? ''} --json` };
    default:
      return { text: `sogdia view ${quoted(shownSpec(sheet, context))}` };
  }
}

/** A figure as a view, a claim as a check, a section as a list of its claims. */
function commandOfPaper(sheet: Sheet, context: ProgramContext): string {
  const item = paperItemAt(sheet, context);
  const verdict = sheet.verdict === null ? '' : ` --verdict ${sheet.verdict}`;
  if (item?.kind === 'figure') return `sogdia view ${item.name}`;
  if (item?.kind === 'claim') return `sogdia check ${item.claim.id}`;
  return item === null ? `sogdia list claims${verdict}` : `sogdia list claims --where 'section=${item.section}'${verdict}`;
}

/** The spec that answers what the cursor of a sheet stands on. */
export function shownSpec(sheet: Sheet, context: ProgramContext): ViewSpec {
  if (sheet.kind === 'view' || sheet.kind === 'receipt') return sheet.spec;
  const cell = cellAtCursor(sheet, context)?.cell ?? null;
  return cell?.lineage?.view.spec ?? sheet.spec;
}

/** A name where the spec has one that says all of it, else the query string in quotes. */
function quoted(spec: ViewSpec): string {
  const name = paperViewNameOf(spec);
  if (name !== null && encodeViewSpec(paperViews[name]) === encodeViewSpec(spec)) return name;
  const query = encodeViewSpec(spec);
  return query === '' ? 'figure-2' : `'${query}'`;
}
