/**
 * What the data say in Chinese: `@sogdia/data/zh`, which a program loads with that language alone. `readerTexts` are for `provideReaderTexts`,
 * `words` for `datasetInWords`.
 */

export { readerTexts } from './readers.data.ts';
export { words } from './words.data.ts';
