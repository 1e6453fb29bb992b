import { UsageError } from '../../../command/index.ts';

/** The variable of the environment that names another server, for tests. */
const addressVariable = 'SOGDIA_COMTRADE_URL';

const usual = 'https://comtradeapi.un.org';

/**
 * The server of UN Comtrade, or the one that the environment names instead; `isLocal` where that is this machine. Throws `UsageError` for an
 * address to which a key would travel unencrypted.
 */
export function serverAddress(environment: Readonly<Record<string, string | undefined>>): {
  readonly base: string;
  readonly isLocal: boolean;
} {
  const given = environment[addressVariable] ?? '';
  if (given === '') return { base: usual, isLocal: false };
  const expected = `${usual}, or http://localhost with a port`;
  const url = URL.parse(given);
  if (url === null || url.username !== '' || url.password !== '' || url.search !== '')
    throw new UsageError('not a server address', addressVariable, '', expected);
  const isLocal = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal))
    throw new UsageError(`we won’t send your key unencrypted to ${url.host}`, addressVariable, '', expected);
  return { base: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, isLocal };
}
