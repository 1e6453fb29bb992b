import { readerTexts } from '../../words/index.ts';
import { type Decoder, strictDecoder } from '../text/platform.ts';
import { UnreadableError } from '../text/unreadable-error.ts';
import { type BinaryRecord, RecordContent, recordsFrom } from './binary-records.ts';
import { streamOf } from './compound-file.ts';
import { encodings, errors, recordKinds as kinds } from './record-kinds.data.ts';
import { type Sheet, sheetsOfRows } from './sheet.ts';

/** What holds for a whole workbook. */
interface Book {
  readonly stream: Uint8Array;
  readonly sheets: readonly { readonly name: string; readonly start: number }[];
  readonly shared: readonly string[];
  /** Reads texts of workbooks before 1997; null where texts are in Unicode. */
  readonly decoder: Decoder | null;
}

/**
 * The sheets of a workbook of Excel 5 to 2003 (BIFF5 and BIFF8, .xls) that hold something, in their order. Cells are given as they are stored: numbers in full, texts,
 * the results of formulas; a date is the number of its day, as the workbook has it. Throws `UnreadableError` where it is none, is
 * encrypted, or is not whole.
 */
export function sheetsOfBinary(workbook: Uint8Array): readonly Sheet[] {
  const found = streamOf(workbook, ['Workbook', 'Book']);
  if (found === null) throw new UnreadableError('damaged', readerTexts['found.no-workbook']);
  const book = bookOf(found.content);
  return sheetsOfRows(rowsOfSheets(book));
}

function bookOf(stream: Uint8Array): Book {
  const sheets: BinaryRecord[] = [];
  let [codePage, shared, isUnicode] = [1252, [] as readonly string[], true];
  for (const record of recordsFrom(stream, 0)) {
    const content = new RecordContent(record);
    if (record.kind === kinds.start) isUnicode = versionOf(content) === 0x0600;
    else if (record.kind === kinds.encrypted) throw new UnreadableError('locked', readerTexts['found.password']);
    else if (record.kind === kinds.codePage) codePage = content.number(2);
    else if (record.kind === kinds.sheet) sheets.push(record);
    else if (record.kind === kinds.sharedTexts) shared = sharedTexts(content);
    else if (record.kind === kinds.end) break;
  }
  const decoder = isUnicode ? null : strictDecoder(encodingOf(codePage));
  return { stream, shared, decoder, sheets: sheets.flatMap((record) => sheetOf(record, decoder)) };
}

function versionOf(content: RecordContent): number {
  const version = content.number(2);
  if (version !== 0x0600 && version !== 0x0500) throw new UnreadableError('unknown', readerTexts['found.workbook-version']({ version }));
  return version;
}

function encodingOf(codePage: number): string {
  const known = encodings[codePage];
  if (known !== undefined) return known;
  if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`;
  throw new UnreadableError('unknown', readerTexts['found.code-page']({ codePage }));
}

/** The name of a sheet and where it starts; nothing for a sheet of charts or macros. */
function sheetOf(record: BinaryRecord, decoder: Decoder | null): Book['sheets'] {
  const content = new RecordContent(record);
  const start = content.number(4);
  content.skip(1);
  if (content.byte() !== 0) return [];
  return [{ start, name: decoder === null ? content.text(1) : content.bytesAsText(1, decoder) }];
}

function sharedTexts(content: RecordContent): readonly string[] {
  content.skip(4);
  const count = content.number(4);
  const texts: string[] = [];
  while (texts.length < count && !content.isAtEnd) texts.push(content.text(2));
  return texts;
}

type Rows = (string[] | undefined)[];

/**
 * The rows of each sheet. No byte is of two sheets, so that sheets that lie over one another, which would be read again and again, are refused.
 */
function* rowsOfSheets(book: Book): Generator<{ readonly name: string; readonly rows: Rows }> {
  let left = book.stream.length;
  for (const { name, start } of book.sheets) {
    if (start >= book.stream.length) throw new UnreadableError('damaged', readerTexts['found.cut-workbook']);
    const rows: Rows = [];
    let [depth, formula] = [0, null as Cell | null];
    for (const record of recordsFrom(book.stream, start)) {
      left -= record.pieces.reduce((bytes, piece) => bytes + piece.length + 4, 0);
      if (left < 0) throw new UnreadableError('damaged', readerTexts['found.sheets-overlap']);
      if (record.kind === kinds.start) depth += 1;
      else if (record.kind === kinds.end) depth -= 1;
      else if (depth === 1) formula = takeRecord(record, book, rows, formula);
      if (depth <= 0) break;
    }
    yield { name, rows };
  }
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Sets the cells of a record; the cell of a formula whose text is of the record behind it is given back. */
function takeRecord(record: BinaryRecord, book: Book, rows: Rows, formula: Cell | null): Cell | null {
  const content = new RecordContent(record);
  if (record.kind === kinds.textOfFormula) {
    if (formula !== null) setCell(rows, formula, textIn(content, book));
    return null;
  }
  if (!isCell(record.kind)) return formula;
  const cell = { row: content.number(2), column: content.number(2) };
  if (record.kind === kinds.shortNumbers) {
    for (const [at, value] of shortNumbersIn(content, record, cell.column).entries())
      setCell(rows, { ...cell, column: cell.column + at }, value);
    return null;
  }
  content.skip(2);
  const value = valueIn(record.kind, content, book);
  if (value !== null) setCell(rows, cell, value);
  return value === null ? cell : null;
}

function isCell(kind: number): boolean {
  const cells: readonly number[] = [
    kinds.sharedText,
    kinds.text,
    kinds.richText,
    kinds.number,
    kinds.shortNumber,
    kinds.shortNumbers,
    kinds.formula,
    kinds.truthOrError,
  ];
  return cells.includes(kind);
}

/** What a cell of one value holds; null where a text follows. */
function valueIn(kind: number, content: RecordContent, book: Book): string | null {
  if (kind === kinds.number) return String(content.double());
  if (kind === kinds.shortNumber) return shortNumber(content.number(4));
  if (kind === kinds.formula) return resultIn(content);
  if (kind === kinds.truthOrError) return truthOrError(content.byte(), content.byte() === 1);
  if (kind !== kinds.sharedText) return textIn(content, book);
  const text = book.shared[content.number(4)];
  if (text === undefined) throw new UnreadableError('damaged', readerTexts['found.no-text-of-cell']);
  return text;
}

function textIn(content: RecordContent, { decoder }: Book): string {
  return decoder === null ? content.text(2) : content.bytesAsText(2, decoder);
}

/** The numbers of several cells side by side, each behind how it looks; the last column ends the record. */
function shortNumbersIn(content: RecordContent, { pieces }: BinaryRecord, first: number): readonly string[] {
  const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const values = Array.from({ length: Math.max(0, Math.floor((bytes - 6) / 6)) }, () => {
    content.skip(2);
    return shortNumber(content.number(4));
  });
  if (content.number(2) !== first + values.length - 1) throw new UnreadableError('damaged', readerTexts['found.other-row-length']);
  return values;
}

/** A number in four bytes: a whole one of 30 bits, or the upper half of a double; a hundredth of it where its lowest bit is set. */
function shortNumber(stored: number): string {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setUint32(4, stored - (stored % 4), true);
  const number = (stored & 2) === 0 ? bytes.getFloat64(0, true) : (stored | 0) >> 2;
  return String((stored & 1) === 0 ? number : number / 100);
}

/** The result that stands with a formula; null where it is a text, which follows. */
function resultIn(content: RecordContent): string | null {
  const bytes = Uint8Array.from({ length: 8 }, () => content.byte());
  if (bytes[6] !== 0xff || bytes[7] !== 0xff) return String(new DataView(bytes.buffer).getFloat64(0, true));
  if (bytes[0] === 0) return null;
  if (bytes[0] === 3) return '';
  return truthOrError(bytes[2] ?? 0, bytes[0] === 2);
}

function truthOrError(value: number, isError: boolean): string {
  return isError ? (errors[value] ?? '#ERR!') : String(value);
}

function setCell(rows: Rows, { row, column }: Cell, value: string): void {
  if (column > 255) throw new UnreadableError('damaged', readerTexts['found.column']({ column: column + 1, most: 256 }));
  const cells = rows[row] ?? [];
  while (cells.length < column) cells.push('');
  cells[column] = value;
  rows[row] = cells;
}
