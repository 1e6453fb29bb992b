import type { Language } from '@sogdia/core';
import { siteNames } from '../lib/site-names.ts';
import { enSubject } from './en/subject.ts';
import { en } from './en.ts';
import { zhSubject } from './zh/subject.ts';
import { zh } from './zh.ts';

type English = typeof en & ReturnType<typeof enSubject>;

/** The site's own texts in one language: the keys of English, any text. A new language is one more pair of files of these types. */
export type Messages = {
  readonly [Key in keyof English]: English[Key] extends (...parts: infer Parts) => string ? (...parts: Parts) => string : string;
};

const english: Messages = { ...en, ...enSubject(siteNames('en')) };
const chinese: Messages = { ...zh, ...zhSubject(siteNames('zh')) };
const messagesByLanguage: Readonly<Record<Language, Messages>> = { en: english, zh: chinese, ru: english };

/** The texts of a language. */
export function messagesOf(language: Language): Messages {
  return messagesByLanguage[language];
}
