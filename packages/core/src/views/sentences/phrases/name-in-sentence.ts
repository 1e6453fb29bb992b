import { formatEconomy } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';

/** The name of an economy as it stands inside a sentence, with its article where it takes one: `the European Union`. */
export function nameInSentence(code: string, language: Language): string {
  return catalogueOf(language)['economy.in-sentence']({ name: formatEconomy(code, language) });
}
