import { nameViewFile, type View, viewToCsv, viewToRows } from '@sogdia/core';
import { rowColumnsOf } from '@sogdia/core/workspace';
import type { Location, ProgramContext } from '../../model/index.ts';
import { type DataRecord, type Lineage, separatedValues } from '../../table/index.ts';
import { commandsOf, quoted } from './command-of.ts';
import { shownGrid } from './shown-grid.ts';
import { shownSpec, tableQuestions } from './table-questions.ts';

/** A table as a file: its name without ending, and its text. */
export interface TableFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The table of a location as CSV, a row for each number of it: what a filter leaves out is not in it, and rows stand as they are sorted. A
 * view that is neither filtered nor sorted is the same file that the command line prints.
 */
export function tableFile(location: Location, context: ProgramContext): TableFile {
  const view = context.view(shownSpec(location, context));
  if (location.kind === 'receipt' || (location.kind === 'view' && isWhole(location)))
    return { name: nameViewFile(view), text: viewToCsv(view) };
  const lineages = shownGrid(location, context).rows.flatMap(({ cells }) => cells.flatMap(({ lineage }) => lineage ?? []));
  const records = recordsOf(lineages);
  return { name: nameOf(location, view), text: separatedValues({ columns: rowColumnsOf(view), records }, ',') };
}

/** The command that writes the table of a location to a workbook: with another ending of the name, to another kind of file. */
export function savingCommand(location: Location, context: ProgramContext): string {
  const [{ spec } = { spec: shownSpec(location, context) }] = tableQuestions(location, context);
  const [command = ''] = isWhole(location) ? [`sogdia view ${quoted(spec, context)}${context.dataOption}`] : commandsOf(location, context);
  return `${command} --output ${nameOf(location, context.view(spec))}.xlsx`;
}

function isWhole({ filters, sort, hidden }: Location): boolean {
  return filters.length + sort.length + hidden.length === 0;
}

function nameOf({ kind, subject }: Location, view: View): string {
  return kind === 'view' ? nameViewFile(view) : [kind, subject ?? ''].join('-').replace(/-$/, '').toLowerCase();
}

/** The row that the file of its view has for each number; one that stands in two columns is one row. */
function recordsOf(lineages: readonly Lineage[]): readonly DataRecord[] {
  const rows = new Map([...new Set(lineages.map(({ view }) => view))].flatMap((view) => viewToRows(view).map((row) => [row.receipt, row])));
  const found = lineages.flatMap(({ point }) => rows.get(point.receipt) ?? []);
  return [...new Set(found)] as unknown as readonly DataRecord[];
}
