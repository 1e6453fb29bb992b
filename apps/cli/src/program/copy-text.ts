import type { ProgramContext } from './program-context.ts';
import type { Sheet } from './sheet.ts';
import { cellAtCursor, shownGrid } from './shown-grid.ts';

/** What is copied, and how it is announced. */
export interface Copy {
  readonly text: string;
  readonly name: string;
}

/** The number under the cursor as it stands in files; on a receipt the citation of the figure, else the text of the cell. */
export function copyOfCell(sheet: Sheet, context: ProgramContext): Copy | null {
  const found = cellAtCursor(sheet, context);
  const cell = found?.cell ?? null;
  if (cell === null) return null;
  const text = typeof cell.sortsBy === 'number' ? String(cell.sortsBy) : cell.text;
  return text === '' ? null : { text, name: cell.text };
}

/** The row under the cursor as tab-separated values, under its head. */
export function copyOfRow(sheet: Sheet, context: ProgramContext): Copy | null {
  const found = cellAtCursor(sheet, context);
  if (found === null) return null;
  const { corner, columns } = shownGrid(sheet, context);
  const head = [corner, ...columns.map(({ label }) => label)].join('\t');
  const values = found.row.cells.map((cell) =>
    typeof cell.sortsBy === 'number' ? String(cell.sortsBy) : cell.lineage === null ? cell.text : '',
  );
  return { text: `${head}\n${[found.row.label, ...values].join('\t')}`, name: found.row.label };
}
