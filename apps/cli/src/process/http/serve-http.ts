import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../../commands/index.ts';
import type { CommandContext, ListeningPlace } from '../../host/index.ts';
import { apiOver } from './answer-request.ts';

/** As long as answers that are under way may take when the server is asked to stop, and requests to come in whole; in milliseconds. */
const [patience, slowest] = [10_000, 15_000];
const mostConnections = 1000;

/** Serves the interface over the data of a context until the process is asked to stop; answers under way are finished. Throws where nobody can listen at the place. */
export async function serveHttp(context: CommandContext, { host, port }: ListeningPlace): Promise<void> {
  const answer = apiOver(context);
  const server = createServer({ requestTimeout: slowest, headersTimeout: slowest }, (request, response) => {
    reply(request, response, answer).catch(() => response.destroy());
  });
  server.maxConnections = mostConnections;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listeningError(error, host, port)));
    server.listen({ port, host }, resolve);
  });
  const { port: opened } = server.address() as AddressInfo;
  context.host.notices.write(
    `${context.text['serve.open']({ address: `http://${host.includes(':') ? `[${host}]` : host}:${opened}/api/health` })}\n`,
  );
  await new Promise<void>((resolve) => {
    server.once('close', resolve);
    const stop = (): void => {
      server.close();
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), patience).unref();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  });
}

async function reply(request: IncomingMessage, response: ServerResponse, answer: (request: Request) => Promise<Response>): Promise<void> {
  const leaves = new AbortController();
  response.once('close', () => leaves.abort());
  const known = request.headers['if-none-match'];
  const headers = known === undefined ? {} : { 'if-none-match': known };
  let asked: Request;
  try {
    asked = new Request(`http://localhost${request.url}`, { method: request.method ?? '', headers, signal: leaves.signal });
  } catch {
    response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":{"code":"bad-request","message":"this is no request"}}');
    return;
  }
  const answered = await answer(asked);
  response.writeHead(answered.status, Object.fromEntries(answered.headers)).end(Buffer.from(await answered.arrayBuffer()));
}

function listeningError(error: NodeJS.ErrnoException, host: string, port: number): UsageError | Error {
  if (error.code === 'EADDRINUSE' || error.code === 'EACCES')
    return new UsageError(
      `can’t listen on port ${port} (${error.code})`,
      '--port',
      String(port),
      'a port above 1023 that no other program has',
    );
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new UsageError(
      `can’t listen on ${host}`,
      '--host',
      host,
      '127.0.0.1 for this machine alone, or 0.0.0.0 for all of its networks',
    );
  return error;
}
