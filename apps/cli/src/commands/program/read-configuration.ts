import { existsSync, readFileSync } from 'node:fs';
import { nearestNames } from '@sogdia/core/model';
import { z } from 'zod';
import { configurationPath } from '../../files/index.ts';
import type { Messages } from '../../messages/index.ts';
import { type Keymap, type KeyProblem, keymap, remapKeys } from '../../model/index.ts';
import { type ThemeChoice, themeChoices } from '../../terminal/index.ts';

/** What a reader set for the program, and what of it could not be taken. */
export interface Configuration {
  readonly keys: Keymap;
  readonly theme: ThemeChoice;
  readonly hasMouse: boolean;
  readonly problems: readonly string[];
}

const settingsSchema = z.looseObject({
  keys: z.record(z.string(), z.array(z.string())).default({}),
  theme: z.enum(themeChoices).default('auto'),
  mouse: z.boolean().default(true),
});
const usual = { keys: keymap, theme: 'auto', hasMouse: true } as const;
/** Those of the server of bulk tables are read by their command. */
const knownNames = ['keys', 'theme', 'mouse', 'clickhouse'];

/** Reads the settings. A file that can't be read or is not what it should be changes nothing and is told. */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>, text: Messages): Configuration {
  const path = configurationPath(environment);
  if (path === null || !existsSync(path)) return { ...usual, problems: [] };
  const refused = (problem: string): Configuration => ({ ...usual, problems: [text['config.refused']({ path, problem })] });
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
  const result = settingsSchema.safeParse(content);
  if (!result.success) {
    const [issue] = result.error.issues;
    return refused(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const unknown = Object.keys(result.data).filter((name) => !knownNames.includes(name));
  const { keys, problems } = remapKeys(result.data.keys);
  const told = [
    ...unknown.map((name) => text['config.unknown']({ name, nearest: nearestNames(name, knownNames) })),
    ...problems.map((problem) => tell(problem, text)),
  ];
  const { theme, mouse: hasMouse } = result.data;
  return { keys, theme, hasMouse, problems: told.map((problem) => text['config.problem']({ path, problem })) };
}

function tell(problem: KeyProblem, text: Messages): string {
  switch (problem.kind) {
    case 'unknown-action':
      return text['config.unknown']({ name: problem.action, nearest: problem.nearest });
    case 'unknown-key':
      return text['config.no-key'](problem);
    case 'conflict':
      return text['config.conflict'](problem);
  }
}
