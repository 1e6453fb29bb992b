import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inject } from 'vitest';
import { createExportServer } from '../../scripts/create-export-server.ts';

/** The site from a server of its own, which answers requests for one path otherwise. */
export interface OwnSite {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the site, with `answer` for what is asked at `path`. The server answers and not the browser, whose interception of requests can
 * begin after a worker has sent its first, and which passes on no page by parts.
 */
export async function ownSite(path: string, answer: RequestListener): Promise<OwnSite> {
  const site = createExportServer(inject('siteRoot'));
  const server = createServer((request, response) => {
    if (request.url === path) answer(request, response);
    else site.emit('request', request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The site without the file at a path, until it is mended: the server breaks off at each request for it. */
export async function siteThatLacks(path: string): Promise<OwnSite & { readonly mend: () => void }> {
  const whole = createExportServer(inject('siteRoot'));
  let lacks = true;
  const site = await ownSite(path, (request, response) => {
    if (lacks) request.destroy();
    else whole.emit('request', request, response);
  });
  return { ...site, mend: () => (lacks = false) };
}
