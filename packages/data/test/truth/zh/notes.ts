import { formatEconomy } from '@sogdia/core/format';
import {
  economiesByName,
  type Flow,
  flowInEnglish,
  goodsByName,
  indicatorInEnglish,
  labelInEnglish,
  type Noted,
} from '../subject-in-words.ts';
import { amountInEnglish } from './words.ts';

type Parts = Readonly<Record<string, string>>;

const months = 'January February March April May June July August September October November December'.split(' ');
const month = (at: string): string => months[Number(at) - 1] ?? '';

/** Periods as a note names them, in English. */
export function periods(text: string): string {
  return text
    .replaceAll(
      /(\d{4})年(\d{1,2})月—(\d{4})年(\d{1,2})月/gu,
      (_, y: string, from: string, z: string, to: string) => `${month(from)} ${y}–${month(to)} ${z}`,
    )
    .replaceAll(/(\d{4})年(\d{1,2})—(\d{1,2})月/gu, (_, year: string, from: string, to: string) => `${month(from)}–${month(to)} ${year}`)
    .replaceAll(/(\d{4})年(\d{1,2})月/gu, (_, year: string, at: string) => `${month(at)} ${year}`)
    .replaceAll(/(\d{4})—(\d{4})年?/gu, '$1–$2')
    .replaceAll(/(\d{4})年/gu, '$1')
    .replaceAll('、', ', ')
    .replaceAll('至', ' to ');
}

const list = (text: string): string => text.replaceAll('、', ', ').replace(/和(?!.*和)/u, ' and ');

const quantities: Readonly<Record<string, string>> = {
  出口额: 'export',
  进口额: 'import',
  进出口额: 'total-trade',
  贸易差额: 'trade-balance',
  '进出口总额（公布值）': 'turnover',
};
const ofGoods: Readonly<Record<string, string>> = {
  出口件数: 'export-quantity',
  进口件数: 'import-quantity',
  出口净重: 'export-weight',
  进口净重: 'import-weight',
};

/** A flow, in whichever way a note names one. */
export function readFlow(text: string, noted: Noted): Flow {
  const names = [...economiesByName(noted.view, 'zh')].toSorted(([one], [other]) => other.length - one.length);
  const goods = [...goodsByName(noted.view, 'zh')].find(([name]) => text.includes(`（${name}）`));
  const bare = goods === undefined ? text : text.replace(`（${goods[0]}）`, '');
  const marked = names.reduce((said, [name, code]) => said.replaceAll(name, `‹${code}›`), bare);
  const [, plain = marked, keeper] = /^(.+)（‹(\w+)›记录）$/u.exec(marked) ?? [];
  const [, base = plain, done] = /^(.+)，(同比增速)$/u.exec(plain) ?? [];
  const one = /^‹(?<reporter>\w+)›(?<way>[对自])‹(?<partner>\w+)›(?<what>.+)$/u.exec(base)?.groups;
  const two = /^‹(?<reporter>\w+)›与‹(?<partner>\w+)›：(?<what>.+)$/u.exec(base)?.groups;
  const { reporter = '', partner = '', what = '' } = one ?? two ?? {};
  const quantity = quantities[what] ?? ofGoods[what];
  if (quantity === undefined) throw new Error(`no flow: ${text}`);
  if (one !== undefined && (one['way'] === '自') !== quantity.startsWith('import')) throw new Error(`no such flow: ${text}`);
  const of = { quantity, reporter, partner, ...(goods === undefined ? {} : { product: goods[1] }) };
  return { ...of, ...(keeper === undefined ? {} : { recorder: keeper }), ...(done === undefined ? {} : { done: 'growth' }) };
}

const flow = (text: string, noted: Noted): string => flowInEnglish(readFlow(text, noted), noted.view);

/** A figure that is doubted: a flow behind its period, or an indicator of an economy. */
function doubted(text: string, noted: Noted): string {
  const [, plain = text, conflict] = /^(.+?)(（与其他公布数字矛盾，升降不能确定）)?$/u.exec(text) ?? [];
  const end = conflict === undefined ? '' : ' (other published figures conflict with it, so its rise or fall is uncertain)';
  if ('indicators' in noted.view.spec) return `${owned(plain, noted)}${end}`;
  const [, when = '', of = ''] = /^(\d{4}年(?:\d{1,2}月|\d{1,2}—\d{1,2}月)?)(.+)$/u.exec(plain) ?? [];
  const said = flow(of, noted);
  const [, head = said, keeper = ''] = /^(.+?)(, [^,]+’s? figures|, yearly growth.*)?$/u.exec(said) ?? [];
  return `${head}, ${periods(when)}${keeper}${end}`;
}

/** An indicator of economies: `塔吉克斯坦和土库曼斯坦：进口集中度，2013—2022年`. */
function owned(text: string, noted: Noted): string {
  const { who, what = '', when = '' } = /^(?:(?<who>[^：]+)：)?(?<what>.+)，(?<when>\d{4}[^，]*)$/u.exec(text)?.groups ?? {};
  const names = economiesByName(noted.view, 'zh');
  const economies = list(who ?? '').replaceAll(/[^, ]+(?: and [^, ]+)?/gu, (one) =>
    one
      .split(' and ')
      .map((name) => (names.get(name) === undefined ? name : formatEconomy(noted.view, names.get(name) ?? '', 'en')))
      .join(' and '),
  );
  const bare = indicatorInEnglish(what, noted, 'zh', 'phrase');
  if (/\p{sc=Han}/u.test(bare)) throw new Error(`no such indicator: ${what}`);
  return `${bare}${who === undefined ? '' : `, ${economies}`}, ${periods(when)}`;
}

const methods: Readonly<Record<string, string>> = {
  报告方数据: 'the reporter’s figures',
  伙伴方数据: 'the partner’s figures',
  双方数据的均值: 'the average of both sides’ figures',
  进口方数据按固定系数扣除运保费: 'the importer’s figures less freight and insurance at a fixed factor',
  双方数据按可靠性加权: 'both sides’ figures weighted by reliability',
};

const statuses: Readonly<Record<string, string>> = {
  估计值: 'Estimates',
  由发布机构补全: 'Filled in by the publisher',
  调和数据: 'Reconciled figures',
};

/** An indicator by its short name. */
function named(text: string | undefined, noted: Noted, form: 'phrase' | 'short' = 'short'): string {
  const said = indicatorInEnglish(text ?? '', noted, 'zh', form);
  if (/\p{sc=Han}/u.test(said)) throw new Error(`no such indicator: ${text}`);
  return said;
}

/** A flow as a label names it, or a series by its label. */
function flowLabel(text: string, noted: Noted): string {
  const [, what = '', partner] = /^(出口额|进口额)(?:·(.+))?$/u.exec(text) ?? [];
  if (what === '') return labelInEnglish(text, noted);
  const code = economiesByName(noted.view, 'zh').get(partner ?? '');
  if (partner !== undefined && code === undefined) throw new Error(`not of the view: ${partner}`);
  return `${what === '出口额' ? 'Exports' : 'Imports'}${code === undefined ? '' : `, ${formatEconomy(noted.view, code, 'en')}`}`;
}

const notes: readonly (readonly [pattern: RegExp, english: (parts: Parts, noted: Noted) => string])[] = [
  [
    /^(?<t>[\d年月、—至]+)：数字经引用它们的文本四舍五入。$/u,
    ({ t = '' }) => `${periods(t)}: rounded by the texts that quote the figures.`,
  ],
  [
    /^(?<t>[\d年月、—至]+)：已经修订。我们没有首次公布的数字。$/u,
    ({ t = '' }) => `${periods(t)}: already revised. We don’t have the first published figure.`,
  ],
  [
    /^(?<t>[\d年月、—至]+)：按发布机构给出的合计。我们没有构成它的全部数字。$/u,
    ({ t = '' }) => `${periods(t)}: a total as its publisher gave it. We don’t have all the figures it is made of.`,
  ],
  [/^(?<t>[\d年月、—至]+)：货物与服务合计。$/u, ({ t = '' }) => `${periods(t)}: goods and services together.`],
  [
    /^(?<t>[\d年月、—至]+)：由公布的进出口总额减去另一流向得出。$/u,
    ({ t = '' }) => `${periods(t)}: worked out as published total trade minus the other flow.`,
  ],
  [
    /^异常：(?<of>.+?)，(?<t>\d[\d年月、—至]*)，全年或个别月份一年内变动至少十倍。原因不明。$/u,
    ({ of = '', t = '' }, noted) =>
      `Unusual: ${flow(of, noted)}, ${periods(t)}, at least a tenfold change in a year, overall or in single months. The cause is not known.`,
  ],
  [
    /^异常：(?<of>.+?)，(?<t>\d[\d年月、—至]*)，单价一年内至少翻番或减半。原因不明。$/u,
    ({ of = '', t = '' }, noted) =>
      `Unusual: ${flow(of, noted)}, ${periods(t)}, the value per unit at least doubled or halved in a year. The cause is not known.`,
  ],
  [
    /^以人民币公布，按当时汇率折算为美元：(?<rates>.+)。$/u,
    ({ rates = '' }, noted) =>
      `Published in yuan, converted to US dollars at the rate of the time: ${rates
        .split('和')
        .map((rate) => named(rate, noted, 'phrase'))
        .join(' and ')}.`,
  ],
  [
    /^(?<of>.+)，(?<t>\d{4}年[\d—]*月?)：全期为(?<a>.+)。各月公布数合计为(?<b>.+)，修订(?<c>.+)。$/u,
    ({ of = '', t = '', a = '', b = '', c = '' }, noted) =>
      `${flowLabel(of, noted)}, ${periods(t)}: ${amountInEnglish(a)} for the whole period. The months as published add up to ${amountInEnglish(b)}, a revision of ${amountInEnglish(c)}.`,
  ],
  [/^同一条线上衔接了多个来源：(?<r>.+)。$/u, ({ r = '' }) => `Sources joined in one line: ${r.replaceAll('；', '; ')}.`],
  [
    /^来源在(?<t>.+)有变更，当时的变化可能部分由此而来。$/u,
    ({ t = '' }) => `The source changes in ${periods(t)}. Part of a change there may come from that.`,
  ],
  [
    /^商品分类在(?<t>.+)有变更，当时的变化可能部分由此而来。$/u,
    ({ t = '' }) => `The product classification changes in ${periods(t)}. Part of a change there may come from that.`,
  ],
  [/^有一个数字经过修订，其出处列出前后两个值。$/u, () => 'One figure has been revised; its receipt shows both.'],
  [/^有(?<n>\d+)个数字经过修订，各自的出处列出前后两个值。$/u, ({ n }) => `${n} figures have been revised; each receipt shows both.`],
  [/^带标记的数字出自该论文本身，不能用来检验该论文。$/u, () => 'Marked figures come from the paper itself and can’t test it.'],
  [
    /^可信度低：(?<cells>.+)。$/u,
    ({ cells = '' }, noted) =>
      `Low confidence: ${cells
        .split('；')
        .map((one) => doubted(one, noted))
        .join('; ')}.`,
  ],
  [
    /^(?<goods>.+)：仅部分有数据，因此不显示合计。$/u,
    ({ goods = '' }) => `${list(goods)}: only some parts have figures, so we show no sum.`,
  ],
  [
    /^(?<of>.+?)，(?<t>\d[\d年月、—至]*)：商品分类涵盖(?<part>.+)。$/u,
    ({ of = '', t = '', part }, noted) => `${flow(of, noted)}, ${periods(t)}: the breakdown covers ${part}.`,
  ],
  [
    /^(?<of>.+?)，(?<t>\d[\d年月、—至]*)：商品数据与总额出自不同发布机构（(?<who>.+)），因此不显示比重或余额。$/u,
    ({ of = '', t = '', who = '' }, noted) =>
      `${labelInEnglish(of, noted)}, ${periods(t)}: products and total come from different publishers (${list(who)}), so we show no share or remainder.`,
  ],
  [
    /^运保费按CIF\/FOB系数(?<f>[\d.]+)估计。过境、转口、运输时间和国别统计规则不同或可解释其余差距，但没有来源对其作出度量。$/u,
    ({ f }) =>
      `Freight and insurance are estimated at a CIF/FOB factor of ${f}. Transit, re-export, shipping time and different country rules may explain the rest. No source measures them.`,
  ],
  [
    /^我们的估计值，调和方法：(?<m>.+)。金额不含运保费，CIF\/FOB系数为(?<f>[\d.]+)。若有多种方法，色带表示各方法的范围。$/u,
    ({ m = '', f }) =>
      `Our estimate, reconciled by ${methods[m]}. Values exclude freight and insurance, at a CIF/FOB factor of ${f}. The band shows the range across methods, where there are several.`,
  ],
  [
    /^若进口含运保费而出口不含，则按任何一方自身的统计记录，差额都偏向逆差。$/u,
    () => 'Where imports include freight and insurance and exports don’t, the balance leans towards a deficit in each side’s own figures.',
  ],
  [/^运保费系数在此不起作用。.+$/u, () => 'The freight and insurance factor changes nothing here. It.'],
  [/^首次公布还是修订，在此没有差别。.+$/u, () => 'First published or revised makes no difference here. It.'],
  [/^货币或价格的选择在此不起作用。.+$/u, () => 'The choice of currency or prices changes nothing here. It.'],
  [/^地图上的虚线仅连接各地，不表示实际路线。$/u, () => 'Dashed lines on the map join places; they don’t show the actual route.'],
  [/^(?<t>\d[\d年、—]*)没有数据（(?<i>.+)）。$/u, ({ t = '', i }, noted) => `No data for ${periods(t)} (${named(i, noted)}).`],
  [
    /^另有年内部分时段的数据，未显示（(?<i>.+)）：(?<t>.+)。$/u,
    ({ i, t = '' }, noted) => `Also available for parts of years, not shown (${named(i, noted)}): ${periods(t)}.`,
  ],
  [/^数值越低越好（(?<i>.+)）。$/u, ({ i }, noted) => `Lower is better (${named(i, noted)}).`],
  [/^数值越高越好（(?<i>.+)）。$/u, ({ i }, noted) => `Higher is better (${named(i, noted)}).`],
  [
    /^来源给出上限和下限（(?<i>.+)）。图中以色带表示，文件中为两列。$/u,
    ({ i }, noted) => `The source gives a lower and an upper bound (${named(i, noted)}). Charts show them as a band, files as two columns.`,
  ],
  [
    /^(?<s>估计值|由发布机构补全|调和数据)：(?<cells>.+)。$/u,
    ({ s = '', cells = '' }, noted) =>
      `${statuses[s]}: ${cells
        .split('；')
        .map((one) => owned(one, noted))
        .join('; ')}.`,
  ],
  [
    /^(?<i>.+)：达到更高级别之前，一直显示当前级别。$/u,
    ({ i }, noted) => `${named(i, noted)}: each level is shown until a higher one is reached.`,
  ],
  [/^数据出自(?<who>.+)，各方定义可能不同。$/u, ({ who = '' }) => `Figures come from ${list(who)}, which may define them differently.`],
  [/^(?<same>Outlines follow .+)$/u, ({ same = '' }) => same],
];

/** A note of Chinese in the words of English; what nobody can read is left as it is, which is of no kind. */
export function noteFromChinese(note: string, noted: Noted): string {
  for (const [pattern, english] of notes) {
    const found = pattern.exec(note)?.groups ?? (pattern.test(note) ? {} : undefined);
    if (found !== undefined) return english(found, noted);
  }
  return note;
}
