import { spokenLanguage } from '../../messages/index.ts';
import { wordsOfData } from './words-of-data.ts';

/** The readers of downloads and the registry of the world. */
export type Readers = typeof import('./readers.ts');

/** The readers, loaded when they are asked for, in the language of the program: no command over data that are there already needs them. */
export async function loadReaders(): Promise<Readers> {
  const [readers, words] = await Promise.all([import('./readers.ts'), wordsOfData[spokenLanguage()]()]);
  readers.provideReaderTexts(words?.readerTexts ?? null);
  return readers;
}
