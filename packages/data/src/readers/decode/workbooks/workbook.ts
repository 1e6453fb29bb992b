import { readerTexts } from '../../words/index.ts';
import { unzipped } from '../packed/index.ts';
import { strictDecoder } from '../text/platform.ts';
import { UnreadableError } from '../text/unreadable-error.ts';
import { type Sheet, sheetLimits, sheetsOfRows } from './sheet.ts';
import { attributeOf, elementsIn, plainText, withoutElements } from './xml-elements.ts';

/** What the parts of a workbook may take up in bytes when they are unpacked: texts of this length can be held, in a browser too. */
const mostUnpacked = 1 << 29;

/**
 * The sheets of a workbook (Office Open XML) that hold something, in their order. Cells are given as they are stored: numbers in full, texts,
 * the results of formulas; a date is the number of its day, as the workbook has it. Throws `UnreadableError` where it is none, is damaged, or
 * holds more than can be held.
 */
export async function sheetsOf(workbook: AsyncIterable<Uint8Array>): Promise<readonly Sheet[]> {
  const parts = await partsOf(workbook);
  const textOf = (name: string): string => parts.get(name) ?? '';
  const book = textOf('xl/workbook.xml');
  if (book === '') throw new UnreadableError('damaged', readerTexts['found.no-workbook']);
  const strings = Array.from(elementsIn(textOf('xl/sharedStrings.xml'), 'si'), ({ content }) => runsOf(content));
  const targets = new Map(
    Array.from(elementsIn(textOf('xl/_rels/workbook.xml.rels'), 'Relationship'), ({ attributes }) => [
      attributeOf(attributes, 'Id'),
      attributeOf(attributes, 'Target'),
    ]),
  );
  return sheetsOfRows(
    Array.from(elementsIn(book, 'sheet'), ({ attributes }) => {
      const target = (targets.get(attributeOf(attributes, 'r:id')) ?? '').replace(/^\/?(?:xl\/)?/, 'xl/');
      return { name: attributeOf(attributes, 'name'), rows: rowsOf(textOf(target), strings) };
    }),
  );
}

/** The parts that tell of cells, as text. */
async function partsOf(workbook: AsyncIterable<Uint8Array>): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  let bytes = 0;
  for await (const part of unzipped(workbook)) {
    if (!/^xl\/(?:workbook|sharedStrings|worksheets\/|_rels\/)/i.test(part.name)) continue;
    const decoder = strictDecoder('utf-8');
    const pieces: string[] = [];
    for await (const piece of part.bytes) {
      bytes += piece.length;
      if (bytes > mostUnpacked) throw new UnreadableError('too-large', readerTexts['found.larger-than']({ bytes: mostUnpacked }));
      pieces.push(decoder.decode(piece, { stream: true }));
    }
    parts.set(part.name, `${pieces.join('')}${decoder.decode()}`);
  }
  return parts;
}

/** The cells of the rows of a sheet, at the numbers of the rows. */
function rowsOf(sheet: string, strings: readonly string[]): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (const { attributes, content } of elementsIn(sheet, 'row')) {
    const stated = Number(attributeOf(attributes, 'r'));
    const row = stated > 0 ? stated : rows.length + 1;
    if (row > sheetLimits.rows) throw new UnreadableError('too-large', readerTexts['found.row']({ row, most: sheetLimits.rows }));
    rows[row - 1] = cellsOf(content, strings);
  }
  return rows;
}

function cellsOf(row: string, strings: readonly string[]): readonly string[] {
  const cells: string[] = [];
  for (const { attributes, content } of elementsIn(row, 'c')) {
    const column = columnOf(attributeOf(attributes, 'r')) ?? cells.length;
    if (column >= sheetLimits.columns)
      throw new UnreadableError('too-large', readerTexts['found.column']({ column: column + 1, most: sheetLimits.columns }));
    while (cells.length < column) cells.push('');
    cells.push(storedIn(attributeOf(attributes, 't'), content, strings));
  }
  return cells;
}

function storedIn(type: string, content: string, strings: readonly string[]): string {
  if (type === 'inlineStr') return runsOf(content);
  const [value] = elementsIn(content, 'v');
  const stored = plainText(value?.content ?? '');
  return type === 's' ? (strings[Number(stored)] ?? '') : stored;
}

/** The text of all runs of a string, without what tells how it is read aloud. */
function runsOf(content: string): string {
  return Array.from(elementsIn(withoutElements(content, 'rPh'), 't'), (run) => plainText(run.content)).join('');
}

/** The column of a cell by its letters, counted from 0; null where it states none. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]+/.exec(reference)?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
