import { type Catalogue, catalogues, type Language, type TextsLike } from './catalogue.ts';
import { enChoices } from './en-choices.data.ts';
import { inLanguage } from './in-language.ts';

/** The messages on the choices of a view in one language, with those that views have, too. */
export type ChoiceCatalogue = Catalogue & TextsLike<typeof enChoices>;

const choiceCatalogues = { en: { ...catalogues.en, ...enChoices } } as const satisfies Record<Language, ChoiceCatalogue>;

/**
 * The catalogue of a language for the choices of a view. Apart from that of views, which do without it. Throws `UnknownNameError` for a language that is not
 * complete.
 * @example choiceCatalogueOf('en')['choice.frequency.year'] // => 'by year'
 */
export function choiceCatalogueOf(language: Language): ChoiceCatalogue {
  return inLanguage(choiceCatalogues, language);
}
