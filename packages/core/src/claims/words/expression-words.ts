import type { Language } from '../../messages/catalogue.ts';
import { type ClaimMessageKey, claimCatalogueOf } from '../../messages/claim-catalogue.ts';
import { allWords } from './all-words.ts';

/** A word of the expression language for readers: how it is written and what it means. */
export interface ExpressionWord {
  readonly word: string;
  readonly form: string;
  readonly meaning: string;
}

/**
 * Every word of the expression language with its form and its meaning in the reader's language.
 * @example expressionWords('en')[0]?.word // => 'export'
 */
export function expressionWords(language: Language = 'en'): readonly ExpressionWord[] {
  const text = claimCatalogueOf(language);
  return allWords.map(({ word, form }) => {
    const key = `word.${word}`;
    const meaning = isKey(key, text) ? text[key] : word;
    return { word, form, meaning: typeof meaning === 'string' ? meaning : word };
  });
}

function isKey(key: string, text: object): key is ClaimMessageKey {
  return Object.hasOwn(text, key);
}
