import type { Language } from '../../../messages/catalogue.ts';
import { common, foreign } from './languages.data.ts';

/** The fewest words by which a language can be told. */
const fewestWords = 8;
/** The most characters that are looked at. */
const sample = 20_000;

/** Letters of other scripts. */
const notLatin = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Whether a text, by its letters and its commonest words, is in another language than English. */
export function isOtherLanguage(text: string): boolean {
  const looked = text.slice(0, sample);
  const words = Array.from(looked.toLowerCase().matchAll(/\p{L}+/gu), ([word]) => word);
  if (words.length < fewestWords && !notLatin.test(looked)) return false;
  const others = notLatin.test(looked) ? (looked.match(/(?!\p{Script=Latin})\p{L}/gu) ?? []) : [];
  const letters = others.length === 0 ? 0 : (looked.match(/\p{L}/gu) ?? []).length;
  if (letters > 3 && others.length / letters > 0.5) return true;
  if (words.length < fewestWords) return false;
  return words.filter((word) => common.has(word)).length / words.length < 0.08;
}

/** Letters by which the languages that are read beside English are known, and those that none of them has. */
const scripts = { zh: /\p{Script=Han}/gu, ru: /\p{Script=Cyrillic}/gu } as const;
const notRead = /[іїєўәғқңөұүһљњђћјѓќѕѣҷӣӯҳ\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/giu;

/** The language that a text is read in, by its letters; null for one that is not. */
export function languageOf(text: string): Language | null {
  if (!isOtherLanguage(text)) return 'en';
  const looked = text.slice(0, sample);
  const share = (letters: RegExp): number => (looked.match(letters) ?? []).length / (looked.match(/\p{L}/gu) ?? []).length;
  if (share(notRead) > 0.01) return null;
  return share(scripts.zh) > 0.5 ? 'zh' : share(scripts.ru) > 0.5 ? 'ru' : null;
}

/**
 * The languages beside English that parts of a draft may be in, by its letters: `drafts` of `@sogdia/core/zh` or `@sogdia/core/ru` has to be at hand
 * (`provideTexts`) before such a part is read.
 * @example draftLanguages('2013年中国对哈萨克斯坦出口额为300亿美元。') // => ['zh']
 */
export function draftLanguages(text: string): readonly ('zh' | 'ru')[] {
  return (['zh', 'ru'] as const).filter((language) => text.search(scripts[language]) >= 0);
}

/** How a figure of a text in another language is read: not at all. */
const foreignReading = { reason: 'language', word: null } as const;

/** The figures of a text in another language, none of which is read. */
export function foreignFigures(
  text: string,
): readonly { readonly start: number; readonly printed: string; readonly reading: typeof foreignReading }[] {
  return Array.from(text.matchAll(foreign), ({ 0: printed, index }) => ({ start: index, printed, reading: foreignReading }));
}
