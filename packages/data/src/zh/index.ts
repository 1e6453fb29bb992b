/** What the data say in Chinese: `@sogdia/data/zh`, which a program loads with that language alone. `readerTexts` are for `provideReaderTexts`. */

export { readerTexts } from './readers.data.ts';
