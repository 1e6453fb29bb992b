import { nearestNames } from '../errors/nearest-names.ts';
import { UnknownNameError } from '../errors/unknown-name-error.ts';
import { ownValue } from '../model/values/index.ts';
import { type Catalogue, catalogueWith, type Language, type Texts } from './catalogue.ts';
import { enReceipts } from './en/receipts.data.ts';

/** The messages of receipts and citations and the names of metrics in one language, with those that views have, too. */
export type ReceiptCatalogue = Catalogue & Texts['receipts'];

const catalogueIn = /* @__PURE__ */ catalogueWith('receipts', enReceipts);

/** The catalogue of a language for receipts and citations. Apart from that of views, which do without it. */
export function receiptCatalogueOf(language: Language): ReceiptCatalogue {
  return catalogueIn(language);
}

/** The keys of plain texts: those whose message takes no parameter. */
export type TextKey = {
  [Key in keyof ReceiptCatalogue]: ReceiptCatalogue[Key] extends string ? Key : never;
}[keyof ReceiptCatalogue];

/**
 * The text of a key, for keys that are built from an id (such as `missing.<reason>`); messages with parameters are called on the catalogue.
 * Throws `UnknownNameError` for a key that has no text.
 * @example translate('en', 'measure.export') // => 'Exports'
 */
export function translate(language: Language, key: TextKey): string {
  const text: Readonly<Record<string, unknown>> = receiptCatalogueOf(language);
  const found = ownValue(text, key);
  if (typeof found === 'string') return found;
  throw new UnknownNameError('message', key, Object.keys(text), nearestNames(key, Object.keys(text)));
}
