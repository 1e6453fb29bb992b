import type { Language } from '@sogdia/core';
import { en } from './en/en.ts';
import type { TextsLike } from './en/texts-like.ts';

/** The texts of one language: the keys and parameters of English, any text. A new language is one more file of this type. */
export type Messages = TextsLike<typeof en>;

/** A key of a text without parameters. */
export type MessageText = { [Key in keyof Messages]: Messages[Key] extends string ? Key : never }[keyof Messages];

const atHand = new Map<Language, Messages>([['en', en]]);
let spoken: Language = 'en';

/** The texts of a language. Throws `RangeError` for one that was not brought. */
export function messagesOf(language: Language): Messages {
  const messages = atHand.get(language);
  if (messages === undefined) throw new RangeError(`no texts in ${language}: bring them with speak`);
  return messages;
}

/** The language that the program speaks, for what is written where no call says it. */
export function spokenLanguage(): Language {
  return spoken;
}

/** Has the program speak a language, whose texts are at hand from then on. */
export function speakWith(language: Language, messages: Messages): void {
  atHand.set(language, messages);
  spoken = language;
}
