import { encodeText, RecordScanner } from '../decode/index.ts';

/** The separators that are known, the usual one first. */
const separators = [',', ';', '\t'] as const;

/** A header line cut into its names, and by what. Empty names at its end are of a separator too many. */
export type Header = ReturnType<typeof headerOf>;

/**
 * The separator of a header line, that which stands most often outside quotes, and its names.
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
