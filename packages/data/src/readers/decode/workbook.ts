import { encodeText, strictDecoder } from './platform.ts';
import { quoted } from './quoted.ts';

/** A sheet of a workbook as comma-separated values, whose lines are the rows of the sheet. */
export interface Sheet {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The sheets of a workbook (Office Open XML) that hold something, in their order. Cells are given as they are stored: numbers in full, texts,
 * the results of formulas; a date is the number of its day, as the workbook has it. Throws `SyntaxError` where it is none.
 */
export async function sheetsOf(workbook: Uint8Array): Promise<readonly Sheet[]> {
  const { unzipSync } = await import('fflate');
  const files = unzipSync(workbook, { filter: ({ name }) => /^xl\/(?:workbook|sharedStrings|worksheets\/|_rels\/)/i.test(name) });
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
  return [...book.matchAll(/<sheet\b[^>]*>/g)].flatMap(([tag]) => {
    const target = (targets.get(attributeOf(tag, 'r:id')) ?? '').replace(/^\/?(?:xl\/)?/, 'xl/');
    const lines = linesOf(textOf(target), strings);
    return lines.every((line) => line === '')
      ? []
      : [{ name: entitiesIn(attributeOf(tag, 'name')), bytes: encodeText(`${lines.join('\n')}\n`) }];
  });
}

/**
 * The rows of a sheet by their numbers; one that the sheet leaves out is an empty line, and empty cells that it leaves out at the end of a row
 * are there, as far as the first row reaches.
 */
function linesOf(sheet: string, strings: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let width = 0;
  for (const [, attributes = '', content = ''] of sheet.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    const stated = Number(attributeOf(`<row ${attributes}>`, 'r'));
    const row = stated > 0 ? stated : lines.length + 1;
    while (lines.length < row - 1) lines.push('');
    const cells = cellsOf(content, strings);
    if (width === 0) width = cells.length;
    const isEmpty = cells.every((cell) => cell === '');
    lines.push(isEmpty ? '' : Array.from({ length: Math.max(width, cells.length) }, (_, at) => quoted(cells[at] ?? '')).join(','));
  }
  return lines;
}

function cellsOf(row: string, strings: readonly string[]): readonly string[] {
  const cells: string[] = [];
  for (const [, attributes = '', content = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const tag = `<c ${attributes}>`;
    const column = columnOf(attributeOf(tag, 'r')) ?? cells.length;
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
