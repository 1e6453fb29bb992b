import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** ClickHouse in this process, behind as much of its HTTP interface as its own client needs for queries with bound parameters. */
export interface ChdbServer {
  readonly url: string;
  /** Runs a statement in the database itself, past the interface. */
  readonly run: (sql: string) => string;
  readonly close: () => Promise<void>;
}

interface ChdbSession {
  query(sql: string, format?: string): string;
  queryBind(sql: string, values: Readonly<Record<string, string>>, format: string): string;
  close(): void;
}

/** The user and password that the server knows. */
export const credentials = { user: 'reader', password: "se'cret" } as const;

/** Starts it with the package `chdb` of a folder. */
export async function startChdb(engines: string): Promise<ChdbServer> {
  const { Session } = createRequire(join(engines, 'package.json'))('chdb') as { readonly Session: new () => ChdbSession };
  const session = new Session();
  const server = createServer((request, response) => void answer(request, response, session));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    run: (sql) => session.query(sql, 'TabSeparated'),
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      session.close();
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, session: ChdbSession): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const basic = `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`;
  if (request.headers.authorization !== basic) return refuse(response, 516, 'AUTHENTICATION_FAILED', 'Authentication failed');
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const parameters = [...searchParams].flatMap(([name, value]) =>
    name.startsWith('param_') ? [[name.slice(6), unescaped(value)] as const] : [],
  );
  const text = Buffer.concat(parts)
    .toString('utf8')
    .replace(/\s+FORMAT JSONEachRow\s*$/, '');
  try {
    const rows = session.queryBind(text, Object.fromEntries(parameters), 'JSONEachRow');
    response.writeHead(200, { 'Content-Type': 'application/x-ndjson' }).end(rows);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, code = '1', name = 'UNKNOWN'] = /Code: (\d+).*\(([A-Z_]+)\)/s.exec(message) ?? [];
    refuse(response, Number(code), name, message);
  }
}

function refuse(response: ServerResponse, code: number, name: string, message: string): void {
  const status = code === 516 ? 403 : 404;
  response.writeHead(status, { 'X-ClickHouse-Exception-Code': String(code) }).end(`Code: ${code}. DB::Exception: ${message} (${name})\n`);
}

/** A parameter as the interface takes it, with its backslashes, is text. */
function unescaped(value: string): string {
  const plain: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f', '0': '\0' };
  return value.replaceAll(/\\(.)/gs, (_, sign: string) => plain[sign] ?? sign);
}
