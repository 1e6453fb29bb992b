import type { TradeView } from '@sogdia/core';
import type { TradeSeries } from '@sogdia/core/model';
import { goodsOf, hold, isOfSeveralGoods, mainOf } from '../judge.ts';
import { transforms as transformsInEnglish } from '../sentence-of-label.ts';
import { sentencesLike } from './words.ts';

/** What a label calls each measure. */
const names: Readonly<Record<string, string>> = {
  export: '出口额',
  import: '进口额',
  'total-trade': '进出口额',
  'trade-balance': '贸易差额',
  'normalised-balance': '标准化贸易差额',
  'coverage-ratio': '出口进口比',
  hhi: '集中度',
  'effective-number': '有效伙伴数',
  'trade-dependence': '贸易依存度',
  'partner-dependence': '伙伴的贸易依存度',
  openness: '贸易开放度',
  'trade-intensity': '贸易强度',
  'gravity-fitted': '引力模型的出口拟合值',
  'gravity-low': '通常范围下限',
  'gravity-high': '通常范围上限',
  'gravity-residual': '出口与拟合值之比',
  'export-similarity': '出口相似度',
  'trade-complementarity': '贸易互补性',
  'export-hhi': '出口集中度',
  'import-hhi': '进口集中度',
  'export-effective-number': '出口有效商品数',
  'import-effective-number': '进口有效商品数',
  'grubel-lloyd-aggregate': '全部商品的产业内贸易',
  'export-quantity': '出口件数',
  'import-quantity': '进口件数',
  'export-weight': '出口净重',
  'import-weight': '进口净重',
  'export-unit-value': '每件出口单价',
  'import-unit-value': '每件进口单价',
  'export-unit-value-by-weight': '每千克出口单价',
  'import-unit-value-by-weight': '每千克进口单价',
};

/** What a label says is done to the measure. */
const transforms: Readonly<Record<string, string>> = {
  share: '在各伙伴中的比重',
  'world-share': '占全部贸易的比重',
  growth: '同比增速',
  index: '指数',
  rank: '位次',
  cagr: '年均增长率',
  volatility: '波动性',
  break: '结构突变',
  contribution: '增长拉动作用',
};

/** What is said to be done to a measure, as a label of English has it; nothing where it is none of these. */
export function doneInEnglish(text: string | undefined): string | undefined {
  if (text === '12个月合计') return 'twelve-month sum';
  const [done] = Object.entries(transforms).find(([, words]) => words === text) ?? [];
  return transformsInEnglish[done ?? ''];
}

const inMoney = /^(?:export|import|total-trade|trade-balance)$/u;

/** A heading of the form `label：fact`, as the sentence that it stands for; any other as it is. The label is held to the series that it names. */
export function withoutLabel(text: string, view: TradeView): string {
  const { label, fact = '' } = /^(?<label>[^\d：][^：]*)：(?<fact>由?\d{4}.+)$/u.exec(text)?.groups ?? {};
  if (label === undefined) return text;
  const [, partner] = /‹([^›]+)›/u.exec(label) ?? [];
  const [, goods = null] = /⟨([^⟩]+)⟩/u.exec(label) ?? [];
  const [, leader = goods] = /^[^最]*⟨([^⟩]+)⟩最多/u.exec(fact) ?? [];
  const [main] = isOfSeveralGoods(view) ? goodsOf(view) : mainOf(view);
  const isOf = (one: TradeSeries): boolean =>
    one.measure === main?.measure && one.record === main.record && (partner === undefined || one.partner === partner);
  const at = view.series.findIndex((one) => isOf(one) && one.product === leader);
  const isShareOfGoods = view.series[at]?.product !== null && view.spec.transform === 'share';
  const [name = '', done] = [names[main?.measure ?? ''], isShareOfGoods ? '占全部商品的比重' : transforms[view.spec.transform]];
  // Of both flows the label is that of the balance, which the sentence behind it tells.
  const isBalance = view.spec.measures.length === 2 && /[顺逆]差/u.test(fact) && label.includes('贸易差额');
  hold(at !== -1 && (isBalance || label.includes(name)), `no such series: ${label}`);
  hold(
    !/^import(?!-hhi|-effective)/u.test(main?.measure ?? '') || partner === undefined || label.startsWith('自'),
    `not from a partner: ${label}`,
  );
  hold(
    !/^(?:export(?!-)|total-trade|trade-balance)/u.test(main?.measure ?? '') || partner === undefined || label.startsWith('对'),
    `not with a partner: ${label}`,
  );
  for (const [unit, words] of Object.entries(moneys))
    hold(!inMoney.test(main?.measure ?? '') || label.includes(words) === (view.spec.money === unit), `not in ${view.spec.money}: ${label}`);
  const isGrowth = /增长|下降|持平/u.test(fact) && view.spec.transform === 'growth';
  hold(isGrowth || done === undefined || label.endsWith(done), `does not speak of ${view.spec.transform}: ${label}`);
  for (const [pattern, said] of facts) {
    const parts = sentencesLike(pattern).exec(fact)?.groups;
    if (parts !== undefined)
      return said(parts, {
        ...{ series: `⟪${at}⟫`, reporter: `‹${view.spec.reporter}›`, partner: `‹${partner ?? ''}›`, flow: name },
        whole: wholeOf(label, `‹${view.spec.reporter}›`, `‹${partner ?? ''}›`),
      });
  }
  throw new Error(`nobody can tell what this says: ${fact}`);
}

interface Labelled {
  readonly series: string;
  readonly reporter: string;
  readonly partner: string;
  readonly flow: string;
  /** What the label names, as a sentence names it. */
  readonly whole: string;
}

/** What a label says of money that a sentence says otherwise. */
const moneys: Readonly<Record<string, string>> = { 'per-head': '（人均）', 'of-gdp': '（与国内生产总值之比）' };

/** What a label names, with its parties, as a sentence names it. */
function wholeOf(label: string, reporter: string, partner: string): string {
  const bare = Object.values(moneys).reduce((text, money) => text.replace(money, ''), label);
  if (label.includes('（人均）')) return `按${partner}人口计的${reporter}${bare}`;
  return `${reporter}${bare}${label.includes('（与国内生产总值之比）') ? `与${partner}国内生产总值之比` : ''}`;
}

const facts: readonly (readonly [string, (parts: Readonly<Record<string, string | undefined>>, of: Labelled) => string])[] = [
  [
    '<y:Y>(?<among>在有数据的.+?种商品中)?(?<goods>⟨[^⟩]+⟩)最多(?<rest>.*)',
    ({ y, among = '', goods, rest }, { whole }) => `${among === '' ? '' : `${among}，`}${y}${whole}以${goods}为最多${rest}`,
  ],
  ['<y:Y>在<set:P>中(?<rest>(?:增长最快|降幅最小|[最较]高).*)', ({ y, set, rest }, { series }) => `${set}中，${y}${series}${rest}`],
  [
    '<y:Y>(?<side>顺差|逆差)在<set:P>中(?<rest>.+)',
    ({ y, side, set, rest }, { reporter, partner }) => `${set}中，${y}${reporter}对${partner}贸易${side}${rest}`,
  ],
  ['<y:Y>(?<rest>[升降]至<a:A>)', ({ y, rest }, { series, partner }) => `${y}${partner}在${series}中所占比重${rest}`],
  ['<y:Y>居(?<rest>.+)', ({ y, rest }, { series, partner }) => `${y}，在${series}中，${partner}居${rest}`],
  ['<y:Y><p:P>超过(?<rest>.+)', ({ y, p, rest }, { reporter, flow }) => `${y}，在${reporter}的${flow}中，${p}超过${rest}`],
  ['<y:Y>(?<side>顺差|逆差)(?<rest>.+)', ({ y, side, rest }, { reporter, partner }) => `${y}${reporter}对${partner}贸易${side}为${rest}`],
  ['(?<rest>由<f:Y>的<b:A>升至<y:Y>的<a:A>)', ({ rest }, { series }) => `${series}${rest}`],
  ['<f:Y>至<y:Y>(?<rest>.+)', ({ f, y, rest }, { series }) => `${f}至${y}，${series}${rest}`],
  ['<f:Y>–<y:Y>(?<rest>‹.+)', ({ f, y, rest }, { series }) => `${f}–${y}${series}：${rest}`],
  ['<f:Y>–<y:Y>(?<rest>.+)', ({ f, y, rest }, { series }) => `${f}–${y}${series}${rest}`],
  ['<y:Y>(?<rest>.+)', ({ y, rest }, { series }) => `${y}${series}${rest}`],
];
