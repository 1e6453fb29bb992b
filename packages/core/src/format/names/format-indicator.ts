import type { Language } from '../../messages/catalogue.ts';
import type { KnownIndicator } from '../../model/dataset/index.ts';

/**
 * The name of an indicator in a list or a head of a table, in English where it has none in the language.
 * @example formatIndicator({ names: { en: { short: 'Trains', phrase: 'the number of trains' }, zh: null, ru: null } }, 'en') // => 'Trains'
 */
export function formatIndicator({ names }: Pick<KnownIndicator, 'names'>, language: Language): string {
  return (names[language] ?? names.en).short;
}
