import { formatEconomy } from '@sogdia/core/format';
import { nouns } from '../../../src/words/ru/index.ts';
import type { Fact, Writing } from './facts.ts';
import { type Reading, readBy, yearBefore } from './read.ts';

const year = String.raw`в \d{4} (?:году|г\.)`;
const span = String.raw`с \d{4} по \d{4} (?:год|г\.)`;
const amount = String.raw`(?:\d+-е|[−$¥]*\d[^:;()]*?)`;
const size = String.raw`(?:на [\d, ]+ %|в [\d, ]+ раза?|на [\d, ]+ п\. п\.)`;
const like = (source: string): RegExp =>
  new RegExp(
    `^${source.replaceAll(/<(\w+):([YTAS])>/gu, (_, name: string, kind: string) => `(?<${name}>${{ Y: year, T: span, A: amount, S: size }[kind] ?? ''})`)}$`,
    'u',
  );
const yearOf = (text = ''): string => /\d{4}/u.exec(text)?.[0] ?? '';
const ends = (text = ''): readonly [string, string] => {
  const [from = '', to = ''] = text.match(/\d{4}/gu) ?? [];
  return [from, to];
};
const plain = (text: string): string => text.replaceAll(/[\s\u00A0\u202F](?=\d)/gu, '').replace(',', '.');
const sizeOf = (text = ''): string => {
  const digits = plain(/[\d,\s\u00A0]*\d/u.exec(text.replace(/^(?:на|в) /u, ''))?.[0] ?? '');
  return /раза?$/u.test(text) ? `${digits}x` : digits;
};
const rises = String.raw`(?:вырос(?:л[аои])?|увеличил\S+)`;
const falls = String.raw`(?:снизил(?:ся|ась|ось|ись)|сократил\S+)`;
const way = (word = ''): 'rise' | 'fall' => (/^(?:выр|рост|увел)/u.test(word) ? 'rise' : 'fall');
const counts = ['нуля', 'одного', 'двух', 'трёх', 'четырёх', 'пяти', 'шести', 'семи', 'восьми', 'девяти', 'десяти'];

function change(
  of: string,
  word: string,
  by: string,
  [from, to]: readonly [string, string],
  reached?: string,
  mean?: string,
): readonly Fact[] {
  return [
    { kind: way(word), of, size: sizeOf(by), from, to },
    ...(reached === undefined ? [] : [{ kind: 'level', of, amount: reached, year: to } as const]),
    ...(mean === undefined ? [] : [{ kind: 'mean-growth', of, amount: mean.replace(/\s?%$/u, ''), from, to } as const]),
  ];
}

function atYear(of: string, said: string): Fact {
  const { a = '', y } = like('<a:A> <y:Y>').exec(said)?.groups ?? {};
  return { kind: 'level', of, amount: a, year: yearOf(y) };
}

const spanned = ({ q = '', t, w = '', s = '', a, m }: Readonly<Record<string, string>>): readonly Fact[] => change(q, w, s, ends(t), a, m);
const onYear = ({ q = '', y, w = '', s = '', a, m }: Readonly<Record<string, string>>): readonly Fact[] =>
  change(q, w, s, [yearBefore(yearOf(y)), yearOf(y)], a, m);
const mean = String.raw`(?: \(среднегодовой темп прироста: (?<m>[^)]+)\))?`;

/** The items of a list, without how many more stand below. */
const itemsOf = (all: string): readonly string[] => all.split('; ').filter((item) => !/^ниже — ещё \S+$/u.test(item));

const readings: readonly Reading[] = [
  [/^Данные есть за (?:каждый год|все .+)\.$/u, () => [{ kind: 'whole' }]],
  [/^Нет данных.*$|^.+: нет данных за .+$/u, () => [{ kind: 'lacking' }]],
  [like(`(?<q>.+) <t:T> (?<w>${rises}|${falls}) <s:S>(?:, до <a:A>)?${mean}\\.?`), spanned],
  [like(`(?<q>.+): (?<w>рост|снижение) <s:S> <t:T>(?:, до <a:A>)?`), spanned],
  [like(`(?<q>.+) <y:Y> (?<w>${rises}|${falls}) <s:S>(?:, до <a:A>)?${mean}\\.?`), onYear],
  [like(`(?<q>.+): (?<w>рост|снижение) <s:S> <y:Y>(?:, до <a:A>)?`), onYear],
  [
    like(`(?<q>.+) (?<w>${rises}|${falls}) с <a:A> <f:Y> до <b:A> <y:Y>\\.?`),
    ({ q = '', a = '', f, b = '', y }) => [
      { kind: 'level', of: q, amount: a, year: yearOf(f) },
      { kind: 'level', of: q, amount: b, year: yearOf(y) },
    ],
  ],
  [
    like(`(?<q>.+): рост с <a:A> <f:Y> до <b:A> <y:Y>`),
    ({ q = '', a = '', f, b = '', y }) => [
      { kind: 'level', of: q, amount: a, year: yearOf(f) },
      { kind: 'level', of: q, amount: b, year: yearOf(y) },
    ],
  ],
  [
    /^(?<q>.+) (?<w>рос|снижал)\S* каждый год (?<t>с \d{4} по \d{4} год)\.$/u,
    ({ q = '', t, w = '' }) => {
      const [from, to] = ends(t);
      return [{ kind: w === 'рос' ? 'always-up' : 'always-down', of: q, from: yearBefore(from), to }];
    },
  ],
  [
    /^(?<q>.+?): (?<turns>(?:пик|минимум) в \d{4} году .+)\.$/u,
    ({ q = '', turns = '' }) =>
      turns.split(/, (?=пик|минимум)/u).flatMap((turn): readonly Fact[] => {
        const { k, y, a = '' } = like('(?<k>пик|минимум) <y:Y> \\((?<a>[^()]+)\\)').exec(turn)?.groups ?? {};
        if (y === undefined) throw new Error(`no turn: ${turn}`);
        return [
          { kind: k === 'пик' ? 'peak' : 'low', of: q, year: yearOf(y) },
          { kind: 'level', of: q, amount: a, year: yearOf(y) },
        ];
      }),
  ],
  [
    like(
      '(?<q>.+): (?:наибольшее значение|лучшее место|высшее место) — <hy:Y> \\((?<h>[^()]+)\\), (?:наименьшее|худшее|низшее)(?: значение| место)? — <ly:Y> \\((?<l>[^()]+)\\)\\.',
    ),
    ({ q = '', hy, h = '', ly, l = '' }) => [
      { kind: 'top', of: q, year: yearOf(hy) },
      { kind: 'level', of: q, amount: h, year: yearOf(hy) },
      { kind: 'bottom', of: q, year: yearOf(ly) },
      { kind: 'level', of: q, amount: l, year: yearOf(ly) },
    ],
  ],
  [
    like(
      '(?<q>.+) <y:Y>: (?<k>наибольшее|большее|наименьшее|меньшее|лучшее)(?: место| значение)? из (?<n>\\S+)(?: значений)? — (?<e>[^,]+)(?:, <a:A>)?',
    ),
    ({ y, k = '', n = '', e = '', a }) => [
      {
        kind: /меньшее$/u.test(k) ? 'least' : /ольшее$/u.test(k) ? 'most' : 'best',
        of: e,
        year: yearOf(y),
        count: counts.includes(n) ? counts.indexOf(n) : null,
      },
      ...(a === undefined ? [] : [{ kind: 'level', of: e, amount: a, year: yearOf(y) } as const]),
    ],
  ],
  [
    like('(?<q>.+) <y:Y>: <a:A> — (?<e>\\D+)'),
    ({ y, e = '', a = '' }) => [{ kind: 'each', of: e, amount: a, year: yearOf(y), count: e.startsWith('пять стран') ? 5 : null }],
  ],
  [
    /^(?<q>.+) (?<y>в \d{4} году): (?<all>[^:]+ — .+)\.$/u,
    ({ y, all = '' }) =>
      itemsOf(all).map((item) => {
        const [of = '', a = ''] = item.split(' — ');
        return { kind: 'level', of, amount: a, year: yearOf(y) };
      }),
  ],
  [
    like('(?<q>.+) <y:Y>: <a:A>, как и <f:Y>\\.'),
    ({ q = '', y, a = '', f }) => [
      { kind: 'level', of: q, amount: a, year: yearOf(y) },
      { kind: 'same', of: q, years: [yearOf(y), yearOf(f)] },
    ],
  ],
  [
    like('(?<q>.+) <y:Y> составил[аои]? <a:A> против <b:A> <f:Y>'),
    ({ q = '', y, a = '', b = '', f }) => [
      { kind: 'level', of: q, amount: a, year: yearOf(y) },
      { kind: 'level', of: q, amount: b, year: yearOf(f) },
    ],
  ],
  [
    like('(?<q>.+) <y:Y>(?::| —| составил[аои]?) <a:A>\\.?'),
    ({ q = '', y, a = '' }) => [{ kind: 'level', of: q, amount: a, year: yearOf(y) }],
  ],
  [
    like('(?<q>.+): (?<one><x:A> <u:Y>), (?<other><v:A> <w:Y>)\\.'),
    ({ q = '', one = '', other = '' }) => [atYear(q, one), atYear(q, other)],
  ],
  [like('(?<q>.+): (?<one><x:A> <u:Y>)'), ({ q = '', one = '' }) => [atYear(q, one)]],
  [like('(?<q>.+): почти без изменений <y:Y>'), ({ q = '', y }) => [{ kind: 'hardly', of: q, to: yearOf(y) }]],
  [like('(?<q>.+) <y:Y> почти не измени\\S+'), ({ q = '', y }) => [{ kind: 'hardly', of: q, to: yearOf(y) }]],
];

/** What a sentence of Russian on indicators says. */
export function toldInRussian(sentence: string): readonly Fact[] {
  return readBy(readings, sentence.replaceAll('\u00A0', ' '));
}

const scales: Readonly<Record<string, number>> = { тыс: 1e3, млн: 1e6, млрд: 1e9, трлн: 1e12 };

/** How Russian writes names, in every case, and numbers. */
export const russian: Writing = {
  language: 'ru',
  namesOf: (economy, view) => {
    const name = formatEconomy(view, economy, 'ru');
    const { gen = name, dat = name, acc = name, ins = name, pre = name } = nouns[name] ?? {};
    return [...new Set([name, gen, dat, acc, ins, pre].flatMap((form) => [form, form.charAt(0).toLowerCase() + form.slice(1)]))];
  },
  numberOf: (text, { indicator: { unit } }) => {
    const [, rank] = /^(\d+)-е$/u.exec(text) ?? [];
    if (rank !== undefined) return { value: Number(rank), half: 0 };
    const { sign, digits = '', rest = '' } = /^(?<sign>−?)[$¥]?(?<digits>\d[\d\s]*(?:,\d+)?)(?<rest>.*)$/u.exec(text)?.groups ?? {};
    const words = rest.trim();
    const isOwnUnit = words !== '' && words.slice(0, 3) === unit.names.ru.slice(0, 3);
    const { scale, after = '' } =
      isOwnUnit && unit.engine === 'quantity' ? {} : (/^(?<scale>тыс|млн|млрд|трлн)?\.?\s?(?<after>.*)$/u.exec(words)?.groups ?? {});
    if (digits === '' || (after !== '' && !/^(?:%|п\. п\.|доллар\S*|юан\S*|чел\S*|шт\.?$)/u.test(after))) return null;
    const times = (scales[scale ?? ''] ?? 1) * (after === '%' ? 0.01 : 1);
    const number = plain(digits.trim());
    const decimals = number.split('.')[1]?.length ?? 0;
    const half = 0.5 * 10 ** -decimals * (decimals === 0 ? Math.max(1, 10 ** (number.length - 3)) : 1);
    return { value: (sign === '' ? 1 : -1) * Number(number) * times, half: half * times };
  },
};
