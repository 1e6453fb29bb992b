import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ClickhouseServer } from '../../data/index.ts';
import { configurationPath, InputError } from '../../files/index.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the settings may say of a server; a password stands in a file of its own, which they name. */
const serverSchema = z.strictObject({
  url: z.string().optional(),
  user: z.string().optional(),
  database: z.string().optional(),
  passwordFile: z.string().optional(),
});

const settingsSchema = z.looseObject({ clickhouse: serverSchema.default({}) });

/**
 * The server of ClickHouse that the environment names (`SOGDIA_CLICKHOUSE_URL`, `_USER`, `_DATABASE`, `_PASSWORD` or `_PASSWORD_FILE`), else the
 * settings under `clickhouse`; by default the one on this machine, without a password. Throws `InputError` for settings that can't be read.
 */
export function clickhouseServer(environment: Environment): ClickhouseServer {
  const settings = settingsOf(configurationPath(environment));
  const of = (name: 'URL' | 'USER' | 'DATABASE' | 'PASSWORD' | 'PASSWORD_FILE'): string | undefined => {
    const value = environment[`SOGDIA_CLICKHOUSE_${name}`];
    return value === '' ? undefined : value;
  };
  const passwordFile = of('PASSWORD_FILE') ?? settings.passwordFile;
  return {
    url: of('URL') ?? settings.url ?? 'http://localhost:8123',
    user: of('USER') ?? settings.user ?? 'default',
    database: of('DATABASE') ?? settings.database ?? 'default',
    password: of('PASSWORD') ?? (passwordFile === undefined ? '' : passwordIn(passwordFile)),
  };
}

function settingsOf(path: string | null): z.infer<typeof serverSchema> {
  if (path === null || !existsSync(path)) return {};
  const expected = '{"clickhouse": {"url": ..., "user": ..., "database": ..., "passwordFile": ...}}';
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new InputError('no settings', path, [expected], 'no JSON', 'error.settings');
  }
  const result = settingsSchema.safeParse(content);
  if (result.success) return result.data.clickhouse;
  const [issue] = result.error.issues;
  // The message of an unknown name tells the name; no value of the settings is ever told.
  throw new InputError('no settings', path, [expected], `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`, 'error.settings');
}

function passwordIn(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/\r?\n$/, '');
  } catch (cause) {
    const found = cause instanceof Error && 'code' in cause ? String(cause.code) : 'an unreadable file';
    throw new InputError('no password', path, ['a file with only the password'], found, 'error.settings');
  }
}
