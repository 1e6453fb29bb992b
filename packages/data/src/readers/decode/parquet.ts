import { encodeText } from './platform.ts';
import { quoted } from './quoted.ts';

/**
 * The rows of a file in Parquet as comma-separated values, its columns as header. Compressed by Snappy or not at all; the file is held whole.
 * Throws what the reader of the format throws where it is another.
 */
export async function linesOfParquet(content: Uint8Array): Promise<Uint8Array> {
  const { parquetMetadata, parquetReadObjects, parquetSchema } = await import('hyparquet');
  const file = content.slice().buffer;
  const columns = parquetSchema(parquetMetadata(file)).children.map(({ element }) => element.name);
  const rows = await parquetReadObjects({ file });
  const lines = rows.map((row) => columns.map((name) => quoted(textOf(row[name]))).join(','));
  return encodeText([columns.map(quoted).join(','), ...lines, ''].join('\n'));
}

/** A value as text; a date by its day. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
