import type { Case } from './nouns/index.ts';

type AnyCase = Case | 'nom';

/** The months, in the nominative and in the cases in which periods stand. */
const months: readonly Readonly<Record<AnyCase, string>>[] = [
  ['январ', 'ём'],
  ['феврал', 'ём'],
  ['март', ''],
  ['апрел', 'ем'],
  ['ма', ''],
  ['июн', 'ем'],
  ['июл', 'ем'],
  ['август', ''],
  ['сентябр', 'ём'],
  ['октябр', 'ём'],
  ['ноябр', 'ём'],
  ['декабр', 'ём'],
].map(([stem = '', soft = '']) => {
  if (stem === 'ма') return { nom: 'май', gen: 'мая', dat: 'маю', acc: 'май', ins: 'маем', pre: 'мае' };
  if (soft === '') return { nom: stem, gen: `${stem}а`, dat: `${stem}у`, acc: stem, ins: `${stem}ом`, pre: `${stem}е` };
  return { nom: `${stem}ь`, gen: `${stem}я`, dat: `${stem}ю`, acc: `${stem}ь`, ins: `${stem}${soft}`, pre: `${stem}е` };
});

const year: Readonly<Record<AnyCase, string>> = { nom: 'год', gen: 'года', dat: 'году', acc: 'год', ins: 'годом', pre: 'году' };
const years: Readonly<Record<AnyCase, string>> = { nom: 'годы', gen: 'годов', dat: 'годам', acc: 'годы', ins: 'годами', pre: 'годах' };
const twelveMonths: Readonly<Record<AnyCase, string>> = {
  nom: 'двенадцать месяцев',
  gen: 'двенадцати месяцев',
  dat: 'двенадцати месяцам',
  acc: 'двенадцать месяцев',
  ins: 'двенадцатью месяцами',
  pre: 'двенадцати месяцах',
};
const anyMonth = new RegExp(`(?<![а-яё])(?:${months.map(({ nom }) => nom).join('|')})(?![а-яё])`, 'giu');

/** A month by its number, in a case. */
export function monthName(month: number, grammaticalCase: AnyCase = 'nom'): string {
  return months[month - 1]?.[grammaticalCase] ?? '';
}

/**
 * A period, or a list or run of periods, in a case: years get the word that they are years, months are declined. What stands behind «к», the period that
 * another is compared with, stays as it is, and so does what is no period.
 */
export function period(text: string, grammaticalCase: AnyCase): string {
  const [told = '', ...compared] = text.split(/(?= к )/);
  const rest = compared.join('');
  if (/^\d{4}$/.test(told)) return `${told} ${year[grammaticalCase]}${rest}`;
  if (/^[\d–, ]+$/.test(told)) return `${told} ${years[grammaticalCase]}${rest}`;
  if (told.startsWith(twelveMonths.nom)) return twelveMonths[grammaticalCase] + told.slice(twelveMonths.nom.length) + rest;
  const declined = told.replaceAll(anyMonth, (name) => months.find(({ nom }) => nom === name.toLowerCase())?.[grammaticalCase] ?? name);
  return (
    declined.replaceAll(/(?<![\d–])\d{4}(?:–\d{4})?(?=,|$)/g, (found) => `${found} ${(found.length > 4 ? years : year)[grammaticalCase]}`) +
    rest
  );
}

/** When: `в 2023 году`, `в январе–июле 2024 года`, `за двенадцать месяцев по июль 2024 года`. */
export function inPeriod(text: string): string {
  return text.startsWith(twelveMonths.nom) ? `за ${text}` : `в ${period(text, 'pre')}`;
}

/** During which period: `за 2013–2023 годы`, `за июль 2024 года`. */
export function during(text: string): string {
  return `за ${period(text, 'acc')}`;
}

/** From one period to another: `с 2013 по 2023 год`, `с марта 2024 года по июль 2026 года`. */
export function fromTo(from: string, to: string): string {
  const isOfYears = /^\d{4}$/.test(from) && /^\d{4}$/.test(to);
  return isOfYears ? `с ${from} по ${to} год` : `с ${period(from, 'gen')} по ${period(to, 'acc')}`;
}

/** Since when: `с 2013 года`, `с марта 2025 года`. */
export function since(text: string): string {
  return `с ${period(text, 'gen')}`;
}

/** By when: `к 2030 году`, `к июлю 2026 года`. */
export function byPeriod(text: string): string {
  return `к ${period(text, 'dat')}`;
}

/** The period of a rate of growth without the one that it is set against. */
export function withoutBase(text: string): string {
  return text.replace(/ к .+$/, '');
}

/** Whether a period is the same part of the year after another. */
export function isNextYear(from: string, to: string): boolean {
  return from.replaceAll(/\d{4}/g, (found) => String(Number(found) + 1)) === to;
}
