import { catalogueOf, type Language, unknownLanguage } from '../../messages/catalogue.ts';
import { economyOf, type World } from '../../model/economies/index.ts';
import { ownValue } from '../../model/values/index.ts';

/**
 * The name of an economy or a group of a dataset in the reader's language; a code that the dataset has no name for stays as it is.
 * @example formatEconomy(dataset, 'KAZ', 'en') // => 'Kazakhstan'
 */
export function formatEconomy(world: World, code: string, language: Language): string {
  const economy = economyOf(world, code);
  return economy === null ? code : (ownValue(economy.names, language) ?? unknownLanguage(language));
}

/**
 * The name of an economy as it stands inside a sentence, with its article where it takes one.
 * @example nameInSentence(dataset, 'WLD', 'en') // => 'the world'
 */
export function nameInSentence(world: World, code: string, language: Language): string {
  return catalogueOf(language)['economy.in-sentence']({ name: formatEconomy(world, code, language) });
}
