import { languages } from '../../../lib/languages/languages.ts';
import { keptLanguage } from './keep-language.ts';

/** The first page leads on to the language that the reader chose, or that the browser asks for first; in none of the site it stays as it is. */
const asked = [keptLanguage(), ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())];
const language = languages.find((one) => one === asked.find((name) => languages.some((known) => known === name)));
if (language !== undefined && language !== document.documentElement.lang)
  location.replace(`/${language}/${location.search}${location.hash}`);
