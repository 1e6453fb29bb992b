import type { Language } from '@sogdia/core';

/** The languages of the site, each by its own name; the first is that of files, which are of every page. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', zh: '中文', ru: 'Русский' };

/** The languages of the site. */
export const languages: readonly Language[] = ['en', 'zh', 'ru'];

/** The language of files, which are of every page: the first of the site. */
export const fileLanguage: Language = 'en';

/** Every language as the parameter of a route. */
export function languageParams(): { locale: Language }[] {
  return languages.map((locale) => ({ locale }));
}

/** The language of a route's parameter. Throws `RangeError` for one the site does not have, which no exported page asks for. */
export function languageOf(locale: string): Language {
  const language = languages.find((known) => known === locale);
  if (language === undefined) throw new RangeError(`no language ${locale}: the site has ${languages.join(', ')}`);
  return language;
}

/** The language that an address names in its path, as a folder or a file does; null for one of all languages. */
export function languageOfPath(path: string): Language | null {
  const names = path.split(/[/.]/);
  return languages.find((known) => names.includes(known)) ?? null;
}

/** The address of the same page in another language; as it is where it names none. */
export function pathIn(path: string, language: Language): string {
  const own = languageOfPath(path);
  return own === null ? path : path.replace(`/${own}/`, `/${language}/`);
}
