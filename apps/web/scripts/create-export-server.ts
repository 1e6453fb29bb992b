import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentTypes } from './content-types.data.ts';
import { type Found, findExportedFile } from './find-exported-file.ts';
import { readHeadersFile } from './read-headers-file.ts';
import { type ByteRange, requestedRange } from './requested-range.ts';

/** What a file is by its ending; undefined for one that is not known. */
function contentTypeOf(path: string): (typeof contentTypes)[string] | undefined {
  const ending = extname(path);
  return Object.hasOwn(contentTypes, ending) ? contentTypes[ending] : undefined;
}

type File = Extract<Found, { kind: 'file' }>;
type Encoding = 'br' | 'gzip' | 'identity';

const smallestWorthCompressing = 1024;
const compressors = {
  br: (body: Buffer): Promise<Buffer> => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (body: Buffer): Promise<Buffer> => promisify(gzip)(body),
  identity: (body: Buffer): Promise<Buffer> => Promise.resolve(body),
};

function encodingFor(request: IncomingMessage, file: File): Encoding {
  if (!(contentTypeOf(file.path)?.compress ?? false) || file.size < smallestWorthCompressing) {
    return 'identity';
  }
  const accepted = String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(\.0+)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity';
}

function headersOf(file: File, encoding: Encoding): Record<string, string> {
  const type = contentTypeOf(file.path)?.type ?? 'application/octet-stream';
  return {
    'content-type': type,
    'cache-control': 'no-cache',
    etag: `"${file.size.toString(36)}-${file.modified.getTime().toString(36)}-${encoding}"`,
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
    ...(encoding === 'identity' ? { 'accept-ranges': 'bytes' } : {}),
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  };
}

function sendPart(request: IncomingMessage, response: ServerResponse, headers: OutgoingHttpHeaders, body: Buffer, range: ByteRange): void {
  const { first, last } = range;
  const part = { 'content-range': `bytes ${first}-${last}/${body.length}`, 'content-length': String(last - first + 1) };
  response.writeHead(206, { ...headers, ...part }).end(request.method === 'HEAD' ? undefined : body.subarray(first, last + 1));
}

/** A server for the static export in `root`: clean URLs, its 404 page, compression, conditional requests, parts of files, the headers of `_headers`; GET and HEAD only. */
export function createExportServer(root: string): Server {
  const bodies = new Map<string, Promise<Buffer>>();
  const headersFor = readHeadersFile(root);

  function bodyOf(file: File, encoding: Encoding, etag: string): Promise<Buffer> {
    const key = `${file.path} ${etag}`;
    const known = bodies.get(key) ?? readFile(file.path).then(compressors[encoding]);
    bodies.set(key, known);
    return known;
  }

  async function send(request: IncomingMessage, response: ServerResponse, file: File, status: number, pathname: string): Promise<void> {
    const asked = request.headers.range;
    const encoding = asked === undefined ? encodingFor(request, file) : 'identity';
    const headers: Record<string, string> = { ...headersOf(file, encoding), ...headersFor(status === 404 ? '/404.html' : pathname) };
    const etag = String(headers['etag']);
    if (status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const range = status === 200 && (request.headers['if-range'] ?? etag) === etag ? requestedRange(asked, file.size) : 'whole';
    if (range === 'unsatisfiable') {
      response.writeHead(416, { ...headers, 'content-range': `bytes */${file.size}` }).end();
      return;
    }
    const body = await bodyOf(file, encoding, etag);
    if (range !== 'whole') {
      sendPart(request, response, headers, body, range);
      return;
    }
    response.writeHead(status, { ...headers, 'content-length': String(body.length) }).end(request.method === 'HEAD' ? undefined : body);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' }).end('method not allowed\n');
      return;
    }
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    const found = pathname === '/_headers' ? ({ kind: 'none' } as const) : await findExportedFile(root, pathname);
    if (found.kind === 'redirect') {
      response.writeHead(308, { location: query === undefined ? found.to : `${found.to}?${query}` }).end();
      return;
    }
    if (found.kind === 'file') {
      await send(request, response, found, 200, pathname);
      return;
    }
    const page = await findExportedFile(root, '/404.html');
    if (page.kind === 'file') {
      await send(request, response, page, 404, pathname);
    } else {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`not found: ${join('/', pathname)}\n`);
    }
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      process.stderr.write(`${request.method} ${request.url}: ${String(error)}\n`);
      if (!response.headersSent) {
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      }
      response.end();
    });
  });
}
