import { BulkError } from '../../errors/index.ts';
import { duckdbDialect, type Statement } from '../sql/index.ts';
import { descriptionKey, readDescription, requireRows } from '../table/index.ts';
import { type BulkEngine, engineRow } from './bulk-engine.ts';
import { openDuckdb } from './duckdb-api.ts';

/** DuckDB over the Parquet files of a table. Throws `BulkError` where it is not installed. */
export async function openDuckdbEngine(table: string, files: readonly string[], engines: string | undefined): Promise<BulkEngine> {
  const { api, connection, close } = await openDuckdb(engines);
  await connection.run('SET parquet_metadata_cache = true');
  const read = async (text: string, from: readonly string[], values: Readonly<Record<string, unknown>>) => {
    try {
      return (await connection.runAndReadAll(text, { ...values, files: api.listValue(from) })).getRowObjectsJS();
    } catch (cause) {
      throw refused(table, cause);
    }
  };
  let described: Promise<readonly DescribedFile[]> | undefined;
  const describe = (): Promise<readonly DescribedFile[]> => {
    described ??= read(descriptionText, files, { key: descriptionKey }).then((rows) => describedFiles(files, rows, table));
    return described;
  };
  return {
    dialect: duckdbDialect,
    table,
    isSelfDescribed: true,
    describe: async () => (await describe()).map(({ description }) => description),
    ask: async ({ text, parameters, years }: Statement) => {
      const values = Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));
      return (await read(text, filesOfYears(await describe(), years), values)).map(engineRow);
    },
    close: async () => close(),
  };
}

const descriptionText = [
  'SELECT file_name AS file, num_rows AS rows, decode(value) AS description FROM parquet_file_metadata($files)',
  'LEFT JOIN (SELECT file_name, value FROM parquet_kv_metadata($files) WHERE decode(key) = $key) USING (file_name)',
].join(' ');

interface DescribedFile {
  readonly file: string;
  readonly description: string;
  readonly years: readonly number[];
}

/** Each file with its description, in their order. Throws `BulkError` for one without, and for one that does not hold the rows that it tells of. */
function describedFiles(
  files: readonly string[],
  found: readonly Readonly<Record<string, unknown>>[],
  table: string,
): readonly DescribedFile[] {
  const byFile = new Map(
    found.map(({ file, rows, description }) => [file, { rows: Number(rows), description: String(description ?? '') }]),
  );
  return files.map((file) => {
    const { rows, description } = byFile.get(file) ?? { rows: 0, description: '' };
    const place = files.length === 1 ? table : file;
    const { years, files: sources } = readDescription([description], place);
    requireRows(sources, rows, place);
    return { file, description, years };
  });
}

/** The files that say of themselves that they hold one of the years: to open the others would cost more than to read these. */
function filesOfYears(files: readonly DescribedFile[], [from, to]: Statement['years']): readonly string[] {
  return files.flatMap(({ file, years }) => (years.some((year) => year >= from && year <= to) ? [file] : []));
}

function refused(table: string, cause: unknown): BulkError {
  const [found = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  return new BulkError('no-bulk-table', 'no answer from DuckDB', {
    where: table,
    expected: 'a Parquet file from sogdia bulk write',
    found,
    remedy: 'error.bulk-table',
  });
}
