import { realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import compression from 'compression';
import send from 'send';
import { readHeadersFile } from './read-headers-file.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** A server for the static export in `root`: clean URLs, its 404 page, compression, conditional requests, parts of files, the headers of `_headers`; GET and HEAD only. */
export function createExportServer(root: string): Server {
  const headersFor = readHeadersFile(root);
  // What asks for a part of a file gets the bytes of the file.
  const filter: compression.CompressionFilter = (request, response) =>
    request.headers.range === undefined && compression.filter(request, response);
  const compress = compression({ filter }) as unknown as Middleware;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    const say = (status: number, text: string, headers: OutgoingHttpHeaders = {}): void => {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(`${text}\n`);
    };
    const file = (path: string, status: number) => {
      response.statusCode = status;
      const type = path.endsWith('.svg') ? { 'content-type': 'image/svg+xml; charset=utf-8' } : {};
      const headers = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...type, ...headersFor(path) };
      return send(request, path, { root, extensions: ['html'], cacheControl: false, acceptRanges: status === 200 }).on('headers', () =>
        response.setHeaders(new Map(Object.entries(headers))),
      );
    };
    const lacks = (): unknown =>
      file('/404.html', 404)
        .on('error', () => say(404, `not found: ${pathname}`))
        .pipe(response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, 'method not allowed', { allow: 'GET, HEAD' });
    if (pathname === '/_headers' || !(await isInside(root, pathname))) {
      lacks();
      return;
    }
    const asked = query === undefined ? '' : `?${query}`;
    const serve = (): unknown =>
      file(pathname, 200)
        .on('directory', () => say(308, 'see the page', { location: `/${pathname.replace(/^\/+/, '')}/${asked}` }))
        .on('error', ({ status, headers }: Fault) => {
          if (response.headersSent) return response.destroy();
          if (status !== 416) return lacks();
          if (!isWhole(request.headers.range)) return say(416, 'no such part', headers);
          delete request.headers.range;
          return serve();
        })
        .pipe(response);
    serve();
  }

  return createServer((request, response) => compress(request, response, () => answer(request, response)));
}

interface Fault {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
}

/** Whether a range that no file has stands for all of it: more last bytes than there are, or an end before its beginning (RFC 9110, 14.1.2). */
function isWhole(range = ''): boolean {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  return first === '' ? last === '' || Number(last) > 0 : last !== '' && Number(last) < Number(first);
}

/** Whether what stands at a path is of the export: a link may lead out of it. What is not there at all is. */
async function isInside(root: string, pathname: string): Promise<boolean> {
  try {
    const [base, path] = await Promise.all([realpath(root), realpath(join(root, decodeURIComponent(pathname)))]);
    return path === base || path.startsWith(base + sep);
  } catch {
    return true;
  }
}
