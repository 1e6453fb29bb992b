import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createExportServer } from './create-export-server.ts';

const root = process.argv[2] ?? join(import.meta.dirname, '../out');
const wanted = process.env['PORT'] ?? '3000';
const host = process.env['HOST'];

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65_535) {
  fail(`invalid PORT: ${wanted}; a number from 0 to 65535 is needed`, 2);
}
if (!existsSync(join(root, 'index.html'))) {
  fail(`no site in ${root}: build it first with pnpm build`, 1);
}

const server = createExportServer(root);

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') {
    fail(`port ${wanted} is taken by another program: choose one, for example PORT=${Number(wanted) + 1} pnpm start`, 1);
  }
  fail(`the server could not start: ${error.message}`, 1);
});

server.listen({ port: Number(wanted), ...(host === undefined ? {} : { host }) }, () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`Sogdia is open on http://${host ?? 'localhost'}:${port}  (stop with Ctrl-C)\n`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
