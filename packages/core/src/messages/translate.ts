import { type Catalogue, catalogueOf, type Language, type MessageKey } from './catalogue.ts';

/** The keys of plain texts: those whose message takes no parameter. */
export type TextKey = { [Key in MessageKey]: Catalogue[Key] extends string ? Key : never }[MessageKey];

/**
 * The text of a key, for keys that are built from an id (such as `missing.<reason>`); messages with parameters are called on the catalogue.
 * @example translate('en', 'measure.export') // => 'Exports'
 */
export function translate(language: Language, key: TextKey): string {
  return catalogueOf(language)[key];
}
