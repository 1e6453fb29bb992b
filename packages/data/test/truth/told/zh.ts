import { nameInSentence } from '@sogdia/core/format';
import type { Fact, Writing } from './facts.ts';
import { type Reading, readBy, yearBefore } from './read.ts';

const year = String.raw`\d{4}年`;
const amount = String.raw`(?:第\d+位|−?[\d,.]+[^，。；：]*?)`;
const size = String.raw`(?:至原来的[\d,.]+倍|[\d,.]+%|[\d,.]+个百分点)`;
const like = (source: string): RegExp =>
  new RegExp(
    `^${source.replaceAll(/<(\w+):([YAS])>/gu, (_, name: string, kind: string) => `(?<${name}>${{ Y: year, A: amount, S: size }[kind] ?? ''})`)}$`,
    'u',
  );
const yearOf = (text = ''): string => text.slice(0, 4);
const sizeOf = (text = ''): string =>
  text
    .replace(/^至原来的(.+)倍$/u, '$1x')
    .replace(/%|个百分点/u, '')
    .replaceAll(',', '');
const way = (word = ''): 'rise' | 'fall' => (/^[增升]/u.test(word) ? 'rise' : 'fall');
const counts = '零一两三四五六七八九十';

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
    ...(mean === undefined ? [] : [{ kind: 'mean-growth', of, amount: mean.replace('%', ''), from, to } as const]),
  ];
}

function items(text: string, when: string): readonly Fact[] {
  return text
    .replace(/，其余.+?个见下$/u, '')
    .split(/[、和](?=\D+?(?:第|−?\d))/u)
    .map((item) => {
      const { of = '', a = '' } = /^(?<of>\D+?)(?<a>(?:第|−)?\d.*)$/u.exec(item)?.groups ?? {};
      return { kind: 'level', of, amount: a, year: when };
    });
}

const readings: readonly Reading[] = [
  [/^(?:各年均有数据|来源涵盖的各期均有数据)。$/u, () => [{ kind: 'whole' }]],
  [/^.*没有数据.*$/u, () => [{ kind: 'lacking' }]],
  [
    like('<f:Y>至<t:Y>，?(?<q>.+?)逐年(?<w>上升|下降)。?'),
    ({ f, t, q = '', w }) => [{ kind: w === '上升' ? 'always-up' : 'always-down', of: q, from: yearOf(f), to: yearOf(t) }],
  ],
  [
    like('<f:Y>至<t:Y>，(?<q>.+?)(?<w>增长|下降)<s:S>(?:，(?<w2>升|降)至<a:A>)?(?:，年均增长率为<m:A>)?。?'),
    ({ f, t, q = '', w = '', s = '', a, m }) => change(q, w, s, [yearOf(f), yearOf(t)], a, m),
  ],
  [
    like('(?<q>.+?)：<f:Y>至<t:Y>(?<w>增长|下降)<s:S>(?:，(?:升|降)至<a:A>)?'),
    ({ f, t, q = '', w = '', s = '', a }) => change(q, w, s, [yearOf(f), yearOf(t)], a),
  ],
  [
    like(
      '(?:(?<y>\\d{4}年)(?<q>.+?)|(?<q2>.+?)：(?<y2>\\d{4}年))同比(?<w>增长|下降)<s:S>(?:，(?:升|降)至<a:A>)?(?:，年均增长率为<m:A>)?。?',
    ),
    ({ y, y2, q, q2, w = '', s = '', a, m }) => change(q ?? q2 ?? '', w, s, [yearBefore(yearOf(y ?? y2)), yearOf(y ?? y2)], a, m),
  ],
  [
    like('(?<q>.+)由<f:Y>的<a:A>(?:变为|升至|降至)<t:Y>的<b:A>。?'),
    ({ q = '', f, a = '', t, b = '' }) => [
      { kind: 'level', of: q, amount: a, year: yearOf(f) },
      { kind: 'level', of: q, amount: b, year: yearOf(t) },
    ],
  ],
  [
    like('(?<q>.+)的转折点：(?<turns>.+)。'),
    ({ q = '', turns = '' }) =>
      turns.split('，').flatMap((turn): readonly Fact[] => {
        const { y, k, a = '' } = like('<y:Y>的(?<k>高点|低点)为<a:A>').exec(turn)?.groups ?? {};
        if (y === undefined) throw new Error(`no turn: ${turn}`);
        return [
          { kind: k === '高点' ? 'peak' : 'low', of: q, year: yearOf(y) },
          { kind: 'level', of: q, amount: a, year: yearOf(y) },
        ];
      }),
  ],
  [
    like('(?<q>.+?)<hy:Y>最高，为<h:A>；<ly:Y>最低，为<l:A>。'),
    ({ q = '', hy, h = '', ly, l = '' }) => [
      { kind: 'top', of: q, year: yearOf(hy) },
      { kind: 'level', of: q, amount: h, year: yearOf(hy) },
      { kind: 'bottom', of: q, year: yearOf(ly) },
      { kind: 'level', of: q, amount: l, year: yearOf(ly) },
    ],
  ],
  [
    like('<y:Y>(?<q>.+)：(?<e>.+)在(?<n>.+)个经济体中[最较](?<k>高|低|优|好)(?:，[为居]<a:A>)?'),
    ({ y, e = '', n = '', k, a }) => [
      {
        kind: k === '高' ? 'most' : k === '低' ? 'least' : 'best',
        of: e,
        year: yearOf(y),
        count: counts.includes(n) ? counts.indexOf(n) : null,
      },
      ...(a === undefined ? [] : [{ kind: 'level', of: e, amount: a, year: yearOf(y) } as const]),
    ],
  ],
  [
    like('<y:Y>(?<q>.+)：(?<e>.+)均为<a:A>'),
    ({ y, e = '', a = '' }) => [{ kind: 'each', of: e, amount: a, year: yearOf(y), count: e === '中亚五国' ? 5 : null }],
  ],
  [like('<y:Y>(?<q>.+?)：(?<all>.+)。'), ({ y, all = '' }) => items(all, yearOf(y))],
  [
    like('(?:(?<y>\\d{4}年)(?<q>.+?)|(?<q2>.+?)：(?<y2>\\d{4}年))为<a:A>(?:，与<f:Y>相同)?(?:，(?<w>高|低)于<b:Y>的<c:A>)?。?'),
    ({ y, y2, q, q2, a = '', f, w, b, c = '' }) => {
      const [of, when] = [q ?? q2 ?? '', yearOf(y ?? y2)];
      return [
        { kind: 'level', of, amount: a, year: when },
        ...(f === undefined ? [] : [{ kind: 'same', of, years: [when, yearOf(f)] } as const]),
        ...(b === undefined
          ? []
          : [
              { kind: w === '高' ? 'above' : 'below', of, years: [when, yearOf(b)] } as const,
              { kind: 'level', of, amount: c, year: yearOf(b) } as const,
            ]),
      ];
    },
  ],
  [like('<y:Y>(?<q>.+)同比基本持平'), ({ y, q = '' }) => [{ kind: 'hardly', of: q, to: yearOf(y) }]],
];

/** What a sentence of Chinese on indicators says. */
export function toldInChinese(sentence: string): readonly Fact[] {
  return readBy(readings, sentence);
}

const scales: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 };

/** How Chinese writes names and numbers. */
export const chinese: Writing = {
  language: 'zh',
  namesOf: (economy, view) => [nameInSentence(view, economy, 'zh')],
  numberOf: (text, { indicator: { unit } }) => {
    const [, rank] = /^第(\d+)位$/u.exec(text) ?? [];
    if (rank !== undefined) return { value: Number(rank), half: 0 };
    const { sign, digits = '', rest = '' } = /^(?<sign>−?)(?<digits>[\d,]+(?:\.\d+)?)(?<rest>.*)$/u.exec(text)?.groups ?? {};
    const { scale, after = '' } =
      /^(?<scale>万亿|亿|万)?(?<after>.*)$/u.exec(unit.engine === 'quantity' && rest === unit.names.zh ? '' : rest)?.groups ?? {};
    if (digits === '' || !['', '美元', '元人民币', '%', '个百分点', '元', '人'].includes(after)) return null;
    const times = (scales[scale ?? ''] ?? 1) * (after === '%' ? 0.01 : 1);
    const plain = digits.replaceAll(',', '');
    const decimals = plain.split('.')[1]?.length ?? 0;
    const half = 0.5 * 10 ** -decimals * (decimals === 0 ? Math.max(1, 10 ** (plain.length - 3)) : 1);
    return { value: (sign === '' ? 1 : -1) * Number(plain) * times, half: half * times };
  },
};
