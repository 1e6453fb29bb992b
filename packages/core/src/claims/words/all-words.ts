import { changeWords } from './change-words.ts';
import { contextWords } from './context-words.ts';
import { eventWords } from './event-words.ts';
import { extremeWords } from './extreme-words.ts';
import { memberWords } from './member-words.ts';
import { numberWords } from './number-words.ts';
import { readingWords } from './reading-words.ts';
import { statementWords } from './statement-words.ts';
import { summaryWords } from './summary-words.ts';
import { tradeWords } from './trade-words.ts';
import type { Word } from './word.ts';

/** Every word of the expression language, in the order of a reference: what is read, then what is made of it. */
export const allWords: readonly Word[] = [
  ...tradeWords,
  ...contextWords,
  ...eventWords,
  ...readingWords,
  ...changeWords,
  ...memberWords,
  ...summaryWords,
  ...extremeWords,
  ...statementWords,
  ...numberWords,
];
