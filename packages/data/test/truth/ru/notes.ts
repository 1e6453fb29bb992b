import type { View } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { nouns } from '../../../src/words/ru/index.ts';
import {
  economiesByName,
  type Flow,
  flowInEnglish,
  goodsByName,
  indicatorInEnglish,
  labelInEnglish,
  type Noted,
} from '../subject-in-words.ts';
import { periodInEnglish, readAmounts, stems } from './read-marks.ts';

type Parts = Readonly<Record<string, string>>;

export const periods = (text: string): string => periodInEnglish(text);
const list = (text: string): string => text.replace(/ и (?!.* и )/u, ' and ');

/** The names of the economies under a view in any case, the longest first, with their codes. */
const namesOf = new WeakMap<View, readonly [pattern: RegExp, codes: ReadonlyMap<string, string>]>();

function namesIn(view: View): readonly [pattern: RegExp, codes: ReadonlyMap<string, string>] {
  const known = namesOf.get(view);
  if (known !== undefined) return known;
  const codes = new Map(
    [...economiesByName(view, 'ru')].flatMap(([name, code]) => {
      const { gen, dat, acc, ins, pre } = nouns[name] ?? {};
      return [name, gen, dat, acc, ins, pre].flatMap((form) => (form === undefined ? [] : [[form, code] as const]));
    }),
  );
  const longestFirst = [...codes.keys()].toSorted((one, other) => other.length - one.length);
  const found = [new RegExp(`(?<![а-яёА-ЯЁ-])(?:${longestFirst.map(escaped).join('|')})(?![а-яё-])`, 'gu'), codes] as const;
  namesOf.set(view, found);
  return found;
}

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A note with its economies as marks: those that are spoken of most by how they are written, the others by the forms of their names. */
function marked(text: string, view: View): string {
  const [pattern, codes] = namesIn(view);
  return stems
    .reduce((said, [code, name]) => said.replaceAll(name, `{${code}}`), text)
    .replaceAll(pattern, (name) => `{${codes.get(name) ?? name}}`);
}

const when = String.raw`(?:(?:[а-яё]+(?:–[а-яё]+)? )?\d{4}(?:–\d{4})?(?: года)?(?: — (?:[а-яё]+(?:–[а-яё]+)? )?\d{4}(?: года)?)?(?:, )?)+`;

const ofGoods: readonly (readonly [pattern: RegExp, quantity: string])[] = [
  [/^количество штук в экспорте (?<r>\{\w+\}) (?:в|на) (?<p>\{\w+\})$/iu, 'export-quantity'],
  [/^количество штук в импорте (?<r>\{\w+\}) (?:из|со?) (?<p>\{\w+\})$/iu, 'import-quantity'],
  [/^вес нетто экспорта (?<r>\{\w+\}) (?:в|на) (?<p>\{\w+\})$/iu, 'export-weight'],
  [/^вес нетто импорта (?<r>\{\w+\}) (?:из|со?) (?<p>\{\w+\})$/iu, 'import-weight'],
  [/^экспорт (?<r>\{\w+\}) (?:во?|на) (?<p>\{\w+\})$/iu, 'export'],
  [/^импорт (?<r>\{\w+\}) (?:из|со?) (?<p>\{\w+\})$/iu, 'import'],
  [/^весь экспорт (?<r>\{\w+\})$/iu, 'export'],
  [/^весь импорт (?<r>\{\w+\})$/iu, 'import'],
  [/^количество штук в экспорте: (?<r>\{\w+\}) — (?<p>\{\w+\})$/iu, 'export-quantity'],
  [/^количество штук в импорте: (?<r>\{\w+\}) — (?<p>\{\w+\})$/iu, 'import-quantity'],
  [/^вес нетто экспорта: (?<r>\{\w+\}) — (?<p>\{\w+\})$/iu, 'export-weight'],
  [/^вес нетто импорта: (?<r>\{\w+\}) — (?<p>\{\w+\})$/iu, 'import-weight'],
  [/^товарооборот: (?<r>\{\w+\}) — (?<p>\{\w+\})$/iu, 'total-trade'],
  [/^сальдо торговли: (?<r>\{\w+\}) — (?<p>\{\w+\})$/iu, 'trade-balance'],
  [/^товарооборот \(как опубликован\): (?<r>\{\w+\}) — (?<p>\{\w+\})$/iu, 'turnover'],
];

/** A flow, in whichever way a note names one, and the period that stands inside it. */
export function readFlow(text: string, noted: Noted): { readonly of: Flow; readonly t: string | undefined } {
  const goods = [...goodsByName(noted.view, 'ru')].find(([name]) => text.includes(`(${name})`));
  const bare = marked(goods === undefined ? text : text.replace(` (${goods[0]})`, ''), noted.view);
  const {
    base = '',
    t,
    done,
    keeper,
  } = new RegExp(`^(?<base>.+?)(?:, (?<t>${when}))?(?<done>, рост за год)?(?:, данные (?<keeper>\\{\\w+\\}))?$`, 'u').exec(bare)?.groups ??
  {};
  for (const [pattern, quantity] of ofGoods) {
    const found = pattern.exec(base)?.groups;
    if (found === undefined) continue;
    const code = (mark = '{WLD}'): string => mark.slice(1, -1);
    const of = { quantity, reporter: code(found['r']), partner: code(found['p']), ...(goods === undefined ? {} : { product: goods[1] }) };
    const kept = keeper === undefined ? of : { ...of, recorder: code(keeper) };
    return { of: done === undefined ? kept : { ...kept, done: 'growth' }, t };
  }
  throw new Error(`no flow: ${bare}`);
}

function flow(text: string, noted: Noted): string {
  const { of, t } = readFlow(text, noted);
  const said = flowInEnglish(of, noted.view);
  if (t === undefined) return said;
  const [, head = said, end = ''] = /^(.+?)(, yearly growth.*|, [^,]+’s? figures)?$/u.exec(said) ?? [];
  return `${head}, ${periods(t)}${end}`;
}

/** A figure that is doubted: a flow, or an indicator of an economy. */
function doubted(text: string, noted: Noted): string {
  const clause = ' (другие опубликованные данные этому противоречат, поэтому рост или снижение под вопросом)';
  const plain = text.replace(clause, '');
  const end = plain === text ? '' : ' (other published figures conflict with it, so its rise or fall is uncertain)';
  return `${'indicators' in noted.view.spec ? owned(plain, noted) : flow(plain, noted)}${end}`;
}

/** An indicator of economies: `Индекс концентрации импорта, Таджикистан и Туркменистан, 2013–2022`. */
function owned(text: string, noted: Noted): string {
  const names = new Map(
    noted.view.series.flatMap((one) => ('economy' in one ? [[formatEconomy(noted.view, one.economy, 'ru'), one.economy] as const] : [])),
  );
  const { head = '', t = '' } = new RegExp(`^(?<head>.+?), (?<t>${when})$`, 'u').exec(text)?.groups ?? {};
  const parts = head.split(', ');
  for (let at = parts.length; at > 0; at -= 1) {
    const what = parts.slice(0, at).join(', ');
    const said = [what, what.charAt(0).toUpperCase() + what.slice(1)]
      .map((one) => indicatorInEnglish(one, noted, 'ru', 'phrase'))
      .find((one) => !/\p{sc=Cyrl}/u.test(one));
    if (said === undefined) continue;
    const who = list(parts.slice(at).join(', ')).split(/(, | and )/u);
    const economies = who
      .map((one, index) => (index % 2 === 1 || one === '' ? one : formatEconomy(noted.view, names.get(one) ?? one, 'en')))
      .join('');
    return `${said}${economies === '' ? '' : `, ${economies}`}, ${periods(t)}`;
  }
  throw new Error(`no such indicator: ${text}`);
}

const methods: Readonly<Record<string, string>> = {
  'данные страны-респондента': 'the reporter’s figures',
  'данные партнёра': 'the partner’s figures',
  'среднее данных обеих сторон': 'the average of both sides’ figures',
  'данные импортёра за вычетом перевозки и страхования по постоянному коэффициенту':
    'the importer’s figures less freight and insurance at a fixed factor',
  'данные обеих сторон, взвешенные по надёжности': 'both sides’ figures weighted by reliability',
};

const statuses: Readonly<Record<string, string>> = {
  Оценки: 'Estimates',
  'Восполнено источником': 'Filled in by the publisher',
  'Согласованные данные': 'Reconciled figures',
};

/** An indicator by its short name. */
function named(text: string | undefined, noted: Noted, form: 'phrase' | 'short' = 'short'): string {
  const said = indicatorInEnglish(text ?? '', noted, 'ru', form);
  if (/\p{sc=Cyrl}/u.test(said)) throw new Error(`no such indicator: ${text}`);
  return said;
}

const decimal = (text: string | undefined): string => text?.replace(',', '.') ?? '';

/** A flow as a label names it, or a series by its label. */
function flowLabel(text: string, noted: Noted): string {
  const [, what = '', partner] = /^(Экспорт|Импорт)(?:, (\{\w+\}))?$/u.exec(marked(text, noted.view)) ?? [];
  if (what === '') return labelInEnglish(text, noted);
  const of = what === 'Экспорт' ? 'Exports' : 'Imports';
  return partner === undefined ? of : `${of}, ${formatEconomy(noted.view, partner.slice(1, -1), 'en')}`;
}

const notes: readonly (readonly [pattern: RegExp, english: (parts: Parts, noted: Noted) => string])[] = [
  [
    /^(?<t>.+): числа округлены в текстах, которые их приводят\.$/u,
    ({ t = '' }) => `${periods(t)}: rounded by the texts that quote the figures.`,
  ],
  [
    /^(?<t>.+): данные уже пересмотрены\. Первоначальных данных у нас нет\.$/u,
    ({ t = '' }) => `${periods(t)}: already revised. We don’t have the first published figure.`,
  ],
  [
    /^(?<t>.+): итог в том виде, в каком его дал источник\. Не все слагаемые у нас есть\.$/u,
    ({ t = '' }) => `${periods(t)}: a total as its publisher gave it. We don’t have all the figures it is made of.`,
  ],
  [/^(?<t>.+): товары и услуги вместе\.$/u, ({ t = '' }) => `${periods(t)}: goods and services together.`],
  [
    /^(?<t>.+): рассчитано как опубликованный товарооборот за вычетом встречного потока\.$/u,
    ({ t = '' }) => `${periods(t)}: worked out as published total trade minus the other flow.`,
  ],
  [
    new RegExp(
      `^Необычно: (?<of>.+?), (?<t>${when}) — изменение за год не менее чем в десять раз, в целом или в отдельные месяцы\\. Причина неизвестна\\.$`,
      'u',
    ),
    ({ of = '', t = '' }, noted) =>
      `Unusual: ${flow(of, noted)}, ${periods(t)}, at least a tenfold change in a year, overall or in single months. The cause is not known.`,
  ],
  [
    new RegExp(
      `^Необычно: (?<of>.+?), (?<t>${when}) — средняя цена единицы за год изменилась не менее чем вдвое\\. Причина неизвестна\\.$`,
      'u',
    ),
    ({ of = '', t = '' }, noted) =>
      `Unusual: ${flow(of, noted)}, ${periods(t)}, the value per unit at least doubled or halved in a year. The cause is not known.`,
  ],
  [
    /^Опубликовано в юанях, пересчитано в доллары США по курсу того времени: (?<rates>.+)\.$/u,
    ({ rates = '' }, noted) =>
      `Published in yuan, converted to US dollars at the rate of the time: ${rates
        .split(' и ')
        .map((rate) => named(rate, noted, 'phrase'))
        .join(' and ')}.`,
  ],
  [
    new RegExp(
      `^(?<of>.+?), (?<t>${when}): (?<a>.+) за весь период\\. Опубликованные месяцы в сумме дают (?<b>.+), пересмотр — (?<c>.+)\\.$`,
      'u',
    ),
    ({ of = '', t = '', a = '', b = '', c = '' }, noted) =>
      `${flowLabel(of, noted)}, ${periods(t)}: ${readAmounts(a)} for the whole period. The months as published add up to ${readAmounts(b)}, a revision of ${readAmounts(c)}.`,
  ],
  [/^В одной линии соединены источники: (?<r>.+)\.$/u, ({ r }) => `Sources joined in one line: ${r}.`],
  [
    /^Меняется источник: (?<t>.+)\. Часть изменений может объясняться этим\.$/u,
    ({ t = '' }) => `The source changes in ${periods(t)}. Part of a change there may come from that.`,
  ],
  [
    /^Меняется товарная классификация: (?<t>.+)\. Часть изменений может объясняться этим\.$/u,
    ({ t = '' }) => `The product classification changes in ${periods(t)}. Part of a change there may come from that.`,
  ],
  [/^Одно число пересмотрено; в справке о нём есть оба значения\.$/u, () => 'One figure has been revised; its receipt shows both.'],
  [
    /^Пересмотрено чисел: (?<n>\d+); в справке о каждом есть оба значения\.$/u,
    ({ n }) => `${n} figures have been revised; each receipt shows both.`,
  ],
  [
    /^Отмеченные числа взяты из самой статьи и не могут её проверить\.$/u,
    () => 'Marked figures come from the paper itself and can’t test it.',
  ],
  [
    /^Низкая достоверность: (?<cells>.+)\.$/u,
    ({ cells = '' }, noted) =>
      `Low confidence: ${cells
        .split('; ')
        .map((one) => doubted(one, noted))
        .join('; ')}.`,
  ],
  [
    /^(?<goods>.+): данные есть только по некоторым частям, поэтому сумма не показана\.$/u,
    ({ goods = '' }) => `${list(goods)}: only some parts have figures, so we show no sum.`,
  ],
  [
    new RegExp(`^(?<of>.+?), (?<t>${when}): разбивка охватывает (?<part>.+)\\.$`, 'u'),
    ({ of = '', t = '', part = '' }, noted) => `${flow(of, noted)}, ${periods(t)}: the breakdown covers ${readAmounts(part)}.`,
  ],
  [
    new RegExp(
      `^(?<of>.+?), (?<t>${when}): товары и итог взяты из разных источников \\((?<who>.+)\\), поэтому доли и остаток не показаны\\.$`,
      'u',
    ),
    ({ of = '', t = '', who = '' }, noted) =>
      `${labelInEnglish(of, noted)}, ${periods(t)}: products and total come from different publishers (${list(who)}), so we show no share or remainder.`,
  ],
  [
    /^Перевозка и страхование оценены по коэффициенту СИФ\/ФОБ (?<f>[\d,]+)\. Остальное могут объяснять транзит, реэкспорт, время в пути и разные правила учёта стран\. Ни один источник этого не измеряет\.$/u,
    ({ f }) =>
      `Freight and insurance are estimated at a CIF/FOB factor of ${decimal(f)}. Transit, re-export, shipping time and different country rules may explain the rest. No source measures them.`,
  ],
  [
    /^Наша оценка; метод согласования — (?<m>.+)\. Стоимость — без перевозки и страхования, по коэффициенту СИФ\/ФОБ (?<f>[\d,]+)\. Полоса показывает разброс по методам, если их несколько\.$/u,
    ({ m = '', f }) =>
      `Our estimate, reconciled by ${methods[m]}. Values exclude freight and insurance, at a CIF/FOB factor of ${decimal(f)}. The band shows the range across methods, where there are several.`,
  ],
  [
    /^Если импорт учтён с перевозкой и страхованием, а экспорт — без них, сальдо по данным каждой стороны смещено в сторону дефицита\.$/u,
    () => 'Where imports include freight and insurance and exports don’t, the balance leans towards a deficit in each side’s own figures.',
  ],
  [
    /^Коэффициент перевозки и страхования здесь ничего не меняет\. .+$/u,
    () => 'The freight and insurance factor changes nothing here. It.',
  ],
  [
    /^Выбор первоначальных или пересмотренных данных здесь ничего не меняет\. .+$/u,
    () => 'First published or revised makes no difference here. It.',
  ],
  [/^Выбор валюты или цен здесь ничего не меняет\. .+$/u, () => 'The choice of currency or prices changes nothing here. It.'],
  [
    /^Пунктир на карте соединяет точки и не показывает настоящий маршрут\.$/u,
    () => 'Dashed lines on the map join places; they don’t show the actual route.',
  ],
  [/^Нет данных за (?<t>[\d–, ]+) год[ы]? \((?<i>.+)\)\.$/u, ({ t = '', i }, noted) => `No data for ${t} (${named(i, noted)}).`],
  [
    /^Есть и данные за части года, здесь не показаны \((?<i>.+?)\): (?<t>[^()]+)\.$/u,
    ({ i, t = '' }, noted) => `Also available for parts of years, not shown (${named(i, noted)}): ${periods(t)}.`,
  ],
  [/^Чем ниже, тем лучше \((?<i>.+)\)\.$/u, ({ i }, noted) => `Lower is better (${named(i, noted)}).`],
  [/^Чем выше, тем лучше \((?<i>.+)\)\.$/u, ({ i }, noted) => `Higher is better (${named(i, noted)}).`],
  [
    /^Источник даёт нижнюю и верхнюю границу \((?<i>.+)\)\. На графиках это полоса, в файлах — два столбца\.$/u,
    ({ i }, noted) => `The source gives a lower and an upper bound (${named(i, noted)}). Charts show them as a band, files as two columns.`,
  ],
  [
    /^(?<s>Оценки|Восполнено источником|Согласованные данные): (?<cells>.+)\.$/u,
    ({ s = '', cells = '' }, noted) =>
      `${statuses[s]}: ${cells
        .split('; ')
        .map((one) => owned(one, noted))
        .join('; ')}.`,
  ],
  [
    /^(?<i>.+): уровень показан до тех пор, пока не достигнут более высокий\.$/u,
    ({ i }, noted) => `${named(i, noted)}: each level is shown until a higher one is reached.`,
  ],
  [
    /^Данные взяты из разных источников, их определения могут различаться: (?<who>.+)\.$/u,
    ({ who = '' }) => `Figures come from ${list(who)}, which may define them differently.`,
  ],
  [/^(?<same>Outlines follow .+)$/u, ({ same = '' }) => same],
];

/** A note of Russian in the words of English; what nobody can read is left as it is, which is of no kind. */
export function noteFromRussian(text: string, noted: Noted): string {
  const note = text.replaceAll('\u00A0', ' ');
  for (const [pattern, english] of notes) {
    const found = pattern.exec(note)?.groups ?? (pattern.test(note) ? {} : undefined);
    if (found !== undefined) return english(found, noted);
  }
  return note;
}
