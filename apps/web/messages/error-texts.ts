import type { Language } from '@sogdia/core';

/** What the error page says: apart from the catalogue, since every page carries these few texts to the browser. */
export interface ErrorTexts {
  readonly language: Language;
  readonly title: string;
  readonly about: string;
  readonly again: string;
  readonly paper: string;
}

const textsByLanguage: Readonly<Partial<Record<Language, ErrorTexts>> & { en: ErrorTexts }> = {
  en: {
    language: 'en',
    title: 'This page could not be shown',
    about: 'Something in it went wrong in your browser. The figures of the paper are still there as plain pages.',
    again: 'Try again',
    paper: 'The paper',
  },
  zh: {
    language: 'zh',
    title: '此页无法显示',
    about: '页面在您的浏览器中出了错。论文的数字在普通页面上仍可查看。',
    again: '重试',
    paper: '论文',
  },
  ru: {
    language: 'ru',
    title: 'Не удалось показать эту страницу',
    about: 'Что-то на ней не сработало в вашем браузере. Рисунки статьи по-прежнему доступны на обычных страницах.',
    again: 'Попробовать ещё раз',
    paper: 'Статья',
  },
};

/** The texts in the language of a route; those of the first language where the route names none. */
export function errorTexts(locale: string | undefined): ErrorTexts {
  return Object.values(textsByLanguage).find(({ language }) => language === locale) ?? textsByLanguage.en;
}
