import type { TradeView } from '@sogdia/core';
import { recordInEnglish } from './read-label.ts';
import { namesInEnglish } from './read-marks.ts';

type Parts = Readonly<Record<string, string>>;

/** A name or a list of names behind which another word begins. */
const p = '(?<p>\\{\\w+\\}(?:(?:, | и )\\{\\w+\\})*|[а-яё\\d]+ (?:партнёр|экономик)[а-яё]*)';
const r = '(?<r>\\{\\w+\\})';
const exported = 'экспорт(?:а|у|ом|е)?';
const imported = 'импорт(?:а|у|ом|е)?';
const all = '(?:весь|всего|всему|всем|всём)';
const turnover = 'товарооборот(?:а|у|ом|е)?';
const foreign = 'внешнеторгов(?:ый|ого|ому|ым|ом) оборот(?:а|у|ом|е)?';

/** Goods, where there are any: behind whose exports they are, and behind trade. */
const g = '(?: (?<g>⟨[^⟩]+⟩),?)?';
const byGoods = '(?: по (?<g>⟨[^⟩]+⟩))?';
const ofGoods = (goods: string): string => (goods === '' ? '' : ` of ${goods}`);
const inGoods = (goods: string): string => (goods === '' ? '' : ` in ${goods}`);

const exportsOf = (of: string, to: string, goods: string): string => `${of}’s exports${ofGoods(goods)} to ${to}`;
const importsOf = (of: string, from: string, goods: string): string => `${of}’s imports${ofGoods(goods)} from ${from}`;

const quantitiesOfFlows = [
  ['количеств(?:о|а|у|ом|е) штук в', 'the number of items in'],
  ['вес(?:а|у|ом|е)? нетто', 'the net weight of'],
  ['средн(?:яя|ей|юю) цен(?:а|ы|е|у|ой) штуки в', 'the value per item of'],
  ['средн(?:яя|ей|юю) цен(?:а|ы|е|у|ой) килограмма в', 'the value per kilogram of'],
  ['концентраци(?:я|и|ю|ей)', 'the concentration of'],
  ['эффективн(?:ое|ого|ому|ым|ом) числ(?:о|а|у|ом|е) товаров в', 'the effective number of goods in'],
] as const;

/** What is measured of exports, or of imports, beside their value: in numbers, by weight, over goods. */
function ofQuantities(isExport: boolean): readonly (readonly [pattern: string, english: (r: string, p: string, g: string) => string])[] {
  const one = isExport ? `${exported} ${r}${g} в ${p}` : `${imported} ${r}${g} из ${p}`;
  const english = isExport ? exportsOf : importsOf;
  const ofFlow = (pattern: string, flow: string, words: string) =>
    [
      `${pattern} ${flow}`,
      (of: string, to: string, goods: string) => `${words} ${english(of, to === '' ? 'the world' : to, goods)}`,
    ] as const;
  const whole = isExport ? `${all} ${exported} ${r}${g}` : `${all} ${imported} ${r}${g}`;
  return quantitiesOfFlows.flatMap(([pattern, words]) => [
    ofFlow(pattern, one, words),
    ofFlow(pattern.replace(/ в$/u, ' во?'), whole, words),
  ]);
}

/** How each measure is said: the reporter in `r`, the partner or partners in `p`, the goods in `g`; and what it is in English. */
const levels: readonly (readonly [pattern: string, english: (r: string, p: string, g: string) => string])[] = [
  [`${exported} ${r} в ${p} по гравитационной модели`, (of, to) => `the gravity model’s prediction for ${of}’s exports to ${to}`],
  [
    `отношени(?:е|я|ю|ем|и) ${exported} ${r} в ${p} к прогнозу гравитационной модели`,
    (of, to) => `${of}’s exports to ${to} relative to a gravity model`,
  ],
  [
    `нижн(?:яя|ей|юю) границ(?:а|ы|е|у|ей) обычного диапазона для экспорта ${r} в ${p}`,
    (of, to) => `the low end of the usual range for ${of}’s exports to ${to}`,
  ],
  [
    `верхн(?:яя|ей|юю) границ(?:а|ы|е|у|ей) обычного диапазона для экспорта ${r} в ${p}`,
    (of, to) => `the high end of the usual range for ${of}’s exports to ${to}`,
  ],
  [
    `отношени(?:е|я|ю|ем|и) экспорта к импорту в торговле ${r} со? ${p}${byGoods}`,
    (of, to, goods) => `${of}’s export-import ratio${inGoods(goods)} with ${to}`,
  ],
  [
    `отношени(?:е|я|ю|ем|и) экспорта к импорту во внешней торговле ${r}${byGoods}`,
    (of, _, goods) => `${of}’s export-import ratio${inGoods(goods)} with the world`,
  ],
  [`отношени(?:е|я|ю|ем|и) внешней торговли ${p} к ВВП`, (_, to) => `${to}’s trade with the world relative to its GDP`],
  [
    `нормированн(?:ое|ого|ому|ым|ом) сальдо торговли ${r} со? ${p}${byGoods}`,
    (of, to, goods) => `${of}’s normalised balance${inGoods(goods)} with ${to}`,
  ],
  [
    `нормированн(?:ое|ого|ому|ым|ом) сальдо внешней торговли ${r}${byGoods}`,
    (of, _, goods) => `${of}’s normalised balance${inGoods(goods)} with the world`,
  ],
  [`сальдо торговли ${r} со? ${p}${byGoods}`, (of, to, goods) => `${of}’s trade balance${inGoods(goods)} with ${to}`],
  [`сальдо внешней торговли ${r}${byGoods}`, (of, _, goods) => `${of}’s trade balance${inGoods(goods)} with the world`],
  [`концентраци(?:я|и|ю|ей) торговли ${r} по всем партнёрам`, (of) => `${of}’s trade concentration over all partners`],
  [`концентраци(?:я|и|ю|ей) торговли ${r} по странам ${p}`, (of, to) => `${of}’s trade concentration in ${to}`],
  [`эффективн(?:ое|ого|ому|ым|ом) числ(?:о|а|у|ом|е) партнёров ${r} во? ${p}`, (of, to) => `${of}’s effective number of partners in ${to}`],
  [`эффективн(?:ое|ого|ому|ым|ом) числ(?:о|а|у|ом|е) партнёров ${r}`, (of) => `${of}’s effective number of partners`],
  [
    `зависимост(?:ь|и|ью) (?<r>\\{\\w+\\}|${p.replace('?<p>', '?:')}) от торговли со? ${p}`,
    (of, to) => `${of}’s dependence on trade with ${to}`,
  ],
  [`интенсивност(?:ь|и|ью) ${exported} ${r} в ${p}`, (of, to) => `the intensity of ${of}’s exports to ${to}`],
  [`интенсивност(?:ь|и|ью) ${all} ${exported} ${r}`, (of) => `the intensity of ${of}’s exports to the world`],
  [`${all} ${exported} ${r}${g}`, (of, _, goods) => `${of}’s exports${ofGoods(goods)} to the world`],
  [`${all} ${imported} ${r}${g}`, (of, _, goods) => `${of}’s imports${ofGoods(goods)} from the world`],
  [`${exported} ${r}${g} в ${p}`, exportsOf],
  [`${imported} ${r}${g} из ${p}`, importsOf],
  ...['экспорт', 'импорт'].flatMap((flow) => ofQuantities(flow === 'экспорт')),
  [
    `внутриотраслев(?:ая|ой|ую) торговл(?:я|и|е|ю|ей) ${r} со? ${p} всеми товарами`,
    (of, to) => `the intra-industry trade of ${of} with ${to} in all goods`,
  ],
  [`сходств(?:о|а|у|ом|е) экспорта ${r} с экспортом ${p}`, (of, to) => `the similarity of ${of}’s exports to those of ${to}`],
  [
    `взаимодополняемост(?:ь|и|ью) экспорта ${r} и импорта ${p}`,
    (of, to) => `the complementarity of ${of}’s exports and the imports of ${to}`,
  ],
  [`${foreign} ${r}${byGoods}`, (of, _, goods) => `${of}’s trade${inGoods(goods)} with the world`],
  [`${turnover} ${r} со? ${p}${byGoods}`, (of, to, goods) => `${of}’s trade${inGoods(goods)} with ${to}`],
];

/** A possessive of English, whose names here end in no `s`, but for the number of partners. */
const possessives = (text: string): string => text.replaceAll(/(partners|economies)’s/gu, '$1’');

function levelInEnglish(text: string, view: TradeView): string {
  const rest = /^част(?:ь|и|ью) (?<q>.+?) без разбивки по товарам(?<unit> .+)?$/u.exec(text)?.groups;
  if (rest !== undefined) return `the part of ${levelInEnglish(`${rest['q']}${rest['unit'] ?? ''}`, view)} that is not broken down`;
  const [, level = text, unit = ''] =
    /^(.+?)( в юанях| в постоянных ценах| на душу населения (?:\{\w+\}|каждого партнёра)| по отношению к ВВП (?:\{\w+\}|каждого партнёра))?$/u.exec(
      text,
    ) ?? [];
  for (const [pattern, english] of levels) {
    const found = new RegExp(`^${pattern}$`, 'u').exec(level)?.groups;
    if (found === undefined) continue;
    const name = (part: string | undefined): string => (part === undefined ? '' : namesInEnglish(part, view));
    return possessives(english(name(found['r']), name(found['p']), found['g'] ?? '')) + unitInEnglish(unit, view);
  }
  throw new Error(`no measure: ${text}`);
}

function unitInEnglish(unit: string, view: TradeView): string {
  const owner = unit.endsWith('каждого партнёра') ? 'each partner' : namesInEnglish(/\{\w+\}$/u.exec(unit)?.[0] ?? '{CHN}', view);
  if (unit.startsWith(' на душу')) return ` per head of ${owner}’s population`;
  if (unit.startsWith(' по отношению')) return ` relative to ${owner}’s GDP`;
  return unit === ' в юанях' ? ' in yuan' : unit === '' ? '' : ' at constant prices';
}

/** What is done to a quantity, and to what in `q`; of whom in `p`. */
const transforms: readonly (readonly [pattern: RegExp, english: (q: string, parts: Parts) => string])[] = [
  [/^среднегодов\S+ (?:темп\S*|прирост\S*)(?: прироста)? (?<q>.+)$/u, (q) => `the average yearly growth of ${q}`],
  [/^волатильност\S+ (?<q>.+)$/u, (q) => `the volatility of ${q}`],
  [/^структурн\S+ сдвиг\S* во? (?<q>.+)$/u, (q) => `the structural break in ${q}`],
  [
    /^индекс\S* (?<q>.+) \((?<base>.+) = 100\)$/u,
    (q, { base = '' }) =>
      `the index of ${q} (${base.replace(/^среднемесячный уровень (\d{4}) года$/u, 'mean month of $1').replace(/ год$/u, '')} = 100)`,
  ],
  [/^рост\S* (?<q>.+) в годовом выражении$/u, (q) => `the growth of ${q} on the year before`],
  [/^рост\S* (?<q>.+)$/u, (q) => `the growth of ${q}`],
];

/** What an economy has in a whole: a share, a rank, a part of its growth. */
const parts: readonly (readonly [pattern: RegExp, english: string])[] = [
  [/^вклад\S* (?<p>\{\w+\}) в прирост (?<q>.+)$/u, '’s contribution to the growth of '],
  [/^дол\S+ (?<p>\{\w+\}) во? (?<q>.+)$/u, '’s share in '],
  [/^мест\S+ (?<p>\{\w+\}) (?:во?|по) (?<q>.+)$/u, '’s rank in '],
];

/** The English of a Russian quantity in marks, in whatever case it stands. */
export function quantityInEnglish(phrase: string, view: TradeView): string {
  const text = phrase.charAt(0).toLowerCase() + phrase.slice(1);
  const [, inner, recorder] = /^(.+) \((?:данные (\{\w+\})|согласованные данные обеих сторон)\)$/u.exec(text) ?? [];
  if (inner !== undefined) {
    const whose = recorder === undefined ? 'reconciled from both sides’ figures' : `${namesInEnglish(recorder, view)}’s figures`;
    return `${quantityInEnglish(inner, view)} (${whose})`;
  }
  const [, made = '', body] = /^(.+) \(((?:частично )?по (?:данным, согласованным|сводным данным|оценке) [^()]+)\)$/u.exec(text) ?? [];
  if (body !== undefined) return `${quantityInEnglish(made, view)} (${recordInEnglish(body, view)})`;
  const goods = /^(?:(?<share>дол\S+)|мест\S+) (?<g>⟨[^⟩]+⟩)(?: среди товаров)? во? (?<q>.+)$/u.exec(text)?.groups;
  if (goods !== undefined)
    return `the ${goods['share'] === undefined ? 'rank' : 'share'} of ${goods['g']} in ${levelInEnglish(goods['q'] ?? '', view)}`;
  const left = /^дол\S+ (?<q>.+?) без разбивки по товарам(?<unit> .+)?$/u.exec(text)?.groups;
  if (left !== undefined) return `the share of ${levelInEnglish(`${left['q']}${left['unit'] ?? ''}`, view)} that is not broken down`;
  const [, of, whole] = /^дол\S+ ([а-яё].+) во? ((?:всём|внешн).+)$/u.exec(text) ?? [];
  if (of !== undefined && whole !== undefined) return `the share of ${levelInEnglish(of, view)} in ${levelInEnglish(whole, view)}`;
  for (const [pattern, english] of parts) {
    const found = pattern.exec(text)?.groups;
    if (found !== undefined) return `${namesInEnglish(found['p'] ?? '', view)}${english}${levelInEnglish(found['q'] ?? '', view)}`;
  }
  for (const [pattern, english] of transforms) {
    const found = pattern.exec(text)?.groups;
    if (found !== undefined) return english(levelInEnglish(found['q'] ?? '', view), found as Parts);
  }
  return levelInEnglish(text, view);
}

/** How a list of figures is headed by what is done to the whole that they are of: the words before it and behind it, and in English. */
const wholes: readonly (readonly [pattern: RegExp, english: (whole: string) => string])[] = [
  [/^доли во? (?<w>.+)$/u, (whole) => `Shares in ${whole}`],
  [/^места (?:во?|по) (?<w>.+)$/u, (whole) => `Ranks in ${whole}`],
  [/^вклады в прирост (?<w>.+)$/u, (whole) => `Contributions to the growth of ${whole}`],
  [/^индекс (?<w>[^=]+)$/u, (whole) => `${whole}, as an index`],
  [/^доля (?<w>.+) в торговле со \{WLD\}$/u, (whole) => `Share of ${whole} in trade with the world`],
  [/^(?<w>.+), суммы за 12 месяцев$/u, (whole) => `${whole}, twelve-month sums`],
];

/** What the listed partners make up together, with what is asked of it. */
export function wholeInEnglish(phrase: string, view: TradeView): string {
  const text = phrase.charAt(0).toLowerCase() + phrase.slice(1);
  for (const [pattern, english] of wholes) {
    const whole = pattern.exec(text)?.groups?.['w'];
    if (whole !== undefined) return english(levelInEnglish(whole, view));
  }
  return quantityInEnglish(phrase, view);
}
