import type { TradeView } from '@sogdia/core';
import { originsInEnglish, placesInEnglish, type Rule, saidBy, sentencesLike } from './words.ts';

const goodsOf = (goods = ''): string => (goods === '' ? '' : ` of ${goods}`);
const goodsIn = (goods = ''): string => (goods === '' ? '' : ` in ${goods}`);

/** Two parties of trade and what is measured between them, `=` where the partner stands, with the words of English for it. */
function flow(words: string, said: (reporter: string, partner: string, goods: string) => string): Rule {
  return [
    sentencesLike(`<r:P>${words.replace('=', '<p:P><g:G>')}`),
    ({ r = '', p = '', g = '' }, view) => said(placesInEnglish(r, view), placesInEnglish(p, view), g),
  ];
}

const exportsOf = (reporter: string, partner: string, goods: string): string => `${reporter}’s exports${goodsOf(goods)} to ${partner}`;
const importsOf = (reporter: string, partner: string, goods: string): string => `${reporter}’s imports${goodsOf(goods)} from ${partner}`;

/** Measures between a reporter and a partner: after whom each stands, and how English puts it. */
const between: readonly (readonly [words: string, said: (reporter: string, partner: string, goods: string) => string])[] = [
  ['对=出口额', exportsOf],
  ['自=进口额', importsOf],
  ['对=进出口额', (r, p, g) => `${r}’s trade${goodsIn(g)} with ${p}`],
  ['对=贸易差额', (r, p, g) => `${r}’s trade balance${goodsIn(g)} with ${p}`],
  ['对=标准化贸易差额', (r, p, g) => `${r}’s normalised balance${goodsIn(g)} with ${p}`],
  ['对=贸易的出口进口比', (r, p, g) => `${r}’s export-import ratio${goodsIn(g)} with ${p}`],
  ['对=各成员贸易的集中度', (r, p) => `${r}’s trade concentration in ${p}`],
  ['在=的有效贸易伙伴数', (r, p) => `${r}’s effective number of partners in ${p}`],
  ['对=贸易依存度', (r, p) => `${r}’s dependence on trade with ${p}`],
  ['对=出口的贸易强度', (r, p, g) => `the intensity of ${exportsOf(r, p, g)}`],
  ['对=出口额的引力模型拟合值', (r, p, g) => `the gravity model’s prediction for ${exportsOf(r, p, g)}`],
  ['对=出口额通常范围的下限', (r, p, g) => `the low end of the usual range for ${exportsOf(r, p, g)}`],
  ['对=出口额通常范围的上限', (r, p, g) => `the high end of the usual range for ${exportsOf(r, p, g)}`],
  ['对=出口额与引力模型拟合值之比', (r, p) => `${r}’s exports to ${p} relative to a gravity model`],
  ['对=出口件数', (r, p, g) => `the number of items in ${exportsOf(r, p, g)}`],
  ['自=进口件数', (r, p, g) => `the number of items in ${importsOf(r, p, g)}`],
  ['对=出口净重', (r, p, g) => `the net weight of ${exportsOf(r, p, g)}`],
  ['自=进口净重', (r, p, g) => `the net weight of ${importsOf(r, p, g)}`],
  ['对=每件出口单价', (r, p, g) => `the value per item of ${exportsOf(r, p, g)}`],
  ['自=每件进口单价', (r, p, g) => `the value per item of ${importsOf(r, p, g)}`],
  ['对=每千克出口单价', (r, p, g) => `the value per kilogram of ${exportsOf(r, p, g)}`],
  ['自=每千克进口单价', (r, p, g) => `the value per kilogram of ${importsOf(r, p, g)}`],
  ['对=出口的商品集中度', (r, p) => `the concentration of ${exportsOf(r, p, '')}`],
  ['自=进口的商品集中度', (r, p) => `the concentration of ${importsOf(r, p, '')}`],
  ['对=出口的有效商品数', (r, p) => `the effective number of goods in ${exportsOf(r, p, '')}`],
  ['自=进口的有效商品数', (r, p) => `the effective number of goods in ${importsOf(r, p, '')}`],
  ['与=全部商品产业内贸易指数', (r, p) => `the intra-industry trade of ${r} with ${p} in all goods`],
  ['与=的出口相似度', (r, p) => `the similarity of ${r}’s exports to those of ${p}`],
  ['出口与=进口的互补性', (r, p) => `the complementarity of ${r}’s exports and the imports of ${p}`],
];

const levels: readonly Rule[] = [
  [
    sentencesLike('(?<q>(?!按).+)中未公布商品的部分'),
    ({ q = '' }, view) => `the part of ${saidBy(levels, q, view)} that is not broken down`,
  ],
  ...between.map(([words, said]) => flow(words, said)),
  [sentencesLike('<r:P>对各伙伴贸易的集中度'), ({ r = '' }, view) => `${placesInEnglish(r, view)}’s trade concentration over all partners`],
  [sentencesLike('<r:P>的有效贸易伙伴数'), ({ r = '' }, view) => `${placesInEnglish(r, view)}’s effective number of partners`],
  [
    sentencesLike('<p:P>对外贸易额与其国内生产总值之比'),
    ({ p = '' }, view) => `${placesInEnglish(p, view)}’s trade with the world relative to its GDP`,
  ],
];

/** A series by its place in the view, which a label stands for. */
const place = /^⟪\d+⟫$/u;

/** Levels with what they are set against, as they stand in a sentence. */
const inMoney: readonly Rule[] = [
  ...levels,
  [sentencesLike('按各伙伴人口计的<q:Q>'), ({ q = '' }, view) => `${saidBy(levels, q, view)} per head of each partner’s population`],
  [
    sentencesLike('按<p:P>人口计的<q:Q>'),
    ({ p = '', q = '' }, view) => `${saidBy(levels, q, view)} per head of ${placesInEnglish(p, view)}’s population`,
  ],
  [sentencesLike('<q:Q>与各伙伴国内生产总值之比'), ({ q = '' }, view) => `${saidBy(levels, q, view)} relative to each partner’s GDP`],
  [
    sentencesLike('<q:Q>与<p:P>国内生产总值之比'),
    ({ p = '', q = '' }, view) => `${saidBy(levels, q, view)} relative to ${placesInEnglish(p, view)}’s GDP`,
  ],
  [sentencesLike('<q:Q>（按人民币计）'), ({ q = '' }, view) => `${saidBy(levels, q, view)} in yuan`],
  [sentencesLike('<q:Q>（按不变价计）'), ({ q = '' }, view) => `${saidBy(levels, q, view)} at constant prices`],
];

const whole = (q: string, view: TradeView): string => (place.test(q) ? q : saidBy(inMoney, q, view));

/** What is done to a level, and then whose record it is. */
const quantities: readonly Rule[] = [
  [sentencesLike('<q:Q>同比增速'), ({ q = '' }, view) => `the growth of ${whole(q, view)}`],
  [
    sentencesLike('<q:Q>指数（(?<base>\\d{4})(?<mean>月均值)?=100）'),
    ({ q = '', base = '', mean }, view) => `the index of ${whole(q, view)} (${mean === undefined ? '' : 'mean month of '}${base} = 100)`,
  ],
  [sentencesLike('<q:Q>占<w:Q>的比重'), ({ q = '', w = '' }, view) => `the share of ${whole(q, view)} in ${whole(w, view)}`],
  [sentencesLike('<p:P>在<w:Q>中所占比重'), ({ p = '', w = '' }, view) => `${placesInEnglish(p, view)}’s share in ${whole(w, view)}`],
  [sentencesLike('<w:Q>中未公布商品部分所占比重'), ({ w = '' }, view) => `the share of ${whole(w, view)} that is not broken down`],
  [sentencesLike('(?<goods>⟨[^⟩]+⟩)在<w:Q>中所占比重'), ({ goods = '', w = '' }, view) => `the share of ${goods} in ${whole(w, view)}`],
  [sentencesLike('<p:P>在<w:Q>中的位次'), ({ p = '', w = '' }, view) => `${placesInEnglish(p, view)}’s rank in ${whole(w, view)}`],
  [
    sentencesLike('(?<goods>⟨[^⟩]+⟩)在<w:Q>中的商品位次'),
    ({ goods = '', w = '' }, view) => `the rank of ${goods} by product in ${whole(w, view)}`,
  ],
  [
    sentencesLike('<w:Q>增长中<p:P>的拉动作用'),
    ({ p = '', w = '' }, view) => `${placesInEnglish(p, view)}’s contribution to the growth of ${whole(w, view)}`,
  ],
  [sentencesLike('<q:Q>年均增长率'), ({ q = '' }, view) => `the average yearly growth of ${whole(q, view)}`],
  [sentencesLike('<q:Q>的波动性'), ({ q = '' }, view) => `the volatility of ${whole(q, view)}`],
  [sentencesLike('<q:Q>的结构突变'), ({ q = '' }, view) => `the structural break in ${whole(q, view)}`],
  ...inMoney,
];

/** What a sentence of Chinese speaks of, in the words of English. */
export function quantityInEnglish(text: string, view: TradeView): string {
  if (place.test(text)) return text;
  const [, made, body] = /^(.+)（([^（）]+(?:调和|汇编|估计)数据)）$/u.exec(text) ?? [];
  if (made !== undefined && body !== undefined) return `${quantityInEnglish(made, view)} (${originsInEnglish(body)})`;
  const [, plain = text, record] = /^(.+)（(‹[^›]+›记录|按双方记录调和)）$/u.exec(text) ?? [];
  const quantity = saidBy(quantities, plain, view);
  if (record === undefined) return quantity;
  return `${quantity} (${record.startsWith('按') ? 'reconciled from both sides’ figures' : `${placesInEnglish(record, view)}’s figures`})`;
}

/** Whether a phrase is a plain flow of a reporter with a partner: the verb of English and the partner; null for any other. */
export function plainFlow(text: string): Readonly<Record<string, string>> | null {
  return sentencesLike('<r:P>(?<way>[对自])<p:P><g:G>(?<flow>出口额|进口额|进出口额)').exec(text)?.groups ?? null;
}
