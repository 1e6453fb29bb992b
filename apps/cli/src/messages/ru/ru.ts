import type { en } from '../en/en.ts';
import type { TextsLike } from '../en/texts-like.ts';
import { ruBulk } from './bulk.ts';
import { ruCommand } from './commands.ts';
import { ruDraft } from './draft.ts';
import { ruError } from './errors.ts';
import { ruFetch } from './fetch.ts';
import { ruHelp } from './help.ts';
import { ruImport } from './import.ts';
import { ruKey } from './keys.ts';
import { ruMcp } from './mcp.ts';
import { ruProgram } from './program.ts';
import { ruQuestion } from './question.ts';
import { ruRecord } from './records.ts';
import { ruTable } from './table.ts';

/** Russian: every text of the terminal program and its commands that does not come from core. */
export const ru = {
  ...ruHelp,
  ...ruCommand,
  ...ruBulk,
  ...ruImport,
  ...ruFetch,
  ...ruMcp,
  ...ruProgram,
  ...ruKey,
  ...ruDraft,
  ...ruQuestion,
  ...ruRecord,
  ...ruTable,
  ...ruError,
} satisfies TextsLike<typeof en>;

export { phrases } from './phrases.ts';
