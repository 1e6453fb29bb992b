import { type Catalogue, catalogues, type Language, type TextsLike } from './catalogue.ts';
import { enClaims } from './en-claims.data.ts';
import { inLanguage } from './in-language.ts';

/** The messages of claims and drafts in one language, with those that views have, too. */
export type ClaimCatalogue = Catalogue & TextsLike<typeof enClaims>;

/** A key of it. */
export type ClaimMessageKey = keyof ClaimCatalogue;

const claimCatalogues = { en: { ...catalogues.en, ...enClaims } } as const satisfies Record<Language, ClaimCatalogue>;

/**
 * The catalogue of a language for claims and drafts, with what views say. Apart from `catalogueOf`, so that a page of views does not bring it along.
 * @example claimCatalogueOf('en')['claims.meaning.contradicted'].length > 0 // => true
 */
export function claimCatalogueOf(language: Language): ClaimCatalogue {
  return inLanguage(claimCatalogues, language);
}
