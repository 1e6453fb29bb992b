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
 * The rows of a file in Parquet as comma-separated values, its columns as header; the file is held whole, and of its rows one group at a time. Throws
 * `UnreadableError` for a file that is damaged, whose groups are too large to be held, which is compressed otherwise than by Snappy, or has two
 * columns of one name, of which only the first can be read.
 */
export async function* linesOfParquet(content: Uint8Array): AsyncGenerator<Uint8Array> {
  const { parquetMetadata, parquetRead, parquetSchema } = await import('hyparquet');
  const file = content.slice().buffer;
  const metadata = unbroken(() => parquetMetadata(file));
  const columns = unbroken(() => parquetSchema(metadata).children.map(({ element }) => element.name));
  checkReadable(metadata.row_groups, columns);
  yield encodeText(`${columns.map(quoted).join(',')}\n`);
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    if ((rowEnd - rowStart) * columns.length > mostCells)
      throw new UnreadableError('too-large', readerTexts['found.large-group']({ rows: rowEnd - rowStart }));
    let rows: readonly (readonly unknown[])[] = [];
    const onComplete = (read: readonly (readonly unknown[])[]): void => {
      rows = read;
    };
    await parquetRead({ file, metadata, rowStart, rowEnd, onComplete }).catch(() => {
      throw new UnreadableError('damaged', readerTexts['found.broken-parquet']);
    });
    for (let at = 0; at < rows.length; at += together)
      yield encodeText(
        rows
          .slice(at, at + together)
          .map(lineOf)
          .join(''),
      );
    rowStart = rowEnd;
  }
}

/** What a reader of the format reads; whatever it throws, the file is damaged. */
function unbroken<Result>(read: () => Result): Result {
  try {
    return read();
  } catch {
    throw new UnreadableError('damaged', readerTexts['found.broken-parquet']);
  }
}

type Group = { readonly columns: readonly { readonly meta_data?: { readonly codec: string } | undefined }[] };

function checkReadable(groups: readonly Group[], columns: readonly string[]): void {
  const codec = groups.flatMap((group) => group.columns.map(({ meta_data: of }) => of?.codec ?? '')).find((name) => !readable.has(name));
  if (codec !== undefined) throw new UnreadableError('unknown', readerTexts['found.codec']({ codec }));
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice !== undefined) throw new UnreadableError('unknown', readerTexts['found.twice-in-parquet']({ name: twice }));
}

function lineOf(row: readonly unknown[]): string {
  return `${Array.from(row, (value) => quoted(textOf(value))).join(',')}\n`;
}

/** A value as text; a date by its day. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
