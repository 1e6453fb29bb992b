import type { Language } from '@sogdia/core';
import { en } from './en.ts';

type English = typeof en;

/** The site's own texts in one language: the keys of English, any text. A new language is one more file of this type. */
export type Messages = {
  readonly [Key in keyof English]: English[Key] extends (...parts: infer Parts) => string ? (...parts: Parts) => string : string;
};

const messagesByLanguage: Readonly<Record<Language, Messages>> = { en };

/** The texts of a language. */
export function messagesOf(language: Language): Messages {
  return messagesByLanguage[language];
}
