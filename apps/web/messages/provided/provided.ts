import type { Language } from '@sogdia/core';
import type { en } from '../en/en.ts';
import type { enSubject } from '../en/subject.ts';

type English = typeof en & ReturnType<typeof enSubject>;

/** The site's own texts in one language: the keys of English, any text. A new language is one more pair of files of these types. */
export type Messages = {
  readonly [Key in keyof English]: English[Key] extends (...parts: infer Parts) => string ? (...parts: Parts) => string : string;
};

const provided = new Map<Language, Messages>();

/** Puts the texts of a language at hand. */
export function provideMessages(language: Language, messages: Messages): void {
  provided.set(language, messages);
}

/** The texts of a language. Throws `RangeError` for one whose texts are not at hand. */
export function providedMessages(language: Language): Messages {
  const messages = provided.get(language);
  if (messages === undefined) throw new RangeError(`no texts in ${language}: bring them with bringTexts`);
  return messages;
}
