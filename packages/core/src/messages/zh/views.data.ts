import type { Catalogue } from '../catalogue.ts';
import type { HeadlineClauses, LabelOfLevel, LevelsInYear } from '../parts/headline-parts.ts';
import type { AgreementParts, AmountParts, MoneyUnitParts, Named } from '../parts/message-parts.ts';
import { operations } from './operations.data.ts';
import { inYears, joinedList, numberWord, ofGoods } from './words.ts';

/** At which rate amounts are in yuan. */
const rates = { none: '按公布值', year: '按年平均汇率折算', period: '按同期平均汇率折算', some: '按公布值或同期平均汇率折算' } as const;

/** What is said of an amount in a label by its money. */
const moneyOfLabel = {
  usd: '',
  cny: '（按人民币计）',
  'usd-constant': '（按不变价计）',
  'per-head': '（人均）',
  'of-gdp': '（与国内生产总值之比）',
} as const;

/** Digits as prose prints them: four stand together. */
const plain = (number: string): string => number.replace(/^(\d),(\d{3})(?!,)/, '$1$2');

/** An amount of money in a currency. */
const money =
  (currency: string) =>
  ({ sign, number, scale }: AmountParts): string =>
    `${sign}${plain(number)}${scale}${currency}`;

/** By the prices of which year constant dollars are. */
const atPrices = (priceYear: number | null = null): string => (priceYear === null ? '不变价' : `${priceYear}年价格`);

const constantUnit = ({ scale, priceYear }: MoneyUnitParts): string => `${scale}美元（${atPrices(priceYear)}）`;

/** A quantity of exports, to be called by its name and parties. */
const ofExports =
  (what: string) =>
  ({ reporter, partner, goods }: Named): string =>
    `${reporter}对${partner}${ofGoods(goods)}${what}`;

/** The same of imports. */
const ofImports =
  (what: string) =>
  ({ reporter, partner, goods }: Named): string =>
    `${reporter}自${partner}${ofGoods(goods)}${what}`;

/** By whom figures are made that stand in for those of a record. */
const madeBy =
  (what: string) =>
  ({ publisher, isPart }: { publisher: string; isPart: boolean }): string =>
    `${isPart ? '部分为' : ''}${publisher}${what}`;

/** How a statement of the study stands to its number. */
const relations = { equals: '为', exceeds: '超过', about: '约为' } as const;

/** Chinese: the texts of views, headlines, numbers and units. Time stands first, money in 万, 亿 and 万亿, the sign of a balance in its name. */
export const views: Catalogue = {
  ...operations,
  'metric.mirror-discrepancy.name': '镜像差异',
  'metric.mirror-log-gap.name': '镜像对数差',
  // numbers
  'number.decimal': '.',
  'number.group': ',',
  'number.scales': [
    { divisor: 1e12, short: '万亿', long: '万亿' },
    { divisor: 1e8, short: '亿', long: '亿' },
    { divisor: 1e4, short: '万', long: '万' },
  ],
  'amount.usd': money('美元'),
  'amount.cny': money('元人民币'),
  'amount.usd-constant': ({ priceYear, ...parts }) => `${money('美元')(parts)}（${atPrices(priceYear)}）`,
  'amount.usd-per-head': ({ sign, number }) => `人均${sign}${plain(number)}美元`,
  'amount.items': ({ sign, number }) => `${sign}${plain(number)}件`,
  'amount.kg': ({ sign, number }) => `${sign}${plain(number)}千克`,
  'amount.usd-per-item': ({ sign, number }) => `每件${sign}${plain(number)}美元`,
  'amount.usd-per-kg': ({ sign, number }) => `每千克${sign}${plain(number)}美元`,
  'amount.percentage-points': ({ sign, number }) => `${sign}${number}个百分点`,
  'amount.percent': ({ sign, number }) => `${sign}${plain(number)}%`,
  'amount.by': ({ size }) => size,
  'amount.fold': ({ number }) => `至原来的${plain(number)}倍`,
  'amount.of': ({ number, of }) => `${number}${of}`,
  'amount.ordinal': ({ number }) => `第${number}位`,

  // periods
  'period.month': ({ month, year }) => `${year}年${month}月`,
  'period.month-on-axis': ({ month, year }) => `${year === null ? '' : `${year}年`}${month}月`,
  'period.run': ({ from, to, year }) => `${year}年${from}—${to}月`,
  'period.run-over-years': ({ from, to }) => inYears(`${from}–${to}`),
  'period.twelve-months': ({ period }) => `截至${period}的12个月`,
  'period.mean-month': ({ year }) => `${year}年月均值`,
  'period.on-year-before': ({ period }) => period,
  'period.runs': ({ from, to }) => `${from}至${to}`,

  // units of a view: what one unit of its numbers is
  'unit.usd': ({ scale }) => `${scale}美元（现价）`,
  'unit.cny': ({ scale, rate }) => `${scale}元人民币（现价，${rates[rate]}）`,
  'unit.usd-constant': constantUnit,
  'unit.usd-per-head': () => '美元（按伙伴人口人均）',
  'unit.items': () => '件',
  'unit.kg': () => '千克',
  'unit.usd-per-item': () => '美元/件',
  'unit.usd-per-kg': () => '美元/千克',
  'unit.percent': () => '百分比（%）',
  'unit.ratio': () => '比值',
  'unit.count': () => '同等规模伙伴数',
  'unit.count-of-goods': () => '同等规模商品数',
  'unit.index-of-hundred': () => '0至100的指数',
  'unit.percentage-points': () => '百分点',
  'unit.index': ({ base }) => `指数，${inYears(base)}=100`,
  'unit.rank': () => '位次（第1位为最大）',
  'unit.rank-of-best': () => '位次（第1位为最优）',
  'unit.scaled': ({ scale, name }) => scale + name,
  'unit.year': () => '年份',
  'unit.short.usd': ({ scale }) => `${scale}美元`,
  'unit.short.cny': ({ scale }) => `${scale}元`,
  'unit.short.usd-constant': constantUnit,
  'unit.short.usd-per-head': () => '美元/人',
  'unit.short.items': () => '件',
  'unit.short.kg': () => '千克',
  'unit.short.usd-per-item': () => '美元/件',
  'unit.short.usd-per-kg': () => '美元/千克',
  'unit.short.percent': () => '%',
  'unit.short.ratio': () => '比值',
  'unit.short.count': () => '伙伴数',
  'unit.short.count-of-goods': () => '商品数',
  'unit.short.percentage-points': () => '百分点',
  'unit.short.index': () => '指数',
  'unit.short.rank': () => '位次',
  'unit.short.year': () => '年份',
  'unit.short.level': () => '级别',

  // measures: as a column, and as the title of a view
  'measure.export': '出口额',
  'measure.import': '进口额',
  'measure.total-trade': '进出口额',
  'measure.trade-balance': '贸易差额',
  'measure.normalised-balance': '标准化贸易差额',
  'measure.coverage-ratio': '出口进口比',
  'measure.hhi': '集中度',
  'measure.effective-number': '有效伙伴数',
  'measure.trade-dependence': '贸易依存度',
  'measure.partner-dependence': '伙伴的贸易依存度',
  'measure.trade-intensity': '贸易强度',
  'measure.gravity-fitted': '引力模型的出口拟合值',
  'measure.gravity-low': '通常范围下限',
  'measure.gravity-high': '通常范围上限',
  'measure.gravity-residual': '出口与拟合值之比',
  'measure.openness': '贸易开放度',
  'measure.rca': '显性比较优势',
  'measure.grubel-lloyd': '产业内贸易',
  'measure.export-hhi': '出口集中度',
  'measure.import-hhi': '进口集中度',
  'measure.export-effective-number': '出口有效商品数',
  'measure.import-effective-number': '进口有效商品数',
  'measure.grubel-lloyd-aggregate': '全部商品的产业内贸易',
  'measure.export-similarity': '出口相似度',
  'measure.trade-complementarity': '贸易互补性',
  'measure.export-quantity': '出口件数',
  'measure.import-quantity': '进口件数',
  'measure.export-weight': '出口净重',
  'measure.import-weight': '进口净重',
  'measure.export-unit-value': '每件出口单价',
  'measure.import-unit-value': '每件进口单价',
  'measure.export-unit-value-by-weight': '每千克出口单价',
  'measure.import-unit-value-by-weight': '每千克进口单价',
  'title.of': ({ of }) => of,
  'title.export-import': ({ reporter, partner, goods }) => `${reporter}与${partner}${ofGoods(goods)}贸易：出口额和进口额`,
  'title.measures': ({ reporter, partner, goods, measures }) => `${reporter}与${partner}${ofGoods(goods)}贸易：${joinedList(measures)}`,
  'title.by-product': ({ title, level, nomenclature }) => `${title}（按${nomenclature}${level}划分）`,
  'title.top-products': ({ title, level, nomenclature, top }) => `${title}：前${top}大商品（按${nomenclature}${level}划分）`,
  'title.products': ({ title, goods }) => `${title}：${joinedList(goods)}`,
  'title.over-goods': ({ title, level, nomenclature }) => `${title}（按${nomenclature}${level}计）`,
  'title.share': ({ title }) => title.replace(/(?=：|$)/, '中的比重'),
  'title.world-share': ({ title }) => `${title}占对全球贸易的比重`,
  'title.rolling-year': ({ title }) => `${title}（12个月合计）`,
  'title.index': ({ title }) => `${title}（指数）`,
  'title.rank': ({ title }) => title.replace(/(?=：|$)/, '中的位次'),
  'title.contribution': ({ title }) => `拉动${title}增长的百分点`,
  'title.indicator': ({ of, economies }) => (economies === null ? of : `${of}：${economies}`),
  'partners.of-group': ({ count, group }) => `${group}${count}个经济体`,
  'partners.world': '全球',
  'partners.list': ({ names, isAny }) => joinedList(names, isAny === true ? '或' : '和'),
  'partners.many': ({ count }) => `${numberWord(count)}个伙伴`,
  'economies.many': ({ count }) => `${numberWord(count)}个经济体`,
  'subtitle.years': ({ unit, from, to }) => `${unit}，${from}—${to}年`,
  'subtitle.months': ({ unit, span }) => `${unit}，月度，${inYears(span)}`,
  'subtitle.year-to-date': ({ unit, span }) => `${unit}，年初至各月累计，${inYears(span)}`,
  'subtitle.year': ({ unit, year }) => `${unit}，${inYears(year)}`,
  'subtitle.record.reporter': ({ recorder }) => `${recorder}统计记录`,
  'subtitle.record.partner': () => '伙伴方统计记录',
  'subtitle.record.own': () => '各经济体自身统计记录',
  'subtitle.record.exporters': () => '各经济体自身及所有出口方统计记录',
  'subtitle.record.both': ({ recorder }) => `${recorder}及伙伴方统计记录`,
  'subtitle.record.reconciled': () => '按双方记录调和',
  'subtitle.of': ({ span, origins, asOf }) =>
    [span, ...(origins.length === 0 ? [] : [origins.join('，')]), ...(asOf === null ? [] : [`截至${asOf}已公布`])].join('；'),
  'origin.reconciled': madeBy('调和数据'),
  'origin.filled': madeBy('汇编数据'),
  'origin.estimated': madeBy('估计数据'),
  'origin.from-the-paper': ({ isPart }) => (isPart ? '部分引自该论文' : '引自该论文'),
  'period.day': ({ day, month, year }) => `${year}年${month}月${day}日`,
  'subtitle.publishers': ({ span, publishers }) =>
    `${span}；${publishers.length > 3 ? `${publishers.length}家发布机构` : joinedList(publishers)}`,
  'series.in-record': ({ label, recorder }) => `${label}（${recorder}记录）`,
  'series.measure-of': ({ measure, partner }) => `${measure}·${partner}`,

  // quantities, to be set into a sentence
  'economy.in-sentence': ({ name }) => (name === '世界' ? '全球' : name),
  'partners.each': () => '各伙伴',
  'products.many': ({ count }) => `另外${numberWord(count)}种商品`,
  'product.broken-down': '有商品分类的部分',
  'products.any': ({ count }) => `${numberWord(count)}种商品中的任何一种`,
  'product.total': '全部商品',
  'product.other-products': '其他商品',
  'product.not-broken-down': '未公布商品的部分',
  'product.short.other-products': '其他',
  'product.short.not-broken-down': '其余',
  'product.in-sentence': ({ name }) => name,
  'product.and-code': ({ name, code }) => `${name}，${code}`,
  'product.with-code': ({ name, code }) => `${name}（${code}）`,
  'quantity.export': ofExports('出口额'),
  'quantity.import': ofImports('进口额'),
  'quantity.total-trade': ofExports('进出口额'),
  'quantity.trade-balance': ofExports('贸易差额'),
  'quantity.normalised-balance': ofExports('标准化贸易差额'),
  'quantity.coverage-ratio': ofExports('贸易的出口进口比'),
  'quantity.hhi': ({ reporter, partner }) => `${reporter}对${membersOf(partner)}贸易的集中度`,
  'quantity.effective-number': ({ reporter, partner }) => `${reporter}${partner === '全球' ? '' : `在${partner}`}的有效贸易伙伴数`,
  'quantity.trade-dependence': ({ reporter, partner }) => `${reporter}对${partner}贸易依存度`,
  'quantity.partner-dependence': ({ reporter, partner }) => `${partner}对${reporter}贸易依存度`,
  'quantity.openness': ({ partner }) => `${partner}对外贸易额与其国内生产总值之比`,
  'quantity.trade-intensity': ofExports('出口的贸易强度'),
  'quantity.gravity-fitted': ofExports('出口额的引力模型拟合值'),
  'quantity.gravity-low': ofExports('出口额通常范围的下限'),
  'quantity.gravity-high': ofExports('出口额通常范围的上限'),
  'quantity.gravity-residual': ofExports('出口额与引力模型拟合值之比'),
  'quantity.rca': ({ reporter, goods }) => `${reporter}${ofGoods(goods)}的显性比较优势`,
  'quantity.grubel-lloyd': ({ reporter, partner, goods }) => `${reporter}与${partner}${ofGoods(goods)}产业内贸易指数`,
  'quantity.export-hhi': ofExports('出口的商品集中度'),
  'quantity.import-hhi': ofImports('进口的商品集中度'),
  'quantity.export-effective-number': ofExports('出口的有效商品数'),
  'quantity.import-effective-number': ofImports('进口的有效商品数'),
  'quantity.grubel-lloyd-aggregate': ({ reporter, partner }) => `${reporter}与${partner}全部商品产业内贸易指数`,
  'quantity.export-similarity': ({ reporter, partner }) => `${reporter}与${partner}的出口相似度`,
  'quantity.trade-complementarity': ({ reporter, partner }) => `${reporter}出口与${partner}进口的互补性`,
  'quantity.export-quantity': ofExports('出口件数'),
  'quantity.import-quantity': ofImports('进口件数'),
  'quantity.export-weight': ofExports('出口净重'),
  'quantity.import-weight': ofImports('进口净重'),
  'quantity.export-unit-value': ofExports('每件出口单价'),
  'quantity.import-unit-value': ofImports('每件进口单价'),
  'quantity.export-unit-value-by-weight': ofExports('每千克出口单价'),
  'quantity.import-unit-value-by-weight': ofImports('每千克进口单价'),
  'label.level': ({ measure, name, goods, partner, money: of }) =>
    `${labelOfParties({ measure, name, goods, partner })}${moneyOfLabel[of]}`,
  'quantity.growth': ({ of }) => `${of}同比增速`,
  'quantity.growth-on-year': ({ of }) => `${of}同比增速`,
  'quantity.index': ({ of, base }) => `${of}指数（${inYears(base)}=100）`,
  'quantity.world-share': ({ of, whole }) => `${of}占${whole}的比重`,
  'quantity.share': ({ partner, of }) => `${partner}在${of}中所占比重`,
  'quantity.share-of-goods': ({ goods, of }) => `${goods}在${of}中所占比重`,
  'quantity.rank-of-goods': ({ goods, of }) => `${goods}在${of}中的商品位次`,
  'quantity.not-broken-down': ({ of }) => `${of}中未公布商品的部分`,
  'quantity.share-not-broken-down': ({ of }) => `${of}中未公布商品部分所占比重`,
  'quantity.contribution': ({ partner, of }) => `${of}增长中${partner}的拉动作用`,
  'quantity.rank': ({ partner, of }) => `${partner}在${of}中的位次`,
  'quantity.rank-of-each': ({ of }) => `${of}的位次`,
  'quantity.cagr': ({ of }) => `${of}年均增长率`,
  'quantity.volatility': ({ of }) => `${of}的波动性`,
  'quantity.break': ({ of }) => `${of}的结构突变`,
  'quantity.per-head': ({ of, partner }) => `按${partner}人口计的${of}`,
  'quantity.of-gdp': ({ of, partner }) => `${of}与${partner}国内生产总值之比`,
  'quantity.cny': ({ of }) => `${of}（按人民币计）`,
  'quantity.usd-constant': ({ of }) => `${of}（按不变价计）`,
  'quantity.indicator': ({ indicator, economy }) =>
    economy === null ? indicator : `${economy}${/^[a-z]/i.test(indicator) ? '的' : ''}${indicator}`,
  'quantity.in-record': ({ of, recorder }) => `${of}（${recorder}记录）`,
  'quantity.by-body': ({ of, origin }) => `${of}（${origin}）`,
  'quantity.reconciled': ({ of }) => `${of}（按双方记录调和）`,
  'amount.surplus': ({ size }) => `顺差${size}`,
  'amount.deficit': ({ size }) => `逆差${size}`,

  // headlines: the heading of a view, one fact; of several ways to say it the first that is short enough is taken
  'headline.letters': 44,
  'headline.by.partner': ({ recorder }) => `按${recorder}记录`,
  'headline.by.partners': () => '按伙伴方记录',
  'headline.by.reconciled': () => '按双方记录调和',
  'headline.level': ({ of, amount, year, ...around }) =>
    headline(stands(of, amount, inYears(year)), around, [`${inYears(year)}为${amount}`]),
  'headline.rose': ({ of, amount, year, size, from, isRise, extreme, ...around }) => {
    const [when, change] = [inYears(year), changeFrom(from, year, isRise, size)];
    if (extreme === null)
      return headline([`${change(of)}，${isRise ? '升至' : '降至'}${amount}`, change(of)], around, [
        `${change('')}，${isRise ? '升至' : '降至'}${amount}`,
        change(''),
      ]);
    const fact = `${isRise ? '升至' : '降至'}${amount}，创新${extreme === 'high' ? '高' : '低'}`;
    return headline(`${when}${of}${fact}`, around, [`${when}${fact}`]);
  },
  'headline.rose-from': ({ of, amount, year, first, from, isRise, ...around }) => {
    const move = `由${inYears(from)}的${first}${isRise ? '升' : '降'}至${inYears(year)}的${amount}`;
    return headline(`${of}${move}`, around, [move]);
  },
  'headline.grew': ({ of, year, size, isRise, ...around }) => {
    const fact = `同比${isRise ? '增长' : '下降'}${size}`;
    return headline(`${inYears(year)}${of}${fact}`, around, [`${inYears(year)}${fact}`]);
  },
  'headline.unchanged': ({ of, year, ...around }) =>
    headline(`${inYears(year)}${of}同比基本持平`, around, [`${inYears(year)}同比基本持平`]),
  'headline.stood': ({ of, amount, year, ...around }) =>
    headline(stands(of, amount, inYears(year)), around, [`${inYears(year)}为${amount}`]),
  'headline.stood-up': ({ of, amount, year, first, from, isRise, ...around }) => {
    const fact = stands(of, amount, inYears(year));
    return headline([`${fact}，${isRise ? '高' : '低'}于${inYears(from)}的${first}`, fact], around, [`${inYears(year)}为${amount}`]);
  },
  'headline.surplus': ({ reporter, partner, goods = null, balance, year, since, isRise, ...around }) => {
    const side = isRise ? '顺差' : '逆差';
    const body = `${inYears(year)}${reporter}对${partner}${ofGoods(goods)}贸易${side}为${balance}`;
    const run = since === null ? [] : [`${body}，自${inYears(since)}起${since.includes('月') ? '每月' : '每年'}均为${side}`];
    return headline([...run, body], around, [`${inYears(year)}${side}${balance}`]);
  },
  'headline.balances': ({ reporter, goods = null, set, year, side, ...around }) => {
    const of = `${inYears(year)}${reporter}对`;
    if (side === null) return headline(amongSet(set, `${of}各方${ofGoods(goods)}贸易既无顺差也无逆差`), around);
    const name = side.kind === 'surplus' ? '顺差' : '逆差';
    const body = `${of}${side.name}${ofGoods(goods)}贸易${name}${superlative(set.count, '大')}`;
    return headline(
      [...amongSet(set, `${body}，为${side.size}${levelClause(side.level)}`), ...amongSet(set, `${body}${levelClause(side.level)}`)],
      around,
      [`${inYears(year)}${name}在${set.count}个经济体中${superlative(set.count, '大')}${levelClause(side.level)}`],
    );
  },
  'headline.most': ({ flow, reporter, goods = null, set, leader, amount, level, year, ...around }) => {
    const name = { export: '出口额', import: '进口额', 'total-trade': '进出口额' }[flow];
    const body = `${inYears(year)}${reporter}${flow === 'import' ? '自' : '对'}${leader}${ofGoods(goods)}${name}${superlative(set.count, '高')}`;
    return headline(
      [...amongSet(set, `${body}，为${amount}${levelClause(level)}`), ...amongSet(set, `${body}${levelClause(level)}`)],
      around,
      [`${inYears(year)}在${set.count}个经济体中${superlative(set.count, '高')}，为${amount}${levelClause(level)}`],
    );
  },
  'headline.overtook': ({ reporter, name, other, year, ...around }) => {
    const fact = `${name}超过${other}`;
    return headline(
      `${inYears(year)}，在${reporter}的${around.label?.all ?? '贸易'}中，${fact}`,
      around,
      [`${inYears(year)}${fact}`],
      true,
    );
  },
  'headline.highest': ({ of, set, amount, level, year, ...around }) => {
    const body = `${inYears(year)}${of}${superlative(set.count, '高')}`;
    const short = `在${set.count}个经济体中${superlative(set.count, '高')}`;
    return headline(
      [...amongSet(set, `${body}，为${amount}${levelClause(level)}`), ...amongSet(set, `${body}${levelClause(level)}`)],
      around,
      [`${inYears(year)}${short}，为${amount}${levelClause(level)}`, `${inYears(year)}${short}${levelClause(level)}`],
    );
  },
  'headline.grew-fastest': ({ of, set, size, level, year, isRise, ...around }) => {
    const [most, fact] = [isRise ? '增长最快' : '降幅最小', `同比${isRise ? '增长' : '下降'}${size}${levelClause(level)}`];
    return headline(amongSet(set, `${inYears(year)}${of}${most}，${fact}`), around, [
      `${inYears(year)}在${set.count}个经济体中${most}，${fact}`,
    ]);
  },
  'headline.shares': ({ name, whole, way, from, before, year, after, ...around }) => {
    const [of, end] = [`${name}在${whole}中所占比重`, `${way === 'rose' ? '升至' : '降至'}${after}`];
    return headline([`${spanOf(from, year)}，${of}由${before}${end}`, `${inYears(year)}${of}${end}`], around, [`${inYears(year)}${end}`]);
  },
  'headline.ranks': ({ whole, leader, place, level, year, ...around }) =>
    headline(`${inYears(year)}，在${whole}中，${leader}居${place}${levelClause(level)}`, around, [
      `${inYears(year)}居${place}${levelClause(level)}`,
    ]),
  'headline.summary': ({ of, amount, from, to, all, ...around }) => {
    const is = `${all === null ? '' : `${all}均`}${of.includes('的结构突变') ? `出现在${amount}年` : `为${amount}`}`;
    const span = `${from}—${to}年`;
    return headline(`${span}${of}${all === null ? '' : '：'}${is}`, around, [`${span}${is}`], all !== null);
  },
  'headline.summaries': ({ of, from, to, high, highAmount, isYear, ...around }) => {
    const fact = isYear ? `${high}最晚，在${highAmount}年` : `${high}最高，为${highAmount}`;
    return headline(`${from}—${to}年${of}：${fact}`, around, [`${from}—${to}年${fact}`], true);
  },
  'headline.records': ({ flow, reporter, partner, own, mirror, year, pairs, goods = null }) => {
    const [did, other] = flow === 'export' ? (['对', '自'] as const) : (['自', '对'] as const);
    const [mine, theirs] = flow === 'export' ? ['出口', '进口'] : ['进口', '出口'];
    const body = `${inYears(year)}，按${reporter}记录，其${did}${partner}${ofGoods(goods)}${mine}额为${own}；按${partner}记录，其${other}${reporter}${theirs}额为${mirror}`;
    const short = `${inYears(year)}${reporter}${did}${partner}${ofGoods(goods)}${mine}额：${reporter}记录${own}，${partner}记录${mirror}`;
    const widest =
      pairs === null || pairs < 2 ? [] : [`${body}，差距在${numberWord(pairs)}组中最大`, `${short}，差距在${numberWord(pairs)}组中最大`];
    return headline([...widest, body, short], { by: null });
  },
  'headline.records.reporter-alone': ({ reporter, partners, reason, goods }) => {
    const body = `仅${reporter}记录了其与${partners}的${ofGoods(goods)}贸易`;
    return headline([`${body}：${reason}`, body], { by: null });
  },
  'headline.records.never-both': ({ reporter, partners, reason, goods, isOfMonths }) => {
    const body = `没有任何${isOfMonths ? '月份' : '年份'}同时有${reporter}和${partners}的${ofGoods(goods)}数据`;
    return headline([`${body}：${reason}`, body], { by: null });
  },
  'headline.goods': ({ of, count, amount, level, when, ...around }) => {
    const most = `在${numberWord(count)}种商品中${superlative(numberWord(count), '大')}`;
    const body = `${inYears(when)}${of}${most}`;
    return headline([`${body}，为${amount}${levelClause(level)}`, `${body}${levelClause(level)}`], around, [
      `${inYears(when)}${most}，为${amount}${levelClause(level)}`,
    ]);
  },
  'headline.goods.led': ({ goods, whole, count, amount, level, when, isPart, ...around }) => {
    const among = isPart ? `在有数据的${numberWord(count)}种商品中` : '';
    const [full = '', ...shorter] = [goods.named, goods.short].flatMap((name) => {
      const body = `${among && `${among}，`}${inYears(when)}${whole}以${name}为最多`;
      return [`${body}，为${amount}${levelClause(level)}`, `${body}${levelClause(level)}`];
    });
    const most = `${inYears(when)}${among}${goods.short}最多`;
    return headline([full, ...shorter.slice(1)], around, [`${most}，为${amount}${levelClause(level)}`, `${most}${levelClause(level)}`]);
  },
  'headline.goods.rank': ({ of, count, amount, level, when, ...around }) => {
    const fact = `在${numberWord(count)}种商品中居${amount}${levelClause(level)}`;
    return headline(`${inYears(when)}${of}：${fact}`, around, [`${inYears(when)}${fact}`]);
  },
  'headline.goods.break': ({ of, count, amount, level, when, ...around }) =>
    headline(`${inYears(when)}${of}出现在${amount}年，在${numberWord(count)}种商品中最晚${levelClause(level)}`, around),
  'headline.goods.nothing': ({ of, by, isOfMonths }) => nothing(`${inThese(isOfMonths)}没有${of}的分商品数据`, by),
  'headline.gravity': ({ reporter, partner, fitted, year }) => [`${inYears(year)}${reporter}对${partner}出口额的引力模型拟合值为${fitted}`],
  'headline.levels': ({ ladder, year, levels, all, none, isTop }) =>
    headline(levelsInYear({ ladder, year, levels, all, none, isTop }), { by: null }),
  'number.word': (count) => numberWord(count),
  'headline.from-the-paper': ({ years, isPart }) => `（${inYears(years)}数据${isPart ? '部分' : ''}引自该论文）`,
  'headline.of-bodies': ({ origins }) => `（${origins.join('，')}）`,
  'headline.nothing-because': ({ of, by, reason }) => nothing(`${of}没有数据`, by, reason),
  'headline.no-total': ({ of, by, economy }) => nothing(`缺少${economy}的数据，${of}没有合计`, by),
  'headline.indicator': ({ of, label, year, order, count, first, ...around }) => {
    const end = superlative(numberWord(count), order === 'rank' ? '优' : order === 'low-first' ? '低' : '高');
    const bodies = [of, ...(label === undefined ? [] : [label.all])].map(
      (name) => `${inYears(year)}${name}：${first.economies}在${numberWord(count)}个经济体中${end}`,
    );
    return headline([...bodies.map((body) => `${body}，${order === 'rank' ? '居' : '为'}${first.amount}`), ...bodies], around);
  },
  'headline.indicator-of-equals': ({ of, label, year, economies, amount, ...around }) =>
    headline(
      [of, label?.all ?? of].map((name) => `${inYears(year)}${name}：${economies}均为${amount}`),
      around,
    ),
  'headline.nothing': ({ of, by, isOfMonths }) => nothing(`${inThese(isOfMonths)}${of}没有数据`, by),

  // descriptions
  'describe.level': ({ of, amount, year }) => `${stands(of, amount, inYears(year))}。`,
  'describe.summary': ({ of, amount, from, to }) => `${stands(of, amount, `${from}—${to}年`)}。`,
  'describe.changed': ({ of, size, average, from, year, isRise }) =>
    `${changeFrom(from, year, isRise, size)(of)}${average === null ? '' : `，年均增长率为${average}`}。`,
  'describe.moved': ({ of, first, last, from, year }) => `${of}由${inYears(from)}的${first}变为${inYears(year)}的${last}。`,
  'describe.same': ({ of, amount, from, year }) => `${stands(of, amount, inYears(year))}，与${inYears(from)}相同。`,
  'describe.changed-every-year': ({ of, from, year, isRise }) => `${spanOf(from, year)}，${of}逐年${isRise ? '上升' : '下降'}。`,
  'describe.turns': ({ of, turns }) =>
    `${of}的转折点：${turns.map((turn) => `${inYears(turn.year)}的${turn.kind === 'peak' ? '高点' : '低点'}为${turn.amount}`).join('，')}。`,
  'describe.extremes': ({ of, high, highYear, low, lowYear }) =>
    `${of}${inYears(highYear)}最高，为${high}；${inYears(lowYear)}最低，为${low}。`,
  'describe.absences': ({ of, years, reason }) => `${of}${inYears(years)}没有数据：${reason}。`,
  'describe.no-absences': ({ frequency }) => (frequency === 'year' ? '各年均有数据。' : '各月均有数据。'),
  'describe.no-edition-missing': ({ isOfYears }) => `来源涵盖的各${isOfYears ? '年' : '期'}均有数据。`,
  'summary.listed': ({ of, when, items, more }) =>
    `${inYears(when)}${of}：${joinedList(items.map(({ name, amount }) => `${name}${amount}`))}${more > 0 ? `，其余${numberWord(more)}个见下` : ''}。`,
  'summary.absent': ({ reason, items }) =>
    `没有数据（${reason}）：${items.map(({ economies, years }) => `${economies.replaceAll(', ', '、')}，${inYears(years)}`).join('；')}。`,
  // one point, as a cursor shows it and a screen reader speaks it
  'describe.levels-reached': ({ economy, levels }) =>
    `${economy}${joinedList(levels.map(({ level, year, called }) => `${inYears(year)}达到${level}${called === null ? '' : `（“${called}”）`}`))}。`,
  'describe.level-not-reached': ({ economy, level, year }) => `没有来源表明${economy}截至${inYears(year)}已达到${level}。`,
  'describe.every-level-reached': () => '各方均已达到最高级别。',
  // agreement with the study
  'agreement.summary': ({ agree, rounding, another, differ, own, of }) => {
    if (of === 0) return '该研究未就此图引用数字。';
    const outcomes = [
      [agree, '与我们的数据一致'],
      [rounding, '仅因四舍五入而不同'],
      [another, '与另一官方数据一致'],
      [differ, '不一致'],
      [own, '无法检验：我们的数据出自该研究本身'],
    ] as const;
    const some = outcomes.filter(([count]) => count > 0);
    if (of === 1) return `该研究在此引用一个数字，${some.map(([, what]) => what).join('')}。`;
    return `该研究在此引用的${numberWord(of)}个数字中，${some.map(([count, what]) => `${numberWord(count)}个${what}`).join('；')}。`;
  },
  'agreement.states': ({ subject, relation, stated, computed, outcome }) =>
    `${subject}：该研究${{ equals: '为', exceeds: '称超过', about: '称约为' }[relation]}${stated}，我们的数据为${computed}${outcomeEnding(outcome)}。`,
  'agreement.each-year': ({ subject, relation, stated, years, held, of, outcome }) =>
    `${subject}：该研究称${inYears(years)}每年${relations[relation]}${stated}；在${of}年中，我们的数据有${held}年与之相符${outcome === 'not-independent' ? '，部分数据出自该研究本身' : ''}。`,
  'agreement.growth-differs': ({ subject, stated, computed, implied, base }) =>
    `${subject}：该研究为${stated}，按水平值计算为${computed}。该研究的增速意味着上年为${implied}；当时公布的数字为${base}。`,
  'agreement.another-figure': ({ subject, stated, computed, evidence }) =>
    `${subject}：该研究为${stated}，我们的数据为${computed}。${evidence}，与该研究一致。`,
  'agreement.printed-by': ({ publisher, amount, release }) => `${publisher}公布的数字为${amount}（${release}）`,
  'agreement.release-has': ({ release, amount }) => `${release}中为${amount}`,
  'agreement.releases-sum': ({ exports, imports, amount }) =>
    exports === imports ? `${exports}的数字合计为${amount}` : `${exports}的出口与${imports}的进口合计为${amount}`,
  // notes under a view
  'note.rounded': ({ years }) => `${inYears(years)}：数字经引用它们的文本四舍五入。`,
  'note.sources-joined': ({ releases }) => `同一条线上衔接了多个来源：${releases.join('；')}。`,
  'note.idle.factor': ({ reason }) => `运保费系数在此不起作用。${reason}`,
  'note.idle.vintage': ({ reason }) => `首次公布还是修订，在此没有差别。${reason}`,
  'note.idle.money': ({ reason }) => `货币或价格的选择在此不起作用。${reason}`,
  'note.revised': ({ cells }) =>
    cells === 1 ? '有一个数字经过修订，其出处列出前后两个值。' : `有${cells}个数字经过修订，各自的出处列出前后两个值。`,
  'note.valuation': () => '若进口含运保费而出口不含，则按任何一方自身的统计记录，差额都偏向逆差。',
  'note.from-the-paper': () => '带标记的数字出自该论文本身，不能用来检验该论文。',
  'note.first-print-not-held': ({ years }) => `${inYears(years)}：已经修订。我们没有首次公布的数字。`,
  'note.printed-sum': ({ years }) => `${inYears(years)}：按发布机构给出的合计。我们没有构成它的全部数字。`,
  'note.turnover-less-other-flow': ({ years }) => `${inYears(years)}：由公布的进出口总额减去另一流向得出。`,
  'note.from-yuan': ({ rates: named }) => `以人民币公布，按当时汇率折算为美元：${joinedList(named)}。`,
  'note.year-to-date': ({ of, period, whole, months, difference }) =>
    `${of}，${inYears(period)}：全期为${whole}。各月公布数合计为${months}，修订${difference}。`,
  'note.publishers-apart': ({ of, periods, publishers }) =>
    `${of}，${inYears(periods)}：商品数据与总额出自不同发布机构（${joinedList(publishers)}），因此不显示比重或余额。`,
  'note.sudden-change': ({ of, periods }) => `异常：${of}，${inYears(periods)}，全年或个别月份一年内变动至少十倍。原因不明。`,
  'note.unit-value-change': ({ of, periods }) => `异常：${of}，${inYears(periods)}，单价一年内至少翻番或减半。原因不明。`,
  'note.breakdown-covers': ({ part, of, period }) => `${of}，${inYears(period)}：商品分类涵盖${part}。`,
  'note.schematic': () => '地图上的虚线仅连接各地，不表示实际路线。',
  'note.goods-in-part': ({ goods }) => `${joinedList(goods)}：仅部分有数据，因此不显示合计。`,
  'note.goods-and-services': ({ years }) => `${inYears(years)}：货物与服务合计。`,
  'note.low-confidence': ({ cells }) =>
    `可信度低：${cells.map(({ cell, isInConflict }) => (isInConflict ? `${cell}（与其他公布数字矛盾，升降不能确定）` : cell)).join('；')}。`,
  // why a value is absent
  'missing.not-reported': '未报告',
  'missing.not-in-data': '我们的数据中没有该数字',
  'missing.no-own-report': '该经济体未公布自己的数据',
  'missing.estimate-only': '仅公布了估计值',
  'missing.filled-only': '仅有发布机构补全的数字',
  'missing.reconciled-only': '仅公布了按双方记录调和的数字',
  'missing.sources-differ': '商品数据与总额出自不同发布机构',
  'missing.parts-exceed-whole': '各商品之和超过总额',
  'missing.rate-only': '仅公布了增速；我们没有上年的水平值',
  'missing.report-incomplete': '报告不完整',
  'missing.goods-in-part': '有数据的商品占总体过少',
  'missing.member-missing': '有成员缺数据',
  'missing.not-established': '没有来源表明已经达到',
  'missing.no-indicator': '该指标在此期间没有数值',
  'missing.after-vintage-date': '在所询日期之后公布',
  'missing.zero-denominator': '除数为零',
  'missing.out-of-domain': '该度量对这些数值没有定义',
  'missing.index-year-missing': '基年没有数值',
  'missing.too-few-observations': '数字过少',
  'missing.degenerate': '没有唯一解',
  'missing.one-sided': '仅一方有数据',
  'missing.unit-mismatch': '单位不一致',
  'missing.definitions-differ': '一方统计货物，另一方统计货物和服务',
  'missing.below-minimum': '低于设定的最小值',
  'missing.not-identified': '数据不足以确定',
  'missing.not-converged': '计算未收敛',
  'missing.text-only': '来源只有文字，没有数字',
  'missing.left-out': '受来源条款所限，本版未收录该来源',
  'missing.of': ({ reason, of }) => `${reason}（${of}）`,

  'subject.export': ({ reporter, partner, period }) => `${inYears(period)}${reporter}对${partner}出口额`,
  'subject.import': ({ reporter, partner, period }) => `${inYears(period)}${reporter}自${partner}进口额`,
  'subject.measure': ({ reporter, partner, period, measure }) => `${inYears(period)}${reporter}与${partner}：${measure}`,
  'subject.total': ({ reporter, period, measure }) => `${inYears(period)}${reporter}与所示全部伙伴：${measure}`,
  'subject.indicator': ({ indicator, recorder, period }) =>
    [recorder === '' ? indicator : `${recorder}：${indicator}`, inYears(period)].filter((part) => part !== '').join('，'),
  'subject.transformed': ({ subject, transform }) => `${subject}，${transform}`,
  'subject.kept-by': ({ subject, recorder }) => `${subject}（${recorder}记录）`,
  'transform.level': '水平值',
  'transform.share': '在各伙伴中的比重',
  'transform.share-of-goods': '占全部商品的比重',
  'transform.world-share': '占全部贸易的比重',
  'transform.growth': '同比增速',
  'transform.rolling-year': '12个月合计',
  'transform.index': '指数',
  'transform.rank': '位次',
  'transform.cagr': '年均增长率',
  'transform.volatility': '波动性',
  'transform.break': '结构突变',
  'transform.contribution': '增长拉动作用',
  // what goes together in a view: reasons, and what is shown instead
  'fault.money.yearly': '这一选择需要整年数据。',
  'fault.factor.unread': '运保费系数仅用于双方记录和调和数据。',
  'fault.vintage.one-vintage': '这些数字只公布过一次。',
  'fault.money.no-money': ({ measure }) => `“${measure}”不是金额。`,
  'operation.turnover': '进出口总额（公布值）',
  'operation.mirror-difference': '双方数据之差',
  'operation.mirror-valuation': '按给定系数计的运保费',
  'operation.mirror-rest': '运保费未能解释的差距',
  'operation.record-ratio': '双方数据之比',
  // methods of reconciliation
  'method.reporter': '报告方数据',
  'method.partner': '伙伴方数据',
  'method.mean': '双方数据的均值',
  'method.fixed-factor': '进口方数据按固定系数扣除运保费',
  'method.reliability-weighted': '双方数据按可靠性加权',
  'note.rest-of-discrepancy': ({ factor }) =>
    `运保费按CIF/FOB系数${factor}估计。过境、转口、运输时间和国别统计规则不同或可解释其余差距，但没有来源对其作出度量。`,
  'note.reconciled': ({ method, factor }) =>
    `我们的估计值，调和方法：${method}。金额不含运保费，CIF/FOB系数为${factor}。若有多种方法，色带表示各方法的范围。`,
  'operation.revision': '比前一数字的变化',
  'operation.reliability-weight': '出口方数据的权重',
  // vintages
  'note.years-without-edition': ({ indicator, years }) => `${inYears(years)}没有数据（${indicator}）。`,
  'note.parts-of-years': ({ indicator, periods }) => `另有年内部分时段的数据，未显示（${indicator}）：${inYears(periods)}。`,
  'note.better.lower': ({ indicator }) => `数值越低越好（${indicator}）。`,
  'note.better.higher': ({ indicator }) => `数值越高越好（${indicator}）。`,
  'note.bounds': ({ indicator }) => `来源给出上限和下限（${indicator}）。图中以色带表示，文件中为两列。`,
  'note.unsure': ({ status, cells }) =>
    `${{ estimated: '估计值', filled: '由发布机构补全', reconciled: '调和数据' }[status]}：${cells.join('；')}。`,
  'note.levels': ({ ladder }) => `${ladder}：达到更高级别之前，一直显示当前级别。`,
  'note.publishers': ({ publishers }) => `数据出自${joinedList(publishers)}，各方定义可能不同。`,
  'note.joints.nomenclature': ({ years }) => `商品分类在${inYears(years)}有变更，当时的变化可能部分由此而来。`,
  'note.joints': ({ years }) => `来源在${inYears(years)}有变更，当时的变化可能部分由此而来。`,

  // claims: verdicts, the working of a statement, words of the expression language
  'phrase.product': ({ trade, product }) => `${trade}（${product}）`,
};

/**
 * The ways to say a headline, the fullest first: each with whose record it is, then without where that need not be said; and where it has facts, behind a
 * label of what is measured, since a sentence may be too long.
 */
function headline(
  bodies: string | readonly string[],
  { by, label }: HeadlineClauses,
  facts: readonly string[] = [],
  isOfAll = false,
): readonly string[] {
  const sentences = [bodies].flat();
  const name = isOfAll ? label?.all : label?.one;
  const labelled = (from: string): readonly string[] => (name === undefined ? [] : facts.map((fact) => `${name}${from}：${fact}`));
  if (by === null) return [...sentences, ...labelled('')];
  const whose = by.text.startsWith('按') ? by.text : `按${by.text}`;
  const owned = [
    ...sentences.map((sentence) => `${whose}，${sentence}`),
    ...(by.needed === 'never' ? sentences : []),
    ...labelled(`（${whose}）`),
  ];
  return [...owned, ...owned.map(inShort), ...(by.needed === 'always' ? [] : labelled(''))];
}

/** A heading that is still too long: without the money that the amount behind it shows. */
function inShort(heading: string): string {
  return heading.replace(/（按(?:不变价|人民币)计）(?=(?:（按[^）]*）)?：(?:[^\uE000：]*(?:为|至))?(?:顺差|逆差)?\uE000)/u, '');
}

/** The ways to say that there is nothing, and why; whose record is asked for is said where it has to be. */
function nothing(body: string, by: HeadlineClauses['by'], reason?: string): readonly string[] {
  const because = reason === undefined ? '' : `：${reason}`;
  const said = body.replace(/，([^，]+)没有数据$/u, '（$1）没有数据');
  const none = said.endsWith('的分商品数据') ? '没有分商品数据' : '没有数据';
  return headline([`${said}${because}`, said, `这一问题${none}${because}`, `${none}${because}`], { by });
}

/** What a quantity is at a time; a balance by its sign, a year as when something came. */
function stands(of: string, amount: string, when: string): string {
  const [, side, size] = /^(顺差|逆差)(.+)$/u.exec(amount) ?? [];
  if (side !== undefined && of.includes('贸易差额') && !of.includes('未公布'))
    return `${when}${of.replace('贸易差额', `贸易${side}`)}为${size}`;
  return of.includes('的结构突变') ? `${when}${of}出现在${amount}年` : `${when}${of}为${amount}`;
}

/** What rose or fell from one time to another; on the same period of the year before as 同比. */
function changeFrom(from: string, year: string, isRise: boolean, size: string): (of: string) => string {
  const next = from.replaceAll(/\d{4}/g, (found) => String(Number(found) + 1));
  const way = `${isRise ? '增长' : '下降'}${size}`;
  return (of) => (next === year ? `${inYears(year)}${of}同比${way}` : `${spanOf(from, year)}${of === '' ? '' : `，${of}`}${way}`);
}

/** From when to when. */
function spanOf(from: string, to: string): string {
  return `${inYears(from)}至${inYears(to)}`;
}

/** What is said of some economies that are compared, by their names or their number. */
function amongSet({ list, count }: { readonly list: string; readonly count: string }, body: string): readonly string[] {
  return [`${list}中，${body}`, `${count}个经济体中，${body}`];
}

/** The most of some, or of two the more. */
function superlative(count: string, what: '高' | '低' | '大' | '优'): string {
  return `${count === '两' ? '较' : '最'}${what}`;
}

/** Who can't be told from the one that is named, by the digits that are printed. */
function levelClause(level: string | null): string {
  return level === null ? '' : `，与${level}持平`;
}

/** Over whom a concentration runs: all partners, or the members of a group. */
function membersOf(partner: string): string {
  return partner === '全球' ? '各伙伴' : `${partner}各成员`;
}

function inThese(isOfMonths: boolean): string {
  return isOfMonths ? '这些月份' : '这些年份';
}

/** With whom what is measured, as a label. */
function labelOfParties({ measure, name, goods, partner }: Omit<LabelOfLevel, 'money'>): string {
  const of = `${ofGoods(goods)}${name}`;
  if (partner === null) return of;
  const isFlow = /^(?:export|import|total-trade|trade-balance)(?!-h|-e|-s)/.test(measure);
  if (isFlow) return `${measure.startsWith('import') ? '自' : '对'}${partner}${of}`;
  return `${of}（${partner}）`;
}

/** Who stood at which level of a ladder; and in short how many at the highest. */
function levelsInYear({ ladder, year, levels, all, none, isTop }: LevelsInYear): readonly string[] {
  const [first] = levels;
  const stated = [
    ...levels.map(({ economies, level }) => `${economies}处于“${level}”`),
    ...(none === null ? [] : [`${none}没有记录在案的级别`]),
  ];
  const top = first === undefined ? [] : [`“${first.level}”`, ...(isTop ? ['最高级别'] : [])];
  return [stated.join('；'), ...top.map((level) => `${numberWord(all)}个经济体中，${numberWord(first?.count ?? 0)}个处于${level}`)].map(
    (body) => `${inYears(year)}${ladder}：${body}`,
  );
}

function outcomeEnding(outcome: AgreementParts['outcome']): string {
  return {
    agrees: '',
    'within-rounding': '；差异源于所引数字的四舍五入',
    'another-figure': '',
    differs: '；两者不一致',
    'not-independent': '，出自该研究本身',
  }[outcome];
}
