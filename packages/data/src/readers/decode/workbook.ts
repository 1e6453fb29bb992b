import { strictDecoder } from './platform.ts';
import { type Sheet, sheetLimits, sheetsOfRows, TooLargeError } from './sheet.ts';

/** What the parts of a workbook may take up in bytes when they are unpacked: texts of this length can be held, in a browser too. */
const mostUnpacked = 1 << 29;

/**
 * The sheets of a workbook (Office Open XML) that hold something, in their order. Cells are given as they are stored: numbers in full, texts,
 * the results of formulas; a date is the number of its day, as the workbook has it. Throws `SyntaxError` where it is none.
 */
export async function sheetsOf(workbook: Uint8Array): Promise<readonly Sheet[]> {
  const { unzipSync } = await import('fflate');
  let unpacked = 0;
  const files = unzipSync(workbook, {
    filter: ({ name, originalSize }) => {
      if (!/^xl\/(?:workbook|sharedStrings|worksheets\/|_rels\/)/i.test(name)) return false;
      unpacked += originalSize;
      if (unpacked > mostUnpacked) throw new TooLargeError(`more than ${mostUnpacked} bytes when unpacked`);
      return true;
    },
  });
  const textOf = (name: string): string => {
    const bytes = files[name];
    return bytes === undefined ? '' : strictDecoder('utf-8').decode(bytes);
  };
  const book = textOf('xl/workbook.xml');
  if (book === '') throw new SyntaxError('no workbook inside: expected xl/workbook.xml');
  const strings = [...textOf('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map(([, content = '']) => runsOf(content));
  const targets = new Map(
    [...textOf('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attributeOf(tag, 'Id'),
      attributeOf(tag, 'Target'),
    ]),
  );
  return sheetsOfRows(
    [...book.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
      const target = (targets.get(attributeOf(tag, 'r:id')) ?? '').replace(/^\/?(?:xl\/)?/, 'xl/');
      return { name: entitiesIn(attributeOf(tag, 'name')), rows: rowsOf(textOf(target), strings) };
    }),
  );
}

/** The cells of the rows of a sheet, at the numbers of the rows. */
function rowsOf(sheet: string, strings: readonly string[]): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (const [, attributes = '', content = ''] of sheet.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    const stated = Number(attributeOf(`<row ${attributes}>`, 'r'));
    const row = stated > 0 ? stated : rows.length + 1;
    if (row > sheetLimits.rows) throw new SyntaxError(`a row ${row}: a sheet has at most ${sheetLimits.rows}`);
    rows[row - 1] = cellsOf(content, strings);
  }
  return rows;
}

function cellsOf(row: string, strings: readonly string[]): readonly string[] {
  const cells: string[] = [];
  for (const [, attributes = '', content = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const tag = `<c ${attributes}>`;
    const column = columnOf(attributeOf(tag, 'r')) ?? cells.length;
    if (column >= sheetLimits.columns) throw new SyntaxError(`a column ${column + 1}: a sheet has at most ${sheetLimits.columns}`);
    while (cells.length < column) cells.push('');
    cells.push(storedIn(attributeOf(tag, 't'), content, strings));
  }
  return cells;
}

function storedIn(type: string, content: string, strings: readonly string[]): string {
  if (type === 'inlineStr') return runsOf(content);
  const stored = entitiesIn(/<v[^>]*>([\s\S]*?)<\/v>/.exec(content)?.[1] ?? '');
  return type === 's' ? (strings[Number(stored)] ?? '') : stored;
}

/** The text of all runs of a string, without what tells how it is read aloud. */
function runsOf(content: string): string {
  const plain = content.replaceAll(/<rPh\b[\s\S]*?<\/rPh>/g, '');
  return [...plain.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)].map(([, text = '']) => entitiesIn(text)).join('');
}

/** The column of a cell by its letters, counted from 0; null where it states none. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]+/.exec(reference)?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1] ?? '';
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function entitiesIn(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, digits?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (digits !== undefined) return String.fromCodePoint(Number(digits));
    return entities[name ?? ''] ?? whole;
  });
}
