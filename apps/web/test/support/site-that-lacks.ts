import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inject } from 'vitest';
import { createExportServer } from '../../scripts/create-export-server.ts';

/** The site from a server of its own that breaks off at the request for one file, until it is mended. */
export interface LackingSite {
  readonly address: string;
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Serves the site without the file at a path. The fault is the server's since a browser's interception of requests can begin after a worker
 * has sent its first: such a request then arrives, and the test waits in vain for what should have failed.
 */
export async function siteThatLacks(path: string): Promise<LackingSite> {
  const site = createExportServer(inject('siteRoot'));
  let lacks = true;
  const server = createServer((request, response) => {
    if (lacks && request.url === path) request.destroy();
    else site.emit('request', request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mend: () => {
      lacks = false;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
