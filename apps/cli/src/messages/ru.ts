import type { en } from './en.ts';
import { ruBulk } from './ru/bulk.ts';
import { ruCommand } from './ru/commands.ts';
import { ruDraft } from './ru/draft.ts';
import { ruError } from './ru/errors.ts';
import { ruFetch } from './ru/fetch.ts';
import { ruHelp } from './ru/help.ts';
import { ruImport } from './ru/import.ts';
import { ruKey } from './ru/keys.ts';
import { ruMcp } from './ru/mcp.ts';
import { ruProgram } from './ru/program.ts';
import { ruQuestion } from './ru/question.ts';
import { ruRecord } from './ru/records.ts';
import { ruTable } from './ru/table.ts';
import type { TextsLike } from './texts-like.ts';

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
