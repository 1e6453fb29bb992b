import type { Language } from '@sogdia/core';
import { en } from './en.ts';
import { ru } from './ru.ts';
import type { TextsLike } from './texts-like.ts';
import { zh } from './zh.ts';

/** The texts of one language: the keys and parameters of English, any text. A new language is one more file of this type. */
export type Messages = TextsLike<typeof en>;

/** A key of a text without parameters. */
export type MessageText = { [Key in keyof Messages]: Messages[Key] extends string ? Key : never }[keyof Messages];

const messages: Readonly<Record<Language, Messages>> = { en, zh, ru };

/** The program's own texts in a language. */
export function messagesOf(language: Language): Messages {
  return messages[language];
}
