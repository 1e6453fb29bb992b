import { columnKey, columnLetter, type TidyMap } from '../contract/index.ts';
import { encodeText, RecordScanner } from '../decode/index.ts';
import { wideColumns } from '../layout/index.ts';
import { type Separator, separatorOf } from './separator-of.ts';

/** Where a table begins in a file: its columns, what stands above them, and how many lines, blank ones aside, come before its rows. */
export interface Frame {
  readonly columns: readonly string[];
  readonly separator: Separator;
  readonly above: string;
  /** Lines that are passed over before the first row: those above the header, and those of the header. */
  readonly notes: number;
  readonly headers: number;
}

/** So many lines at the beginning of a file may stand above its header. */
const deepest = 60;

/** The lines of the beginning of a file, by their cells, and what separates these. */
export interface HeadLines {
  readonly separator: Separator;
  readonly lines: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** The first lines of a file, cut by what stands in most of them. */
export function headLines(head: string): HeadLines {
  const separator = separatorOf(head.split(/\r?\n/, deepest));
  const scanner = new RecordScanner(separator, 'utf-8');
  scanner.push(encodeText(head), true);
  const lines: { line: number; cells: readonly string[] }[] = [];
  while (lines.length < deepest && scanner.next()) {
    if (scanner.isBlank || scanner.isLong) continue;
    lines.push({ line: scanner.line, cells: Array.from({ length: scanner.countFields() }, (_, at) => scanner.text(at).trim()) });
  }
  return { separator, lines };
}

/**
 * Where a file has the table that a map describes: at the line that it gives, else at the first that names all columns which are read. Null where no line does.
 * `file` is the name of the file, with that of its sheet.
 */
export function frameOf({ separator, lines }: HeadLines, map: TidyMap, file: string): Frame | null {
  const headers = map.headerLines ?? 1;
  const read = [...Object.values(map.columns), ...Object.keys(map.where ?? {})].map(columnKey);
  for (let at = 0; at + headers <= lines.length; at += 1) {
    if (map.header !== undefined && lines[at]?.line !== map.header) continue;
    const columns = namesOf(lines.slice(at, at + headers).map(({ cells }) => cells));
    const held = new Set(columns.map(columnKey));
    const isComplete = read.every((name) => held.has(name)) && (map.wide === undefined || wideColumns(columns, map).length > 0);
    if (!isComplete) continue;
    const above = [file, ...lines.slice(0, at).map(({ cells }) => cells.filter((cell) => cell !== '').join(' '))].join('\n');
    return { columns, separator, above, notes: at, headers };
  }
  return null;
}

/** The names of columns that several lines give: a name in one of the upper lines holds until the next; what has none is called by its letter. */
function namesOf(lines: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...lines.map((cells) => cells.findLastIndex((cell) => cell !== '') + 1));
  const held = lines.map(() => '');
  return Array.from({ length: width }, (_, column) => {
    const parts = lines.flatMap((cells, line) => {
      const cell = (cells[column] ?? '').replaceAll(/\s+/g, ' ');
      if (cell !== '' || line === lines.length - 1) held[line] = cell;
      return held[line] ?? [];
    });
    const name = parts.filter((part) => part !== '').join(' / ');
    return name === '' ? `[${columnLetter(column)}]` : name;
  });
}
