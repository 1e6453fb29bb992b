import { type Language, provideTexts } from '@sogdia/core';
import { type Messages, messagesOf, speakWith } from '../messages/index.ts';

const texts: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => messagesOf('en'),
  zh: async () => {
    const [core, { zh }] = await Promise.all([import('@sogdia/core/zh'), import('../messages/zh.ts')]);
    provideTexts('zh', core);
    return zh;
  },
  ru: async () => {
    const [core, { nouns }, { ru }] = await Promise.all([
      import('@sogdia/core/ru'),
      import('@sogdia/data/ru'),
      import('../messages/ru.ts'),
    ]);
    provideTexts('ru', core);
    core.provideNouns(nouns);
    return ru;
  },
};

/** Has the program speak a language: loads its texts, and those of core, which no other language pays for. */
export async function speak(language: Language): Promise<void> {
  speakWith(language, await texts[language]());
}
