import { encodeViewSpec, paperViewNameOf, paperViews, type ViewSpec } from '@sogdia/core';
import type { ProgramContext, Sheet } from '../../model/index.ts';
import { paperItemAt } from '../../screens/index.ts';
import { shownSpec, type TableQuestion, tableQuestions } from './table-questions.ts';

/** A command line that prints what a sheet shows; where its columns are of several kinds, a line for each. */
export interface CommandLine {
  readonly text: string;
}

/** The command of a sheet: of its table as it is filtered and sorted, of the receipt of a number, of the list of sources, of a claim. */
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
      return { text: tableQuestions(sheet, context).map(viewCommand).join('\n') || `sogdia view ${quoted(shownSpec(sheet, context))}` };
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

/** A view of the table, with the rows that are left and their order. */
function viewCommand({ spec, where, sort }: TableQuestion): string {
  return [
    `sogdia view ${quoted(spec)}`,
    ...where.map((condition) => `--where '${condition}'`),
    ...(sort === null ? [] : [`--sort ${sort}`]),
  ].join(' ');
}

/** A name where the spec has one that says all of it, else the query string in quotes. */
function quoted(spec: ViewSpec): string {
  const name = paperViewNameOf(spec);
  if (name !== null && encodeViewSpec(paperViews[name]) === encodeViewSpec(spec)) return name;
  const query = encodeViewSpec(spec);
  return query === '' ? 'figure-2' : `'${query}'`;
}
