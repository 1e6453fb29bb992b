import { type Catalogue, catalogueWith, type Language, type Texts } from './catalogue.ts';
import { enChoices } from './en/choices.data.ts';

/** The messages on the choices of a view in one language, with those that views have, too. */
export type ChoiceCatalogue = Catalogue & Texts['choices'];

const catalogueIn = /* @__PURE__ */ catalogueWith('choices', enChoices);

/**
 * The catalogue of a language for the choices of a view. Apart from that of views, which do without it. Throws `UnknownNameError` for a language whose
 * texts are not at hand.
 * @example choiceCatalogueOf('en')['choice.frequency.year'] // => 'by year'
 */
export function choiceCatalogueOf(language: Language): ChoiceCatalogue {
  return catalogueIn(language);
}
