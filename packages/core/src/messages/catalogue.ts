import { UnknownNameError } from '../errors/unknown-name-error.ts';
import { ownValue } from '../model/values/index.ts';
import type { enChoices } from './en/choices.data.ts';
import type { enClaims } from './en/claims.data.ts';
import type { enDescriptions } from './en/descriptions.data.ts';
import type { metricDescriptions } from './en/metrics.data.ts';
import type { enReceipts } from './en/receipts.data.ts';
import { en } from './en/views.data.ts';
import type { DraftTables } from './parts/draft-tables.ts';

/** Texts of another language in the place of English ones: the same keys and parameters, any text. */
export type TextsLike<English> = {
  readonly [Key in keyof English]: English[Key] extends (...parts: infer Parts) => infer Said
    ? (...parts: Parts) => Said extends string ? string : readonly string[]
    : English[Key] extends string | number
      ? English[Key] extends number
        ? number
        : string
      : readonly { readonly divisor: number; readonly short: string; readonly long: string }[];
};

/** The messages of one language that every view brings along; a missing key does not compile. */
export type Catalogue = TextsLike<typeof en>;

/** Phrases of another language by the English ones; `sayIn` tells what stands in braces. */
export type Phrases = Readonly<Record<string, string>>;

/** All that core says in one language, in the parts that a program may take alone. */
export interface Texts {
  readonly views: Catalogue;
  readonly choices: TextsLike<typeof enChoices>;
  readonly claims: TextsLike<typeof enClaims>;
  readonly descriptions: TextsLike<typeof enDescriptions>;
  readonly metrics: TextsLike<typeof metricDescriptions>;
  readonly receipts: TextsLike<typeof enReceipts>;
  /** How drafts in the language are read; English is read without. */
  readonly drafts: DraftTables;
  /** What errors and the records of metrics say. */
  readonly phrases: Phrases;
}

/** The languages that core speaks. */
export const languages = ['en', 'zh', 'ru'] as const;

/** A language that a reader can choose. */
export type Language = (typeof languages)[number];

const provided: Partial<Record<Language, Partial<Texts>>> = { en: { views: en } };

/**
 * Puts the texts of a language at hand, all of them or those parts that a program needs. English is at hand from the beginning. What is given twice is taken once.
 * @example provideTexts('en', {}) // => undefined
 */
export function provideTexts(language: Language, texts: Partial<Texts>): void {
  provided[language] = { ...provided[language], ...texts };
}

/** A part of the texts of a language; null where it is not at hand. */
export function textsAtHand<Part extends keyof Texts>(language: Language, part: Part): Texts[Part] | null {
  return ownValue(provided, language)?.[part] ?? null;
}

/** A part of the texts of a language. Throws `UnknownNameError` for one that is not at hand. */
export function textsOf<Part extends keyof Texts>(language: Language, part: Part): Texts[Part] {
  return textsAtHand(language, part) ?? unknownLanguage(language);
}

/** Throws `UnknownNameError` for a language whose texts are not at hand. */
export function unknownLanguage(language: string): never {
  throw new UnknownNameError('language', String(language), Object.keys(provided), []);
}

/**
 * The catalogue of a language. Throws `UnknownNameError` for a language whose texts are not at hand.
 * @example catalogueOf('en')['measure.export'] // => 'Exports'
 */
export function catalogueOf(language: Language): Catalogue {
  return textsOf(language, 'views');
}

/** Catalogues of a part of the texts together with that of views, each put together once. */
export function catalogueWith<Part extends Exclude<keyof Texts, 'views'>>(
  part: Part,
  english: Texts[Part],
): (language: Language) => Catalogue & Texts[Part] {
  const known = new Map<Language, Catalogue & Texts[Part]>();
  return (language) => {
    const found = known.get(language) ?? { ...catalogueOf(language), ...(language === 'en' ? english : textsOf(language, part)) };
    known.set(language, found);
    return found;
  };
}
