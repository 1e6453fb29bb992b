import { InvalidParameterError } from '@sogdia/core';
import { BulkError } from '../../errors/index.ts';
import { clickhouseDialect, type Statement } from '../sql/index.ts';
import { type BulkEngine, type EngineRow, engineRow } from './bulk-engine.ts';
import { loadPackage } from './load-package.ts';

/** Where a server of ClickHouse answers, and to whom. The password stands in no message and in no address. */
export interface ClickhouseServer {
  readonly url: string;
  readonly user: string;
  readonly database: string;
  readonly password: string;
}

/** What is used of `@clickhouse/client`, which is no part of the program. */
interface ClickhouseApi {
  createClient(options: object): ClickhouseClient;
  readonly ClickHouseLogLevel?: { readonly OFF: number };
}

interface ClickhouseClient {
  query(asked: object): Promise<{ json(): Promise<readonly Readonly<Record<string, unknown>>[]> }>;
  close(): Promise<void>;
}

const commentText = 'SELECT comment FROM system.tables WHERE database = {database:String} AND name = {table:String}';

/** A table of a ClickHouse server. Throws `BulkError` where its client is not installed, `InvalidParameterError` for an address that holds a password. */
export function openClickhouseEngine(name: string, server: ClickhouseServer, engines: string | undefined): BulkEngine {
  const [database, table] = name.includes('.') ? splitAt(name, name.indexOf('.')) : [server.database, name];
  const url = addressOf(server.url);
  const { createClient, ClickHouseLogLevel } = loadPackage('@clickhouse/client', engines, 'error.clickhouse-missing') as ClickhouseApi;
  const log = ClickHouseLogLevel === undefined ? {} : { log: { level: ClickHouseLogLevel.OFF } };
  const client = createClient({ url, username: server.user, password: server.password, application: 'sogdia', ...log });
  const read = async (query: string, parameters: Readonly<Record<string, string | number>>): Promise<readonly EngineRow[]> => {
    try {
      const asked = { query, query_params: { ...parameters, database, table }, format: 'JSONEachRow' };
      return (await (await client.query(asked)).json()).map(engineRow);
    } catch (cause) {
      throw failed(cause, `clickhouse:${name}`, url);
    }
  };
  return {
    dialect: clickhouseDialect,
    table: `clickhouse:${name}`,
    isSelfDescribed: false,
    describe: async () => (await read(commentText, {})).map(({ comment }) => String(comment)),
    ask: ({ text, parameters }: Statement) =>
      read(text, Object.fromEntries(Object.entries(parameters).map(([parameter, { value }]) => [parameter, value]))),
    close: () => client.close(),
  };
}

function splitAt(name: string, point: number): readonly [string, string] {
  return [name.slice(0, point), name.slice(point + 1)];
}

/** An address stands in messages and in lists of processes: a password has no place in it. */
function addressOf(url: string): string {
  const expected = 'an address such as https://clickhouse.example.org:8443, without user or password';
  if (!URL.canParse(url)) throw new InvalidParameterError('SOGDIA_CLICKHOUSE_URL', url, expected);
  const { protocol, username, password, host } = new URL(url);
  if (username !== '' || password !== '') throw new InvalidParameterError('SOGDIA_CLICKHOUSE_URL', `${protocol}//...@${host}`, expected);
  if (protocol !== 'http:' && protocol !== 'https:') throw new InvalidParameterError('SOGDIA_CLICKHOUSE_URL', url, expected);
  return url;
}

/** A fault that the server numbers is a refusal; any other says that it was not reached. */
function failed(cause: unknown, table: string, url: string): BulkError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const [found = ''] = message.split('\n');
  const isAnswer = cause instanceof Error && 'type' in cause && typeof cause.type === 'string';
  if (isAnswer)
    return new BulkError('no-bulk-table', 'no answer from ClickHouse', {
      where: table,
      expected: 'a table with the columns of a bulk table',
      found,
      remedy: 'error.bulk-table',
    });
  return new BulkError('engine-unreachable', 'no ClickHouse server', {
    where: url,
    expected: 'a server running at this address',
    found: found === '' && cause instanceof Error && 'code' in cause ? String(cause.code) : found,
    remedy: 'error.clickhouse-unreachable',
  });
}
