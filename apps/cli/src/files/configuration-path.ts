import { join } from 'node:path';

/** The file of a reader's settings, `sogdia/config.json` in the folder for configuration; null where the environment names no home. */
export function configurationPath(environment: Readonly<Record<string, string | undefined>>): string | null {
  const { XDG_CONFIG_HOME: folder, HOME: home } = environment;
  if (folder !== undefined && folder !== '') return join(folder, 'sogdia', 'config.json');
  return home === undefined || home === '' ? null : join(home, '.config', 'sogdia', 'config.json');
}
