import { formatEconomy } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';

/** The name of an economy as it stands inside a sentence, with its article where it takes one: `the European Union`. */
export function nameInSentence(world: World, code: string, language: Language): string {
  return catalogueOf(language)['economy.in-sentence']({ name: formatEconomy(world, code, language) });
}
