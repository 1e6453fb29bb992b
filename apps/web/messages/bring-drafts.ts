import { provideTexts } from '@sogdia/core';

/** Puts at hand how drafts in these languages are read, which no page brings along. */
export async function bringDrafts(languages: readonly ('zh' | 'ru')[]): Promise<void> {
  for (const language of languages) {
    const { drafts } = language === 'zh' ? await import('./drafts/zh.ts') : await import('./drafts/ru.ts');
    provideTexts(language, { drafts });
  }
}
