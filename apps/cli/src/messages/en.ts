import { commandTexts } from './en-commands.ts';
import { importTexts } from './en-import.ts';
import { programTexts } from './en-program.ts';
import { recordTexts } from './en-records.ts';

/** English: every text of the terminal program and its commands that does not come from core. */
export const en = { ...commandTexts, ...importTexts, ...programTexts, ...recordTexts } as const;
