import { nearestNames } from '../errors/nearest-names.ts';
import { UnknownNameError } from '../errors/unknown-name-error.ts';
import { ownValue } from '../model/values/index.ts';

/**
 * What texts there are in a language. The type of a language keeps a program in TypeScript from asking for another; whoever takes it from an address or a setting is told.
 * Throws `UnknownNameError` for a language that there is no text in.
 * @example inLanguage({ en: 'Exports' }, 'en') // => 'Exports'
 */
export function inLanguage<Texts>(texts: Readonly<Record<string, Texts>>, language: string): Texts {
  const found = ownValue(texts, language);
  if (found !== undefined) return found;
  const known = Object.keys(texts);
  throw new UnknownNameError('language', String(language), known, nearestNames(String(language), known));
}
