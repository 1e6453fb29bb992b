import { en } from './en.data.ts';

type English = typeof en;

/**
 * The messages of one language: the same keys and parameters as English, any text. A new language is one more file of this type
 * and one more entry of `catalogues`; a missing key does not compile.
 */
export type Catalogue = {
  readonly [Key in keyof English]: English[Key] extends (...parts: infer Parts) => string
    ? (...parts: Parts) => string
    : English[Key] extends string
      ? string
      : readonly { readonly divisor: number; readonly short: string; readonly long: string }[];
};

/** A key of the message catalogue. */
export type MessageKey = keyof Catalogue;

/** The languages that are complete. */
export const catalogues = { en } as const satisfies Record<string, Catalogue>;

/** A language that a reader can choose. */
export type Language = keyof typeof catalogues;

/**
 * The catalogue of a language.
 * @example catalogueOf('en')['measure.export'] // => 'Exports'
 */
export function catalogueOf(language: Language): Catalogue {
  return catalogues[language];
}
