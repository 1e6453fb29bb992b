import { type Catalogue, catalogues, type Language, type TextsLike } from './catalogue.ts';
import { enDescriptions } from './en-descriptions.data.ts';
import { inLanguage } from './in-language.ts';

/** The messages that describe points, series and conclusions of views in one language, with those that views have, too. */
export type DescriptionCatalogue = Catalogue & TextsLike<typeof enDescriptions>;

const descriptionCatalogues = { en: { ...catalogues.en, ...enDescriptions } } as const satisfies Record<Language, DescriptionCatalogue>;

/** The catalogue of a language for descriptions beside views. Apart from that of views, which do without it. */
export function descriptionCatalogueOf(language: Language): DescriptionCatalogue {
  return inLanguage(descriptionCatalogues, language);
}
