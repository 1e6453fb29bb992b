import type { Language } from '@sogdia/core';
import { once } from '../lib/promises/once.ts';

const files = {
  en: () => import('./at-hand/en.ts'),
  zh: () => import('./at-hand/zh.ts'),
  ru: () => import('./at-hand/ru.ts'),
} as const satisfies Record<Language, () => Promise<unknown>>;

/** Puts the texts of a language at hand in a browser or a worker of one: before anything there is computed or drawn in words. */
export const bringTexts = once((language: Language): Promise<unknown> => files[language]());
