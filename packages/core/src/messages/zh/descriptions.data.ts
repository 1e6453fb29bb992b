import type { Texts } from '../catalogue.ts';
import { inYears, joinedList, numberWord, ofGoods } from './words.ts';

/** Chinese: a point of a view, and what conclusions rest on, in words. */
export const descriptions: Texts['descriptions'] = {
  'table.valuation': '计价口径',
  'sources.labels': '；',
  'sources.releases': ({ count, from, to }) => `${count}个版本，${from}至${to}`,
  'point.value': ({ series, period, amount, record }) => `${series}，${inYears(period)}：${amount}；${record}。`,
  'point.rise': ({ series, period, amount, record, ratio, before }) =>
    `${series}，${inYears(period)}：${amount}，比${inYears(before)}多${ratio}；${record}。`,
  'point.fall': ({ series, period, amount, record, ratio, before }) =>
    `${series}，${inYears(period)}：${amount}，比${inYears(before)}少${ratio}；${record}。`,
  'point.computed': ({ subject, amount }) => `${subject}：${amount}。`,
  'point.indicator': ({ series, period, amount, bounds, change, publishers }) => {
    const between = bounds === null ? '' : `，介于${bounds.lower}至${bounds.upper}之间`;
    const on = change === null ? '' : `，比${inYears(change.before)}${change.rose ? '多' : '少'}${change.ratio}`;
    return `${series}，${inYears(period)}：${amount}${between}${on}${publishers.length === 0 ? '' : `；${joinedList(publishers)}`}。`;
  },
  'point.indicator-missing': ({ series, period, reason }) => `${series}，${inYears(period)}：没有数据（${reason}）。`,
  'point.missing': ({ series, period, reason, record }) => `${series}，${inYears(period)}：没有数据（${reason}）；${record}。`,
  'target.vintage.first': '首次公布的数字',
  'target.vintage.latest': '修订后的数字',
  'target.headline': ({ name, target, due, record, first, latest, newest }) => {
    const aim = `${inYears(due)}的目标${target}`;
    const by = `按${record}`;
    if (first === null && latest === null) return `${by}，截至${inYears(newest)}，${name}未达到${aim}`;
    if (first === latest) return `${by}，无论首次公布还是修订后的数字，${name}在${inYears(latest ?? '')}达到${aim}`;
    if (first === null)
      return `${by}，修订后的数字显示，${name}在${inYears(latest ?? '')}达到${aim}；按首次公布的数字，截至${inYears(newest)}未达到`;
    return `${by}，首次公布的数字显示，${name}在${inYears(first)}达到${aim}；按修订后的数字，${latest === null ? `截至${inYears(newest)}未达到` : `在${inYears(latest)}达到`}`;
  },
  'target.untold-headline': ({ name, target, due, reason }) => `无法判断${name}是否达到${inYears(due)}的目标${target}：${reason}`,
  'target.reached': ({ record, vintage, name, target, due, year, amount, isLate, newest }) => {
    const late = isLate ? `，晚于${inYears(due)}的期限` : '';
    const since =
      newest === null ? '' : `。${inYears(newest.year)}为${newest.amount}，${newest.isOver ? '高于' : '低于'}目标${newest.distance}`;
    return `按${record}（${vintage}），${name}在${inYears(year)}达到${target}${late}，为${amount}${since}`;
  },
  'target.open': ({ record, vintage, name, target, due, year, amount, rate }) =>
    `按${record}（${vintage}），截至${inYears(year)}，${name}为${amount}，未达到${target}。要在${inYears(due)}达到，须年均增长${rate}`,
  'target.missed': ({ record, vintage, name, target, due, year, amount }) =>
    `按${record}（${vintage}），截至${inYears(year)}，${name}为${amount}，未达到${target}。期限为${inYears(due)}`,
  'target.untold': ({ record, vintage, name, year, reason }) =>
    `按${record}（${vintage}），自${inYears(year)}起没有${name}的数据：${reason}`,
  'target.when-set': ({ name, year, amount, target, due, rate }) =>
    `目标设定前的最后一个整年即${inYears(year)}，${name}为${amount}。要在${inYears(due)}达到${target}，须年均增长${rate}`,
  'target.in-yuan': ({ amount, year }) => `按${inYears(year)}平均汇率，目标为${amount}`,
  'target.no-rate': ({ year, reason }) => `无法按${inYears(year)}汇率折算目标：${reason}`,
  'scenario.cost': ({ name, amount, year, cuts, elasticity, levels, changes }) =>
    `若成本下降${cuts[0]}至${cuts[1]}，弹性为${elasticity}，则${name}（${inYears(year)}为${amount}）将达到${levels[0]}至${levels[1]}：多${changes[0]}至${changes[1]}`,
  'scenario.growth': ({ name, economy, amount, from, to, rates, levels }) =>
    `若自${inYears(from)}起年均增长${rates[0]}至${rates[1]}，则${economy ?? ''}${name}（${inYears(from)}为${amount}）在${inYears(to)}将达到${levels[0]}至${levels[1]}`,
  'specification.record.reporter': ({ reporter }) => `${reporter}记录`,
  'specification.record.partner': () => '伙伴方记录',
  'specification.record.reconciled': ({ method }) => `调和数据（${method}）`,
  'specification.filled': ({ label }) => `${label}，缺口以对方记录补足`,
  'specification.at-factor': ({ label, factor }) => `${label}，CIF/FOB系数${factor}`,
  'specification.vintage': ({ label, date }) => `${label}，${date}`,
  'specification.counts': ({ survives, flips, undecided, of }) =>
    `${of}种读取数据的方式中，${survives}种成立，${flips}种不成立，${undecided}种无法判断。`,
  'specification.survives-in': ({ names }) => `在下列方式下成立：${names.join('；')}。`,
  'specification.flips-in': ({ names }) => `在下列方式下不成立：${names.join('；')}。`,
  'specification.undecided-in': ({ names }) => `在下列方式下无法判断：${names.join('；')}。`,
  'specification.range': ({ lowest, highest }) => `范围为${lowest}至${highest}。`,
  'conclusion.surplus-every-year.name': '每年均为顺差',
  'conclusion.order-of-partners.name': '伙伴的先后次序',
  'conclusion.growth-of-total.name': '进出口总额的增长',
  'conclusion.rank-of-partner.name': '某一伙伴的位次',
  'conclusion.untold': ({ name, reason }) => `无法判断${name}：${reason}`,
  'conclusion.surplus-every-year': ({ reporter, partner, from, to, except }) =>
    `${inYears(from)}至${inYears(to)}${except.length === 0 ? '' : `，除${inYears(joinedList(except))}外`}，${reporter}对${partner}每年均为顺差`,
  'conclusion.order-of-partners': ({ reporter, to, names }) => `${inYears(to)}${reporter}的最大贸易伙伴依次为${joinedList(names)}`,
  'conclusion.growth-of-total': ({ reporter, partner, from, to, grew }) =>
    `${inYears(from)}至${inYears(to)}，${reporter}对${partner}进出口额${grew ? '增长' : '没有增长'}`,
  'conclusion.rank-of-partner': ({ reporter, partner, to, member, place }) =>
    `${inYears(to)}，按进出口额计，${member}在${reporter}的${partner}伙伴中居第${place}位`,
  'discrepancy.explained-by.transit': '过境与转口',
  'discrepancy.explained-by.timing': '运输时间',
  'discrepancy.explained-by.consignment': '国别统计规则不同',
  'discrepancy.explained-by.incomplete': '报告不完整',
  'discrepancy.explained-by.unrecorded': '低报或未记录的贸易',
  'discrepancy.explain.transit': '过境与转口：一方统计了仅途经、运往另一国的货物。',
  'discrepancy.explain.timing': '运输时间：货物在一年离境，在下一年到达。',
  'discrepancy.explain.consignment': '国别统计规则不同：一方记录货物的原产国，另一方记录货物的起运国。',
  'discrepancy.explain.incomplete': '报告不完整，以及仅有一方修订的数字。',
  'discrepancy.explain.unrecorded': '某一方海关低估或未见到的贸易。没有来源对上述任何原因作出度量。',
  'discrepancy.records': ({ flow, reporter, partner, own, mirror, difference, ratio, year, goods = null }) => {
    const [mine, theirs] = flow === 'export' ? (['出口', '进口'] as const) : (['进口', '出口'] as const);
    const [to, from] = flow === 'export' ? (['对', '自'] as const) : (['自', '对'] as const);
    return `${inYears(year)}，${reporter}记录其${to}${partner}${ofGoods(goods)}${mine}额为${own}；${partner}记录其${from}${reporter}${theirs}额为${mirror}。两者相差${difference}，之比为${ratio}。`;
  },
  'discrepancy.made-of': ({ factor, valuation, rest }) => `按CIF/FOB系数${factor}计，运保费为${valuation}。剔除运保费后，差距为${rest}。`,
  'discrepancy.rounding': ({ amount }) => `四舍五入最多可解释${amount}。`,
  'discrepancy.one-sided': ({ reason }) => `无法比较双方：${reason}。`,
  'discrepancy.incomplete': ({ partner, years }) => `${partner}${inYears(years)}的报告之一不完整。我们不采用其数字，也不把它画成下降。`,
  'discrepancy.title': '差距的构成',
  'discrepancy.ratios': '报告方数据除以伙伴方数据',
  'discrepancy.difference': '差距',
  'discrepancy.ratio': '比值',
  'discrepancy.valuation': ({ factor }) => `运保费（系数${factor}）`,
  'discrepancy.rest': '未解释部分',
  'discrepancy.log-gap': '对数差',
  'discrepancy.mirrorDiscrepancy': '差异',
  'discrepancy.part': ({ part, series }) => `${part}：${series}`,
  'point.record.reporter': ({ recorder }) => `${recorder}记录`,
  'point.record.partner': ({ recorder }) => `${recorder}记录`,
  'point.record.partners': () => '伙伴方记录',
  'point.record.reconciled': () => '按双方记录调和',
  'point.record.from-the-paper': ({ record }) => `引自该论文，而非${record}`,
  'point.record.in-part-from-the-paper': ({ record }) => `${record}，部分引自该论文`,
  'point.record.turnover-less-other-flow': ({ record }) => `${record}，由公布的进出口总额减去另一流向得出`,
  'point.record.in-part-turnover-less-other-flow': ({ record }) => `${record}，部分由公布的进出口总额减去另一流向得出`,
  'joint.alike': ({ name, partners }) => `${name}（以及${joinedList(partners)}）`,
  'joint.change': ({ series, period, from, to }) => `${series.join('；')}：自${inYears(period)}起数据出自${to}，此前出自${from}`,
  'joint.nomenclature': ({ series, period, from, to }) =>
    `${series.join('；')}：自${inYears(period)}起采用${to}的商品编码，此前采用${from}的编码`,
  'describe.band': ({ of, lowest, by, highest, and, year, methods, all }) =>
    `${inYears(year)}${of}：按${someMethods(methods, all)}调和方法，介于${lowest}（${by}）至${highest}（${and}）之间。`,
  'describe.band-of-equals': ({ of, lowest, year, methods, all }) =>
    `${inYears(year)}${of}：按${someMethods(methods, all)}调和方法，为${lowest}。`,
  'describe.band-of-one': ({ of, lowest, by, year, all }) =>
    `${inYears(year)}${of}：${lowest}（${by}），在${numberWord(all)}种调和方法中仅此一种有数据。`,
};

function someMethods(methods: number, all: number): string {
  return methods === all ? `全部${numberWord(all)}种` : `${numberWord(all)}种中的${numberWord(methods)}种`;
}
