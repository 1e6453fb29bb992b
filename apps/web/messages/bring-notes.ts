import type { Language } from '@sogdia/core';
import { once } from '../lib/promises/once.ts';
import { bringTexts } from './bring-texts.ts';

const files: Readonly<Record<Language, () => Promise<unknown>>> = {
  en: () => Promise.resolve(),
  zh: () => import('./notes/zh.ts'),
  ru: () => import('./notes/ru.ts'),
};

/** Puts at hand in a browser what rows of the data note of themselves, which receipts tell and nothing before them. */
export const bringNotes = once((language: Language): Promise<unknown> => bringTexts(language).then(() => files[language]()));
