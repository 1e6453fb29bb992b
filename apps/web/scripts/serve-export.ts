import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createExportServer } from './create-export-server.ts';
import { listeningFault, listeningPlace } from './listening-place.ts';

const root = process.argv[2] ?? join(import.meta.dirname, '../out');

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

if (!existsSync(join(root, 'index.html'))) fail(`no site in ${root}: build it first with pnpm build`, 1);
const place = listeningPlace(process.env);
const fault = await listeningFault(place);
if (fault !== null) fail(fault, 1);

const server = createExportServer(root);
server.on('error', (error) => fail(`the server stopped: ${error.message}`, 1));
server.listen({ port: place.port, host: place.host }, () => {
  const { port } = server.address() as AddressInfo;
  const address = place.address.replace(/\d+$/, String(port));
  process.stdout.write(`Sogdia is open on ${address}  (stop with Ctrl-C; another port: PORT=${port + 1} pnpm start)\n`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
