/**
 * What the data say in Russian: `@sogdia/data/ru`, which a program loads with that language alone. `nouns` are the forms of names, for
 * `provideNouns` of `@sogdia/core/ru`; `readerTexts` are for `provideReaderTexts`, `words` for `datasetInWords`, and with them
 * `descriptions`, what releases of sources are; `notes`, what rows note of themselves, and `words` are phrases for `provideTexts` of `@sogdia/core`.
 */

export { nationalGoods } from './national-goods.data.ts';
export { notes } from './notes.data.ts';
export type { NounForms } from './noun.ts';
export { nouns } from './nouns.ts';
export { readerTexts } from './readers.data.ts';
export { descriptions } from './releases.data.ts';
export { words } from './words.data.ts';
