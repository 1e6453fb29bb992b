import { type Catalogue, catalogues, type Language } from './catalogue.ts';
import { enDescriptions } from './en-descriptions.data.ts';

type English = typeof enDescriptions;

/** The messages that describe points, series and conclusions of views in one language, with those that views have, too. */
export type DescriptionCatalogue = Catalogue & {
  readonly [Key in keyof English]: English[Key] extends (...parts: infer Parts) => string ? (...parts: Parts) => string : string;
};

const descriptionCatalogues = { en: { ...catalogues.en, ...enDescriptions } } as const satisfies Record<Language, DescriptionCatalogue>;

/** The catalogue of a language for descriptions beside views. Apart from that of views, which bring it not along. */
export function descriptionCatalogueOf(language: Language): DescriptionCatalogue {
  return descriptionCatalogues[language];
}
