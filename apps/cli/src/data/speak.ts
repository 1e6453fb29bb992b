import { type Dataset, type Language, provideTexts } from '@sogdia/core';
import { datasetInWords } from '@sogdia/data';
import { messagesOf, speakWith, spokenLanguage } from '../messages/index.ts';

/** What the data and their readers say in a language; nothing in English, in which they are written. */
export const wordsOfData = {
  en: async () => null,
  zh: () => import('@sogdia/data/zh'),
  ru: () => import('@sogdia/data/ru'),
} as const satisfies Record<Language, () => Promise<unknown>>;

/** Has the program speak a language: loads its texts, and those of core, which no other language pays for. */
export async function speak(language: Language): Promise<void> {
  if (language === 'en') return speakWith('en', messagesOf('en'));
  if (language === 'zh') {
    const [core, { zh }] = await Promise.all([import('@sogdia/core/zh'), import('../messages/zh.ts')]);
    provideTexts('zh', core);
    return speakWith('zh', zh);
  }
  const [core, { nouns }, { ru }] = await Promise.all([import('@sogdia/core/ru'), wordsOfData.ru(), import('../messages/ru.ts')]);
  provideTexts('ru', core);
  core.provideNouns(nouns);
  speakWith('ru', ru);
}

/** A dataset that says what it says in words of its own in the language of the program, but for the titles of events, for which statements ask. */
export async function inSpokenWords(dataset: Dataset): Promise<Dataset> {
  const found = await wordsOfData[spokenLanguage()]();
  return found === null ? dataset : { ...datasetInWords(dataset, found.words), events: dataset.events };
}
