import { type Catalogue, catalogueWith, type Language, type Texts } from './catalogue.ts';
import { enClaims } from './en/claims.data.ts';

/** The messages of claims and drafts in one language, with those that views have, too. */
export type ClaimCatalogue = Catalogue & Texts['claims'];

/** A key of it. */
export type ClaimMessageKey = keyof ClaimCatalogue;

const catalogueIn = /* @__PURE__ */ catalogueWith('claims', enClaims);

/**
 * The catalogue of a language for claims and drafts, with what views say. Apart from `catalogueOf`, so that a page of views does not bring it along.
 * @example claimCatalogueOf('en')['claims.meaning.contradicted'].length > 0 // => true
 */
export function claimCatalogueOf(language: Language): ClaimCatalogue {
  return catalogueIn(language);
}
