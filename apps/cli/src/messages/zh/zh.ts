import type { en } from '../en/en.ts';
import type { TextsLike } from '../en/texts-like.ts';
import { zhBulk } from './bulk.ts';
import { zhCommands } from './commands.ts';
import { zhDraft } from './draft.ts';
import { zhErrors } from './errors.ts';
import { zhFetch } from './fetch.ts';
import { zhHelp } from './help.ts';
import { zhImport } from './import.ts';
import { zhKeys } from './keys.ts';
import { zhMcp } from './mcp.ts';
import { zhProgram } from './program.ts';
import { zhQuestion } from './question.ts';
import { zhRecords } from './records.ts';
import { zhTable } from './table.ts';

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

export { phrases } from './phrases.ts';
