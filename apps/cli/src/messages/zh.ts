import type { en } from './en.ts';
import type { TextsLike } from './texts-like.ts';
import { zhBulk } from './zh/bulk.ts';
import { zhCommands } from './zh/commands.ts';
import { zhDraft } from './zh/draft.ts';
import { zhErrors } from './zh/errors.ts';
import { zhFetch } from './zh/fetch.ts';
import { zhHelp } from './zh/help.ts';
import { zhImport } from './zh/import.ts';
import { zhKeys } from './zh/keys.ts';
import { zhMcp } from './zh/mcp.ts';
import { zhProgram } from './zh/program.ts';
import { zhQuestion } from './zh/question.ts';
import { zhRecords } from './zh/records.ts';
import { zhTable } from './zh/table.ts';

/** Chinese: every text of the terminal program and its commands that does not come from core. */
export const zh = {
  ...zhHelp,
  ...zhCommands,
  ...zhBulk,
  ...zhImport,
  ...zhFetch,
  ...zhMcp,
  ...zhProgram,
  ...zhKeys,
  ...zhDraft,
  ...zhQuestion,
  ...zhRecords,
  ...zhTable,
  ...zhErrors,
} satisfies TextsLike<typeof en>;
