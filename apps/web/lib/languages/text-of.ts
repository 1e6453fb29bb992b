import type { Language } from '@sogdia/core';
import type { TopicText } from './dataset-words.ts';

/** A text of the data in a language, in English where it has none in it. */
export function textOf(text: TopicText, language: Language): string {
  return text[language] ?? text.en;
}
