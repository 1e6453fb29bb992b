import type { TradeView } from '@sogdia/core';
import { nameInSentence, nameProduct } from '@sogdia/core/format';
import { hold } from '../judge.ts';

/** A year, a month or a run of months in the codes of the data, as `periodsInCodes` leaves them. */
const period = String.raw`\d{4}(?:-\d{2}(?:\.\.\d{4}-\d{2})?)?`;
const number = String.raw`−?[\d,]+(?:\.\d+)?`;
const amount = String.raw`(?:顺差|逆差)?(?:人均|每件|每千克)?${number}(?:万亿|亿|万)?(?:美元|元人民币|%|个百分点|件|千克)?(?:（\d{4}价格）)?|第\d+位`;
const place = '(?:‹[^›]+›(?:[、和或]‹[^›]+›)*)';

/** What stands in a sentence, by the letter of its kind. */
const kinds: Readonly<Record<string, string>> = {
  Y: period,
  A: `(?:${amount})`,
  S: `(?:至原来的[\\d,.]+倍|${amount})`,
  P: place,
  G: '(?:⟨[^⟩]+⟩)?',
  Q: '(?!–).+?',
};

/** A pattern of whole sentences, in which `<name:K>` stands for something of kind K. */
export function sentencesLike(source: string): RegExp {
  const pattern = source.replaceAll(/<(\w+):(\w)>/gu, (_, name: string, kind: string) => `(?<${name}>${kinds[kind] ?? ''})`);
  return new RegExp(`^${pattern}$`, 'u');
}

/** A pattern, and what a sentence like it says in the words that the judge of English reads. */
export type Rule = readonly [pattern: RegExp, said: (parts: Readonly<Record<string, string>>, view: TradeView) => string];

/** What the first rule that fits a sentence says. */
export function saidBy(rules: readonly Rule[], text: string, view: TradeView): string {
  for (const [pattern, said] of rules) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const parts = Object.entries(found.groups ?? {}).filter(([, part]) => part !== undefined);
    return said(Object.fromEntries(parts), view);
  }
  throw new Error(`nobody can tell what this says: ${text}`);
}

const counts = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
const countsInEnglish = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count of Chinese in English words. */
export function countInEnglish(count: string): string {
  const at = counts.indexOf(count);
  return at === -1 ? count : (countsInEnglish[at] ?? count);
}

/** A sentence whose economies stand as `‹KAZ›`, its goods as `⟨HS:27⟩` and its periods in the codes of the data. */
export function inCodes(text: string, view: TradeView): string {
  const { spec } = view;
  const codes = [...new Set([spec.reporter, ...spec.partners, 'CA5', 'WLD', ...view.economies.map(({ code }) => code)])];
  const goods = [...new Set(view.series.flatMap(({ product }) => product ?? []))].filter((one) => one !== 'not-broken-down');
  const written = new Map([
    ...codes.map((code) => [nameInSentence(view, code, 'zh'), `‹${code}›`] as const),
    ['中亚五国', '‹five›'] as const,
    ...goods.flatMap((one) => namesOfGoods(one, view)),
  ]);
  const longestFirst = [...written.keys()].toSorted((one, other) => other.length - one.length);
  const names = longestFirst.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
  const named = text.replaceAll(new RegExp(names, 'gu'), (name) => written.get(name) ?? name);
  return periodsInCodes(named, view).replaceAll(
    /([一两三四五六七八九十]|\d+)个(伙伴|经济体)/gu,
    (_, count: string, what: string) => `‹${countInEnglish(count)} ${what === '伙伴' ? 'partners' : 'economies'}›`,
  );
}

/** Goods as a sentence calls them, at length and without their code. */
function namesOfGoods(product: string, view: TradeView): readonly (readonly [string, string])[] {
  const name = formatGoods(product, view);
  return [
    [name, `⟨${product}⟩`],
    [name.replace(/（[^（）]*）$/u, ''), `⟨${product}⟩`],
  ];
}

function formatGoods(product: string, view: TradeView): string {
  const { name, code } = nameProduct(view, product, 'zh');
  return code === null ? name : `${name}（${code}）`;
}

function periodsInCodes(text: string, { spec }: TradeView): string {
  hold(!text.includes('的12个月') || spec.transform === 'rolling-year', 'a sum of twelve months in a view of none');
  const month = (year: string, at: string): string => `${year}-${at.padStart(2, '0')}`;
  return text
    .replaceAll(/截至(\d{4}年\d{1,2}月)的12个月/gu, '$1')
    .replaceAll(/(\d{4})年(\d{1,2})—(\d{1,2})月/gu, (_, year: string, from: string, to: string) =>
      [month(year, from), month(year, to)].join(spec.frequency === 'month' ? '–' : '..'),
    )
    .replaceAll(/(\d{4})年(\d{1,2})月/gu, (_, year: string, at: string) => month(year, at))
    .replaceAll(/(\d{4})—(\d{4})年/gu, '$1–$2')
    .replaceAll('—', '–')
    .replaceAll(/(\d{4})年/gu, '$1')
    .replaceAll(new RegExp(`(?<=${period})至(?=${period}(?:[、没])|${period}–)`, 'gu'), '–');
}

/** Economies in English: one, a list, or how many they are. */
export function placesInEnglish(text: string, view: TradeView): string {
  const names = [...text.matchAll(/‹([^›]+)›/gu)].map(([, code = '']) =>
    code === 'five' ? 'the five Central Asian economies' : /^\S+ /u.test(code) ? code : nameInSentence(view, code, 'en'),
  );
  const [last = '', ...before] = names.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`;
}

const ways: Readonly<Record<string, string>> = { 调和数据: 'reconciled', 汇编数据: 'compiled', 估计数据: 'estimated' };
const origin = /(部分为)?([^，（）；]+?)(调和数据|汇编数据|估计数据)/gu;
/** Whose figures they are where no country’s record holds them, in English. */
export const originsInEnglish = (text: string): string =>
  text
    .replaceAll('，', ', ')
    .replaceAll(
      origin,
      (_, part: string | undefined, who: string, how: string) => `${part === undefined ? '' : 'partly '}${ways[how]} by ${who.trim()}`,
    );

const scales: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 };
const scalesInEnglish = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e3, 'k'],
  [1, ''],
] as const;

const printed =
  /^(?<side>顺差|逆差)?(?<per>人均|每件|每千克)?(?<sign>−?)(?<digits>[\d,]+(?:\.\d+)?)(?<scale>万亿|亿|万)?(?<unit>美元|元人民币|%|个百分点|件|千克)?(?<prices>（\d{4}价格）)?$/u;

/** An amount in the notation of English, with as many digits as it is printed with: `411亿美元` as `$41.1bn`. */
export function amountInEnglish(text: string): string {
  const [, rank] = /^第(\d+)位$/u.exec(text) ?? [];
  if (rank !== undefined) return `${rank}${rank === '1' ? 'st' : rank === '2' ? 'nd' : rank === '3' ? 'rd' : 'th'}`;
  const [, fold] = /^至原来的(.+)倍$/u.exec(text) ?? [];
  if (fold !== undefined) return `${fold}-fold`;
  const { side, per, sign = '', digits = '', scale, unit, prices } = printed.exec(text)?.groups ?? {};
  if (digits === '') throw new Error(`not an amount: ${text}`);
  const currency = unit === '美元' ? '$' : unit === '元人民币' ? '¥' : '';
  const size = currency === '' ? digits : moneyInEnglish(digits, scale);
  const rest = { '%': '%', 个百分点: ' percentage points', 件: ' items', 千克: ' kg' }[unit ?? ''] ?? '';
  const each = { 人均: ' a head', 每件: ' an item', 每千克: ' a kilogram' }[per ?? ''] ?? '';
  const plain = `${sign}${currency}${size}${rest}${each}${prices === undefined ? '' : prices.replace('（', ' (').replace('价格）', ' prices)')}`;
  return side === undefined ? plain : `a ${side === '顺差' ? 'surplus' : 'deficit'} of ${plain}`;
}

function moneyInEnglish(digits: string, scale: string | undefined): string {
  if (scale === undefined) return digits;
  const value = Number(digits.replaceAll(',', '')) * (scales[scale] ?? 1);
  const [divisor, word] = scalesInEnglish.find(([least]) => value >= 0.9995 * least) ?? ([1, ''] as const);
  return `${Number((value / divisor).toPrecision(12))}${word}`;
}
