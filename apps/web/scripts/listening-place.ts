import { createServer } from 'node:net';

/** Where the site is served. */
export interface ListeningPlace {
  readonly port: number;
  readonly host: string;
  /** The address that a reader opens. */
  readonly address: string;
}

/** Reads PORT and HOST; without them 3000, on this machine only. Throws a RangeError for what is no port. */
export function listeningPlace(environment: Readonly<Record<string, string | undefined>>): ListeningPlace {
  const { PORT: port = '3000', HOST: host = '127.0.0.1' } = environment;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new RangeError(`invalid PORT: expected a number from 0 to 65535, found ${port.slice(0, 40)}; for example PORT=3001`);
  }
  const name = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { port: Number(port), host, address: `http://${name}:${port}` };
}

/** What keeps a server from listening at a place, in words that say what to do; null where nothing does. */
export function listeningFault({ port, host }: ListeningPlace): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', (error: NodeJS.ErrnoException) => resolve(wordsOf(error, port, host)));
    probe.listen({ port, host }, () => probe.close(() => resolve(null)));
  });
}

function wordsOf(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE') {
    return `port ${port} is taken by another program: stop that one, or choose another port, as in PORT=${port < 65_535 ? port + 1 : 3000} pnpm start`;
  }
  if (error.code === 'EACCES') return `port ${port} needs rights that this user lacks: choose one above 1023, as in PORT=3000 pnpm start`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return `HOST ${host} is no address of this machine: leave it out for this machine only, or HOST=0.0.0.0 for all of its networks`;
  }
  return `the server could not start on ${host}, port ${port}: ${error.message}`;
}
