import type { Language } from '@sogdia/core';

/** What the data and their readers say in a language; nothing in English, in which they are written. */
export const wordsOfData = {
  en: async () => null,
  zh: () => import('@sogdia/data/zh'),
  ru: () => import('@sogdia/data/ru'),
} as const satisfies Record<Language, () => Promise<unknown>>;
