import { en } from './en.data.ts';
import { inLanguage } from './in-language.ts';

/** Texts of another language in the place of English ones: the same keys and parameters, any text. */
export type TextsLike<English> = {
  readonly [Key in keyof English]: English[Key] extends (...parts: infer Parts) => infer Said
    ? (...parts: Parts) => Said extends string ? string : readonly string[]
    : English[Key] extends string
      ? string
      : readonly { readonly divisor: number; readonly short: string; readonly long: string }[];
};

/**
 * The messages of one language that every view brings along. A new language is one more file of this type and one more entry of
 * `catalogues`; a missing key does not compile. What claims, choices, descriptions and receipts say stands in catalogues of their own over this one.
 */
export type Catalogue = TextsLike<typeof en>;

/** The languages that are complete. */
export const catalogues = { en } as const satisfies Record<string, Catalogue>;

/** A language that a reader can choose. */
export type Language = keyof typeof catalogues;

/**
 * The catalogue of a language. Throws `UnknownNameError` for a language that is not complete.
 * @example catalogueOf('en')['measure.export'] // => 'Exports'
 */
export function catalogueOf(language: Language): Catalogue {
  return inLanguage(catalogues, language);
}
