import { loadPackage } from './load-package.ts';

/** What is used of `@duckdb/node-api`, which is no part of the program. */
export interface DuckdbApi {
  readonly DuckDBInstance: { create(path: string, options: Readonly<Record<string, string>>): Promise<DuckdbInstance> };
  readonly DuckDBDataChunk: { create(types: readonly unknown[]): DuckdbChunk };
  readonly SMALLINT: unknown;
  readonly INTEGER: unknown;
  readonly DOUBLE: unknown;
  listValue(items: readonly string[]): unknown;
}

interface DuckdbInstance {
  connect(): Promise<DuckdbConnection>;
  closeSync(): void;
}

/** One connection to a database of DuckDB. */
export interface DuckdbConnection {
  run(sql: string, values?: Readonly<Record<string, unknown>>): Promise<unknown>;
  runAndReadAll(
    sql: string,
    values?: Readonly<Record<string, unknown>>,
  ): Promise<{ getRowObjectsJS(): readonly Readonly<Record<string, unknown>>[] }>;
  createAppender(table: string): Promise<DuckdbAppender>;
  closeSync(): void;
}

/** Takes rows of a table in pieces. */
export interface DuckdbAppender {
  appendDataChunk(chunk: DuckdbChunk): void;
  closeSync(): void;
}

interface DuckdbChunk {
  setColumns(columns: readonly (readonly (number | null)[])[]): void;
}

/** A database that is open, and the end of it. */
export interface Duckdb {
  readonly api: DuckdbApi;
  readonly connection: DuckdbConnection;
  readonly close: () => void;
}

/** Opens a database of DuckDB that never fetches an extension. Throws `BulkError` where DuckDB is not installed. */
export async function openDuckdb(
  engines: string | undefined,
  path = ':memory:',
  limits: Readonly<Record<string, string>> = {},
): Promise<Duckdb> {
  const api = loadPackage('@duckdb/node-api', engines, 'error.duckdb-missing') as DuckdbApi;
  const options = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false', ...limits };
  const instance = await api.DuckDBInstance.create(path, options);
  const connection = await instance.connect();
  return {
    api,
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
