import { type Dataset, type Language, provideTexts } from '@sogdia/core';
import { datasetInWords } from '@sogdia/data';
import { messagesOf, speakWith, spokenLanguage } from '../messages/index.ts';
import { wordsOfData } from './readers/index.ts';

let phrases: Readonly<Record<string, string>> = {};

/** Has the program speak a language: loads its texts, and those of core, which no other language pays for. */
export async function speak(language: Language): Promise<void> {
  if (language === 'en') return speakWith('en', messagesOf('en'));
  if (language === 'zh') {
    const [core, own] = await Promise.all([import('@sogdia/core/zh'), import('../messages/zh/zh.ts')]);
    phrases = { ...core.errors, ...core.records, ...own.phrases };
    provideTexts('zh', { ...core, phrases });
    return speakWith('zh', own.zh);
  }
  const [core, { nouns }, own] = await Promise.all([import('@sogdia/core/ru'), wordsOfData.ru(), import('../messages/ru/ru.ts')]);
  phrases = { ...core.errors, ...core.records, ...own.phrases };
  provideTexts('ru', { ...core, phrases });
  core.provideNouns(nouns);
  speakWith('ru', own.ru);
}

/** Puts at hand how drafts in these languages are read, whatever the program speaks. */
export async function bringDrafts(languages: readonly ('zh' | 'ru')[] = ['zh', 'ru']): Promise<void> {
  for (const language of languages) {
    const { drafts } = language === 'zh' ? await import('@sogdia/core/zh') : await import('@sogdia/core/ru');
    provideTexts(language, { drafts });
  }
}

/**
 * A dataset that says what it says in words of its own in the language of the program, but for the titles of events, for which statements ask: `sayIn` says these
 * where they are shown.
 */
export async function inSpokenWords(dataset: Dataset): Promise<Dataset> {
  const found = await wordsOfData[spokenLanguage()]();
  if (found === null) return dataset;
  provideTexts(spokenLanguage(), { phrases: { ...found.words, ...found.notes, ...phrases } });
  return { ...datasetInWords(dataset, { ...found.words, ...found.descriptions }), events: dataset.events };
}
