import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { excerpt } from '@sogdia/core/workspace';
import { type BulkEngine, loadBulkTables } from '../../data/index.ts';
import { InputError } from '../../files/index.ts';
import { clickhouseServer } from './clickhouse-server.ts';

const prefix = 'clickhouse:';

/** The engine of a table: `clickhouse:TABLE` is on a server, anything else a file in Parquet or a folder of them. */
export async function openTable(table: string, environment: Readonly<Record<string, string | undefined>>): Promise<BulkEngine> {
  const { openClickhouseEngine, openDuckdbEngine } = await loadBulkTables();
  const engines = environment['SOGDIA_ENGINES'];
  if (table.startsWith(prefix)) return openClickhouseEngine(table.slice(prefix.length), clickhouseServer(environment), engines);
  return openDuckdbEngine(table, filesOf(table), engines);
}

function filesOf(path: string): readonly string[] {
  const expected = ['a Parquet file from sogdia bulk write, or a folder of them'];
  try {
    if (!statSync(path).isDirectory()) return [path];
    const files = readdirSync(path).filter((name) => name.endsWith('.parquet'));
    if (files.length > 0) return files.toSorted().map((name) => join(path, name));
  } catch (cause) {
    const found =
      cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
        ? 'no file with this name'
        : 'a file you have no permission to read';
    throw new InputError('not a bulk table', excerpt(path), expected, found, 'error.bulk-table');
  }
  throw new InputError('not a bulk table', excerpt(path), expected, 'a folder without one', 'error.bulk-table');
}
