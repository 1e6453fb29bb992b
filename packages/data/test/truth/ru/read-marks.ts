import type { TradeView } from '@sogdia/core';
import { formatEconomy, nameProduct } from '@sogdia/core/format';
import { nouns } from '../../../src/words/ru/index.ts';

/** The beginnings of Russian names, each with the ending of any case, by the code. Written down from the names as they are used, not from their forms in data. */
export const stems: readonly (readonly [code: string, name: RegExp])[] = [
  ['five', /(?:пять|пяти|пятью) стран(?:ы|ам|ами|ах)? Центральной Азии/gu],
  ['CA5', /Центральн(?:ая|ой|ую) Ази(?:я|и|ю|ей)/gu],
  ['WLD', /(?<![а-яё])вс(?:ь|его|ему|ем|ём) мир(?:а|у|ом|е)?(?![а-яё])|весь мир/gu],
  ['EU27', /Европейск(?:ий|ого|ому|им|ом) союз(?:а|у|ом|е)?/gu],
  ['CHN', /Кита(?:й|я|ю|ем|е)(?![а-яё])/gu],
  ['KAZ', /Казахстан(?:а|у|ом|е)?(?![а-яё])/gu],
  ['UZB', /Узбекистан(?:а|у|ом|е)?(?![а-яё])/gu],
  ['TJK', /Таджикистан(?:а|у|ом|е)?(?![а-яё])/gu],
  ['TKM', /Туркменистан(?:а|у|ом|е)?(?![а-яё])/gu],
  ['KGZ', /Киргизи(?:я|и|ю|ей)(?![а-яё])/gu],
  ['RUS', /Росси(?:я|и|ю|ей)(?![а-яё])/gu],
  ['TUR', /Турци(?:я|и|ю|ей)(?![а-яё])/gu],
];

const counts: Readonly<Record<string, string>> = {
  ...{ два: 'two', двух: 'two', двум: 'two', двумя: 'two', три: 'three', трёх: 'three', трём: 'three', тремя: 'three' },
  ...{ четыре: 'four', четырёх: 'four', четырём: 'four', четырьмя: 'four', пять: 'five', пяти: 'five', пятью: 'five' },
  ...{ шесть: 'six', шести: 'six', шестью: 'six', семь: 'seven', семи: 'seven', семью: 'seven', восемь: 'eight', восьми: 'eight' },
  ...{ восемью: 'eight', девять: 'nine', девяти: 'nine', девятью: 'nine', десять: 'ten', десяти: 'ten', десятью: 'ten' },
  ...{ один: 'one', одного: 'one' },
};

/** A count in words as English has it; one in digits as it is. */
export function countInEnglish(word: string): string {
  return counts[word] ?? word;
}

/** An economy as an English sentence names it. */
function economyInEnglish(code: string, view: TradeView): string {
  if (code === 'five') return 'the five Central Asian economies';
  if (code === 'WLD') return 'the world';
  const name = formatEconomy(view, code, 'en');
  return code === 'EU27' ? `the ${name}` : name;
}

/** The English of names that stand as marks, of one, a list or a number of partners: `{KAZ} и {UZB}`. */
export function namesInEnglish(text: string, view: TradeView): string {
  const [, count] = /^(\S+) (?:партнёр|экономик)\S*$/u.exec(text) ?? [];
  if (count !== undefined) return `${countInEnglish(count)} partners`;
  if (!/^\{\w+\}(?:(?:, | и | или )\{\w+\})*$/u.test(text)) throw new Error(`no names: ${text}`);
  return text
    .replaceAll(' и ', ' and ')
    .replaceAll(' или ', ' or ')
    .replaceAll(/\{(\w+)\}/gu, (_, code: string) => economyInEnglish(code, view));
}

/** Who, or which goods by name or number, can't be told from the one that is named. */
export function equalsInEnglish(text: string | undefined, view: TradeView): string {
  if (text === undefined) return '';
  const [, count] = /^(\S+) товар\S+$/u.exec(text) ?? [];
  if (count !== undefined) return `, level with ${countInEnglish(count)} others`;
  return `, level with ${text.startsWith('⟨') ? text.replaceAll(' и ', ' and ') : namesInEnglish(text, view)}`;
}

const monthStems = 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');
const aMonth = '(январ|феврал|март|апрел|ма(?!рт)|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:ём|ем|ом|ь|я|ю|е|й|а|у)?';

function monthInEnglish(stem: string): string {
  return months[monthStems.indexOf(stem.toLowerCase())] ?? '';
}

/** A period in English, of Russian words for it in any case. */
export function periodInEnglish(text: string): string {
  return text
    .replace(/^двенадцать месяцев по /u, 'the twelve months to ')
    .replaceAll(new RegExp(aMonth, 'gu'), (_, stem: string) => monthInEnglish(stem))
    .replaceAll(/ (?:год(?:а|у|ы|ов|ах)?|гг?\.)(?![а-я])/gu, '')
    .replaceAll(/((?:^|, )[A-Z][a-z]+ \d{4}) — (?=[A-Z][a-z]+ \d{4})/gu, '$1–')
    .replaceAll(' — ', ' to ');
}

const year = '\\d{4}';
const ofYear = `(?: год[ау]?| г\\.)`;
const ofYears = `(?: годы| годах| гг\\.)`;
const monthly = `(?:двенадцать месяцев по )?${aMonth}(?:–${aMonth})? ${year} (?:года|г\\.)`.replaceAll('(январ', '(?:январ');

/**
 * Marks in the place of periods: `⟦in July 2026⟧`, `⟦from 2013 to 2019⟧`, `⟦during 2013–2023⟧`, `⟦since 2013⟧`. A list of years or months is one period.
 */
function withPeriods(text: string): string {
  const one = `(?:${monthly}|${year})`;
  const part = `(?:${monthly}|${year}(?:–${year})?)`;
  const list = `${part}(?:${ofYears}|${ofYear})?(?:(?:, | — )${part}(?:${ofYears}|${ofYear})?)*`;
  return text
    .replaceAll(
      new RegExp(`с (${one})(?:${ofYear})? по (${one})(?:${ofYear})?`, 'gu'),
      (_, from: string, to: string) => `⟦from ${periodInEnglish(from)} to ${periodInEnglish(to)}⟧`,
    )
    .replaceAll(new RegExp(`(?<![а-яё])за (двенадцать месяцев по ${monthly})`, 'gu'), (_, told: string) => `⟦in ${periodInEnglish(told)}⟧`)
    .replaceAll(new RegExp(`(?<![а-яё])(?:[Вв]) (${list})(?![\\d–])`, 'gu'), (_, told: string) => `⟦in ${periodInEnglish(told)}⟧`)
    .replaceAll(new RegExp(`(?<![а-яё])за (${list})(?![\\d–])`, 'gu'), (_, told: string) => `⟦during ${periodInEnglish(told)}⟧`)
    .replaceAll(new RegExp(`(?<![а-яё])с (${one})(?:${ofYear})?(?![\\d–])`, 'gu'), (_, told: string) => `⟦since ${periodInEnglish(told)}⟧`);
}

const scales: Readonly<Record<string, readonly [short: string, long: string]>> = {
  трлн: ['tn', ' trillion'],
  млрд: ['bn', ' billion'],
  млн: ['m', ' million'],
  'тыс.': ['k', ' thousand'],
};
const aScale = '(трлн|млрд|млн|тыс\\.)';

function ordinal(number: string): string {
  const last = Number(number) % 100 > 10 && Number(number) % 100 < 14 ? 0 : Number(number) % 10;
  return `${number}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}

/** Numbers as English writes them, each with what it is a number of. */
function withNumbers(text: string): string {
  const currency = (word: string): string => (word.startsWith('д') ? '$' : '¥');
  return text
    .replaceAll(/(\d),(?=\d)/gu, '$1.')
    .replaceAll(/(\d)\u00A0(?=\d{3}(?!\d))/gu, '$1,')
    .replaceAll('\u00A0', ' ')
    .replaceAll(
      new RegExp(`(−?)([$¥])([\\d.,]+) ${aScale}`, 'gu'),
      (_, sign: string, money: string, digits: string, scale: string) => `${sign}${money}${digits}${scales[scale]?.[0]}`,
    )
    .replaceAll(
      new RegExp(`(−?)([\\d.,]+) ${aScale} (долларов|юаней)`, 'gu'),
      (_, sign: string, digits: string, scale: string, money: string) => `${sign}${currency(money)}${digits}${scales[scale]?.[1]}`,
    )
    .replaceAll(
      /(−?)([\d.,]+) (доллар|юан)(?:а|ов|ь|я|ей)?(?![а-я])/gu,
      (_, sign: string, digits: string, money: string) => `${sign}${currency(money)}${digits}`,
    )
    .replaceAll(/(\d) %/gu, '$1%')
    .replaceAll(/(\d) п\. п\./gu, '$1 percentage points')
    .replaceAll(/ на человека/gu, ' a head')
    .replaceAll(/ за штуку/gu, ' an item')
    .replaceAll(/ за килограмм/gu, ' a kilogram')
    .replaceAll(/(?<=\d )(?:шт\.|штук[аи]?)(?![а-я])/gu, 'items')
    .replaceAll(/(?<=\d )кг(?![а-я])/gu, 'kg')
    .replaceAll(/ \(цены (\d{4}) года\)/gu, ' ($1 prices)')
    .replaceAll(/(\d+)-е(?![а-я])/gu, (_, digits: string) => ordinal(digits))
    .replaceAll(/(?<![а-яё])в ([\d.,]+) раза?(?![а-я])/gu, '$1-fold');
}

/** Amounts of Russian in the notation of English. */
export function readAmounts(text: string): string {
  return withNumbers(text.replaceAll(/(?<=\d) (?=\d{3}(?!\d))/gu, '\u00A0'));
}

const cases = ['gen', 'dat', 'acc', 'ins', 'pre'] as const;

/** Goods as a sentence names them in any case, behind a word of their kind where their forms are not known, with their code or without, by what is written. */
function namesOfGoods(product: string, view: TradeView): readonly string[] {
  const { name, code } = nameProduct(view, product, 'ru');
  const bare = name.replace(/ \([^()]*\)$/u, '');
  if (product === 'other-products') return ['прочие товары', 'прочих товаров', 'прочим товарам', 'прочими товарами', 'прочих товарах'];
  const forms = [name, bare].flatMap((one) => [one, ...cases.flatMap((form) => nouns[one]?.[form] ?? [])]);
  const behind = name.slice(bare.length);
  const told = forms.flatMap((form) => (form.endsWith(behind) ? [form] : [form, form + behind]));
  const quoted = ['товары', 'товаров', 'товарам', 'товарами', 'товарах'].flatMap((word) =>
    [name, bare].map((one) => [word, one] as const).flatMap(([kind, one]) => [`${kind} «${one}»`, `${kind} «${one} (${code})»`]),
  );
  return [...quoted, ...told.flatMap((form) => [`${form} (${code})`, form])];
}

/** A Russian sentence with its goods as marks: `⟨HS:27⟩`. */
function withGoods(text: string, view: TradeView): string {
  const written = new Map(
    [...new Set(view.series.flatMap(({ product }) => product ?? []))]
      .filter((product) => product !== 'not-broken-down')
      .flatMap((product) => namesOfGoods(product, view).map((name) => [name.toLowerCase(), product] as const)),
  );
  if (written.size === 0) return text;
  const longestFirst = [...written.keys()].toSorted((one, other) => other.length - one.length);
  const names = longestFirst.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
  return text.replaceAll(new RegExp(`(?<![а-яёa-z])(?:${names})(?![а-яёa-z])`, 'giu'), (name) => `⟨${written.get(name.toLowerCase())}⟩`);
}

/** A Russian sentence with names, numbers and periods as marks, which are the same in any language. */
export function readMarks(text: string, view: TradeView): string {
  const named = stems.reduce(
    (said, [code, name]) => said.replaceAll(name, `{${code}}`),
    withGoods(text, view).replaceAll(/^Вс(?=ь|его|ему|ем|ём)/gu, 'вс'),
  );
  return withPeriods(withNumbers(named));
}
