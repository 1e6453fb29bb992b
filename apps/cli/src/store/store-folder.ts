import { join } from 'node:path';
import { StoreError } from './store-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder of the data that a user keeps: `SOGDIA_STORE`, else `sogdia` in the folder for data of the system (`XDG_DATA_HOME`, by default
 * `~/.local/share`; `LOCALAPPDATA` on Windows). Throws `StoreError` where the environment names no home.
 */
export function storeFolder({ SOGDIA_STORE, XDG_DATA_HOME, LOCALAPPDATA, HOME }: Environment): string {
  const set = (value: string | undefined): value is string => value !== undefined && value !== '';
  if (set(SOGDIA_STORE)) return SOGDIA_STORE;
  if (set(XDG_DATA_HOME)) return join(XDG_DATA_HOME, 'sogdia');
  if (set(LOCALAPPDATA)) return join(LOCALAPPDATA, 'sogdia');
  if (set(HOME)) return join(HOME, '.local', 'share', 'sogdia');
  throw new StoreError(
    'no-store',
    'environment',
    'no folder for your own data',
    'SOGDIA_STORE, XDG_DATA_HOME or HOME to be set',
    'none of them set',
  );
}
