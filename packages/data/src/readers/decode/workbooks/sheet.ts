import { readerTexts } from '../../words/index.ts';
import { encodeText } from '../text/platform.ts';
import { quoted } from '../text/quoted.ts';
import { UnreadableError } from '../text/unreadable-error.ts';

/** A sheet of a workbook as comma-separated values, whose lines are the rows of the sheet. */
export interface Sheet {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Rows and columns that a sheet may have at most, and what all sheets of a workbook may hold, in characters. */
export const sheetLimits = { rows: 1 << 20, columns: 1 << 14, characters: 1 << 28 } as const;

/**
 * The sheets that hold something, of their rows of cells by the numbers of the rows; a row that a sheet leaves out is an empty line, and empty
 * cells that it leaves out at the end of a row are there, as far as its first row reaches. Throws `UnreadableError`, so that a small file whose cells
 * repeat long texts does not fill the memory.
 */
export function sheetsOfRows(
  sheets: Iterable<{ readonly name: string; readonly rows: readonly (readonly string[] | undefined)[] }>,
): readonly Sheet[] {
  const found: Sheet[] = [];
  let characters = 0;
  for (const { name, rows } of sheets) {
    const lines: string[] = [];
    let width = 0;
    for (let at = 0; at < rows.length; at += 1) {
      const cells = rows[at] ?? [];
      if (width === 0) width = cells.length;
      characters += cells.reduce((sum, cell) => sum + cell.length, Math.max(width, cells.length));
      if (characters > sheetLimits.characters) throw tooLarge();
      lines.push(lineOf(cells, width));
    }
    if (lines.some((line) => line !== '')) found.push({ name, bytes: encodeText(`${lines.join('\n')}\n`) });
  }
  return found;
}

function tooLarge(): UnreadableError {
  return new UnreadableError('too-large', readerTexts['found.long-cells']({ characters: sheetLimits.characters }));
}

function lineOf(cells: readonly string[], width: number): string {
  const isEmpty = cells.every((cell) => cell === '');
  return isEmpty ? '' : Array.from({ length: Math.max(width, cells.length) }, (_, at) => quoted(cells[at] ?? '')).join(',');
}
