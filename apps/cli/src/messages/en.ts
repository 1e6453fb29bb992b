import { commandTexts } from './en-commands.ts';
import { fetchTexts } from './en-fetch.ts';
import { importTexts } from './en-import.ts';
import { programTexts } from './en-program.ts';
import { recordTexts } from './en-records.ts';

/** English: every text of the terminal program and its commands that does not come from core. */
export const en = { ...commandTexts, ...fetchTexts, ...importTexts, ...programTexts, ...recordTexts } as const;
