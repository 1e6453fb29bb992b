import { sheetsOfRows } from './workbooks/sheet.ts';
import { attributeOf, elementsIn, plainText, withoutElements } from './workbooks/xml-elements.ts';

/** Whether a text begins as a page does. */
export function isPage(head: string): boolean {
  return /^\s*<(?:!doctype html|html|table)/i.test(head);
}

/**
 * All rows of all tables of a page as comma-separated values; a cell that spans several rows stands in each, one that spans columns in the first. Null where it
 * holds no table. A table inside another is part of it.
 */
export function linesOfPage(page: string): Uint8Array | null {
  const rows: string[][] = [];
  for (const [at, row] of Array.from(elementsIn(withoutElements(page, 'script'), 'tr')).entries()) {
    rows[at] ??= [];
    const cells = rows[at];
    let column = 0;
    for (const { name, attributes, content } of cellsIn(row.content)) {
      while (cells[column] !== undefined) column += 1;
      const text = plainText(content.replaceAll(/<[^>]*>|&nbsp;?/g, ' '))
        .replaceAll(/\s+/g, ' ')
        .trim();
      cells[column] = text;
      const [wide, high] = [spanOf(attributes, 'colspan'), spanOf(attributes, 'rowspan')];
      for (let more = 1; more < wide; more += 1) cells[column + more] = '';
      for (let below = 1; below < high; below += 1) {
        rows[at + below] ??= [];
        (rows[at + below] as string[])[column] = name === 'th' ? '' : text;
      }
      column += wide;
    }
  }
  const [sheet] = sheetsOfRows([{ name: '', rows: rows.map((cells) => Array.from(cells, (cell) => cell ?? '')) }]);
  return sheet?.bytes ?? null;
}

/** So many columns a cell may span. */
const widest = 1000;

function spanOf(attributes: string, name: string): number {
  return Math.min(Math.max(Number(attributeOf(attributes, name)) || 1, 1), widest);
}

function cellsIn(row: string) {
  const cells = ['td', 'th'].flatMap((name) => Array.from(elementsIn(row, name), (element) => ({ ...element, name })));
  return cells.toSorted((one, other) => one.start - other.start);
}
