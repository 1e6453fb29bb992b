import { encodeText, RecordScanner } from '../decode/index.ts';

/** The separators that are known, the usual one first. */
const separators = [',', ';', '\t'] as const;

export type Separator = (typeof separators)[number];

/**
 * What separates the cells of lines: what stands in most of them outside quotes, and there most often.
 * @example separatorOf(['a title; of a table', 'to,2022', 'KAZ,1']) // => ','
 */
export function separatorOf(lines: readonly string[]): Separator {
  const bare = lines.map((line) => line.replaceAll(/"[^"]*"/g, ''));
  const weightOf = (separator: Separator): number =>
    bare.reduce((weight, line) => weight + (line.includes(separator) ? 1000 + line.split(separator).length : 0), 0);
  return separators.toSorted((one, other) => weightOf(other) - weightOf(one))[0] ?? ',';
}

/**
 * The separator of a header line, that which stands most often outside quotes, and its names. Empty names at its end are of a separator too many.
 * @example headerOf('t;i;j;k;v;q').separator // => ';'
 * @example headerOf('"a","b",').columns // => ['a', 'b']
 */
export function headerOf(line: string) {
  const bare = line.replaceAll(/"[^"]*"/g, '');
  const counts = separators.map((separator) => bare.split(separator).length);
  const separator = separators[counts.indexOf(Math.max(...counts))] ?? ',';
  const scanner = new RecordScanner(separator, 'utf-8');
  scanner.push(encodeText(line), true);
  const columns = scanner.next() ? Array.from({ length: scanner.countFields() }, (_, column) => scanner.text(column)) : [];
  const last = columns.findLastIndex((name) => name.trim() !== '');
  return { separator, columns: columns.slice(0, last + 1) };
}
