import { type Catalogue, catalogues, type Language } from './catalogue.ts';
import { enChoices } from './en-choices.data.ts';

type English = typeof enChoices;

/** The messages on the choices of a view in one language, with those that views have, too. */
export type ChoiceCatalogue = Catalogue & {
  readonly [Key in keyof English]: English[Key] extends (...parts: infer Parts) => string ? (...parts: Parts) => string : string;
};

const choiceCatalogues = { en: { ...catalogues.en, ...enChoices } } as const satisfies Record<Language, ChoiceCatalogue>;

/** The catalogue of a language for the choices of a view. Apart from that of views, which bring it not along. */
export function choiceCatalogueOf(language: Language): ChoiceCatalogue {
  return choiceCatalogues[language];
}
