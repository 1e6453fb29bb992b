import { provideTexts } from '@sogdia/core';

/** Puts at hand how drafts in these languages are read, which no page brings along. */
export async function bringDrafts(languages: readonly ('zh' | 'ru')[]): Promise<void> {
  for (const language of languages) {
    const { drafts } = language === 'zh' ? await import('@sogdia/core/zh') : await import('@sogdia/core/ru');
    provideTexts(language, { drafts });
  }
}
