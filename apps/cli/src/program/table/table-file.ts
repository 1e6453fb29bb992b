import { nameViewFile, viewToCsv, viewToRows } from '@sogdia/core';
import { rowColumnsOf } from '@sogdia/core/workspace';
import type { Location, ProgramContext } from '../../model/index.ts';
import { type DataRecord, type Lineage, separatedValues } from '../../table/index.ts';
import { shownGrid } from './shown-grid.ts';
import { shownSpec } from './table-questions.ts';

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
  const isWhole = location.filters.length + location.sort.length + location.hidden.length === 0;
  if (location.kind === 'receipt' || (location.kind === 'view' && isWhole)) return { name: nameViewFile(view), text: viewToCsv(view) };
  const lineages = shownGrid(location, context).rows.flatMap(({ cells }) => cells.flatMap(({ lineage }) => lineage ?? []));
  const records = recordsOf(lineages);
  const name =
    location.kind === 'view' ? nameViewFile(view) : [location.kind, location.subject ?? ''].join('-').replace(/-$/, '').toLowerCase();
  return { name, text: separatedValues({ columns: rowColumnsOf(view), records }, ',') };
}

/** The row that the file of its view has for each number; one that stands in two columns is one row. */
function recordsOf(lineages: readonly Lineage[]): readonly DataRecord[] {
  const rows = new Map([...new Set(lineages.map(({ view }) => view))].flatMap((view) => viewToRows(view).map((row) => [row.receipt, row])));
  const found = lineages.flatMap(({ point }) => rows.get(point.receipt) ?? []);
  return [...new Set(found)] as unknown as readonly DataRecord[];
}
