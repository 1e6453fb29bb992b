import { english } from './en.data.ts';

/** The words of readers in any language: the same keys and parameters as the English ones; a missing key does not compile. */
export type ReaderTexts = {
  readonly [Key in keyof typeof english]: (typeof english)[Key] extends (...parts: infer Parts) => string
    ? (...parts: Parts) => string
    : string;
};

/** The texts that are said as they are, by their keys. */
export type PlainText = { [Key in keyof ReaderTexts]: ReaderTexts[Key] extends string ? Key : never }[keyof ReaderTexts];

/** The words that readers use: English ones until a program gives others. */
export let readerTexts: ReaderTexts = english;

/**
 * Gives readers the words of another language, before a file is read; null gives them English again.
 * @example provideReaderTexts(null) // => undefined
 */
export function provideReaderTexts(texts: ReaderTexts | null): void {
  readerTexts = texts ?? english;
}
