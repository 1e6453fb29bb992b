import { bulkTexts } from './en/bulk.ts';
import { commandTexts } from './en/commands.ts';
import { draftTexts } from './en/draft.ts';
import { errorTexts } from './en/errors.ts';
import { fetchTexts } from './en/fetch.ts';
import { helpTexts } from './en/help.ts';
import { importTexts } from './en/import.ts';
import { keyTexts } from './en/keys.ts';
import { mcpTexts } from './en/mcp.ts';
import { programTexts } from './en/program.ts';
import { questionTexts } from './en/question.ts';
import { recordTexts } from './en/records.ts';
import { tableTexts } from './en/table.ts';

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
