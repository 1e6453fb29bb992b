import type { Language } from '@sogdia/core';
import { siteNames } from '../lib/site-names.ts';
import { enSubject } from './en/subject.ts';
import { en } from './en.ts';
import { ruSubject } from './ru/subject.ts';
import { ru } from './ru.ts';
import type { TextsLike } from './texts-like.ts';
import { zhSubject } from './zh/subject.ts';
import { zh } from './zh.ts';

/** The site's own texts in one language: the keys of English, any text. A new language is one more pair of files of these types. */
export type Messages = TextsLike<typeof en & ReturnType<typeof enSubject>>;

const messagesByLanguage: Readonly<Record<Language, Messages>> = {
  en: { ...en, ...enSubject(siteNames('en')) },
  zh: { ...zh, ...zhSubject(siteNames('zh')) },
  ru: { ...ru, ...ruSubject(siteNames('ru')) },
};

/** The texts of a language. */
export function messagesOf(language: Language): Messages {
  return messagesByLanguage[language];
}
