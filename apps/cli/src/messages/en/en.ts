import { bulkTexts } from './bulk.ts';
import { commandTexts } from './commands.ts';
import { draftTexts } from './draft.ts';
import { errorTexts } from './errors.ts';
import { fetchTexts } from './fetch.ts';
import { helpTexts } from './help.ts';
import { importTexts } from './import.ts';
import { keyTexts } from './keys.ts';
import { mcpTexts } from './mcp.ts';
import { programTexts } from './program.ts';
import { questionTexts } from './question.ts';
import { recordTexts } from './records.ts';
import { tableTexts } from './table.ts';

/** English: every text of the terminal program and its commands that does not come from core. */
export const en = {
  ...helpTexts,
  ...commandTexts,
  ...bulkTexts,
  ...importTexts,
  ...fetchTexts,
  ...mcpTexts,
  ...programTexts,
  ...keyTexts,
  ...draftTexts,
  ...questionTexts,
  ...recordTexts,
  ...tableTexts,
  ...errorTexts,
} as const;
