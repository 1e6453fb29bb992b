import { BulkError } from '../../errors/index.ts';
import { duckdbDialect, type Statement } from '../sql/index.ts';
import { descriptionKey } from '../table/index.ts';
import { type BulkEngine, engineRow } from './bulk-engine.ts';
import { openDuckdb } from './duckdb-api.ts';

/** DuckDB over the Parquet files of a table. Throws `BulkError` where it is not installed. */
export async function openDuckdbEngine(table: string, files: readonly string[], engines: string | undefined): Promise<BulkEngine> {
  const { api, connection, close } = await openDuckdb(engines);
  const read = async (text: string, values: Readonly<Record<string, unknown>>) => {
    try {
      return (await connection.runAndReadAll(text, { ...values, files: api.listValue(files) })).getRowObjectsJS();
    } catch (cause) {
      throw refused(table, cause);
    }
  };
  return {
    dialect: duckdbDialect,
    table,
    describe: async () => {
      const rows = await read(
        'SELECT decode(value) AS description FROM parquet_kv_metadata($files) WHERE decode(key) = $key ORDER BY file_name',
        {
          key: descriptionKey,
        },
      );
      return rows.map(({ description }) => String(description));
    },
    ask: async ({ text, parameters }: Statement) => {
      const values = Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));
      return (await read(text, values)).map(engineRow);
    },
    close: async () => close(),
  };
}

function refused(table: string, cause: unknown): BulkError {
  const [found = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  return new BulkError('no-bulk-table', 'no answer from DuckDB', {
    where: table,
    expected: 'a Parquet file that sogdia bulk write wrote',
    found,
    remedy: 'error.bulk-table',
  });
}
