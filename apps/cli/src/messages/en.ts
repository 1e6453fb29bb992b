import { bookTexts } from './en-books.ts';
import { commandTexts } from './en-commands.ts';
import { programTexts } from './en-program.ts';

/** English: every text of the terminal program and its commands that does not come from core. */
export const en = { ...commandTexts, ...programTexts, ...bookTexts } as const;
