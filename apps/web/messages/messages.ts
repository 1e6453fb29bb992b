import type { Language } from '@sogdia/core';
import { siteNames } from '../lib/site-names.ts';
import { enSubject } from './en/subject.ts';
import { en } from './en.ts';
import { ruSubject } from './ru/subject.ts';
import { ru } from './ru.ts';
import type { TextsLike } from './texts-like.ts';

/** The site's own texts in one language: the keys of English, any text. A new language is one more pair of files of these types. */
export type Messages = TextsLike<typeof en & ReturnType<typeof enSubject>>;

const english: Messages = { ...en, ...enSubject(siteNames('en')) };
const russian: Messages = { ...ru, ...ruSubject(siteNames('ru')) };
const messagesByLanguage: Readonly<Record<Language, Messages>> = { en: english, zh: english, ru: russian };

/** The texts of a language. */
export function messagesOf(language: Language): Messages {
  return messagesByLanguage[language];
}
