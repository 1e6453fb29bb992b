import { type Catalogue, catalogueWith, type Language, type Texts } from './catalogue.ts';
import { enDescriptions } from './en/descriptions.data.ts';

/** The messages that describe points, series and conclusions of views in one language, with those that views have, too. */
export type DescriptionCatalogue = Catalogue & Texts['descriptions'];

const catalogueIn = /* @__PURE__ */ catalogueWith('descriptions', enDescriptions);

/** The catalogue of a language for descriptions beside views. Apart from that of views, which do without it. */
export function descriptionCatalogueOf(language: Language): DescriptionCatalogue {
  return catalogueIn(language);
}
