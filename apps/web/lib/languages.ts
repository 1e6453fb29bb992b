import type { Language } from '@sogdia/core';

/** The languages of the site. */
export const languages: readonly Language[] = ['en'];

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
