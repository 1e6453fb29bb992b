// Every language where pages are built; none in a browser, which brings that of its page.
import '#languages-at-hand';
import type { Language } from '@sogdia/core';
import { type Messages, providedMessages } from './provided/provided.ts';

export type { Messages } from './provided/provided.ts';

/** A language with its texts, as a page is given them. */
export interface InLanguage {
  readonly language: Language;
  readonly messages: Messages;
}

/** The texts of a language. */
export const messagesOf = providedMessages;
