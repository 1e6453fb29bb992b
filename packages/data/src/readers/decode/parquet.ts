import { type ParquetGroup, parquetGroups } from '../../observations/index.ts';
import { readerTexts } from '../words/index.ts';
import { encodeText } from './text/platform.ts';
import { quoted } from './text/quoted.ts';
import { UnreadableError } from './text/unreadable-error.ts';

/** The cells of a group of rows, which are held together, are at most so many. */
const mostCells = 1 << 25;

/** So many rows are given on together. */
const together = 8192;

const readable: ReadonlySet<string> = new Set(['UNCOMPRESSED', 'SNAPPY']);

/**
 * The rows of a file in Parquet as comma-separated values, its columns as header; the file is held whole, and of its rows one group at a time. Each piece
 * comes in the space of the one before. Throws `UnreadableError` for a file that is damaged, whose groups are too large to be held, which is compressed otherwise
 * than by Snappy, or has two columns of one name, of which only the first can be read.
 */
export async function* linesOfParquet(content: Uint8Array): AsyncGenerator<Uint8Array> {
  const { names, groups } = await unbroken(parquetGroups(content));
  checkReadable(groups, names);
  yield encodeText(`${names.map(quoted).join(',')}\n`);
  const lines = new Lines();
  for (const { rows, columns } of groups) {
    if (rows * names.length > mostCells) throw new UnreadableError('too-large', readerTexts['found.large-group']({ rows }));
    const all = await unbroken(columns());
    const cells = names.map((name) => all.get(name) ?? []);
    for (let start = 0; start < rows; start += together) yield lines.of(cells, start, Math.min(rows, start + together));
  }
}

/** What a reader of the format reads; whatever it throws, the file is damaged. */
function unbroken<Result>(reading: Promise<Result>): Promise<Result> {
  return reading.catch(() => {
    throw new UnreadableError('damaged', readerTexts['found.broken-parquet']);
  });
}

function checkReadable(groups: readonly ParquetGroup[], columns: readonly string[]): void {
  const codec = groups.flatMap(({ codecs }) => codecs).find((name) => !readable.has(name));
  if (codec !== undefined) throw new UnreadableError('unknown', readerTexts['found.codec']({ codec }));
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice !== undefined) throw new UnreadableError('unknown', readerTexts['found.twice-in-parquet']({ name: twice }));
}

/** Writes rows of columns as lines, in one space that is used again. */
class Lines {
  #space = new Uint8Array(1 << 20);
  #end = 0;

  of(columns: readonly ArrayLike<unknown>[], start: number, end: number): Uint8Array {
    this.#end = 0;
    for (let row = start; row < end; row += 1) {
      for (let column = 0; column < columns.length; column += 1) {
        this.#add((columns[column] as ArrayLike<unknown>)[row]);
        this.#space[this.#end] = column === columns.length - 1 ? 0x0a : 0x2c;
        this.#end += 1;
      }
    }
    return this.#space.subarray(0, this.#end);
  }

  /** Adds a value, and room for one byte behind it. */
  #add(value: unknown): void {
    const text = typeof value === 'number' ? String(value) : quoted(textOf(value));
    if (this.#end + text.length * 3 + 1 > this.#space.length) {
      const before = this.#space;
      this.#space = new Uint8Array((before.length + text.length * 3) * 2);
      this.#space.set(before);
    }
    const start = this.#end;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 0x80) {
        const bytes = encodeText(text);
        this.#space.set(bytes, start);
        this.#end = start + bytes.length;
        return;
      }
      this.#space[start + at] = code;
    }
    this.#end = start + text.length;
  }
}

/** A value as text; a date by its day. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
