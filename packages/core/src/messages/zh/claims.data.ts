import type { Texts } from '../catalogue.ts';
import type { DraftResult } from '../parts/message-parts.ts';
import type { ComparisonParts, ComparisonScale, ComparisonSign, LensWorking } from '../parts/statement-parts.ts';
import { inYears, joinedList, numberWord } from './words.ts';

const signs: Readonly<Record<ComparisonSign, string>> = { '==': '=', '!=': '≠', '<': '<', '<=': '≤', '>': '>', '>=': '≥' };

const oppositeSign: Readonly<Record<ComparisonSign, ComparisonSign>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

const relations: Readonly<Record<ComparisonScale, Readonly<Record<'<' | '<=' | '>' | '>=', string>>>> = {
  number: { '<': '低于', '<=': '不超过', '>': '高于', '>=': '不低于' },
  // a place of a higher number is the lower one
  rank: { '<': '位次先于', '<=': '位次不后于', '>': '位次后于', '>=': '位次不先于' },
  date: { '<': '早于', '<=': '不晚于', '>': '晚于', '>=': '不早于' },
};

/** How a value stands to another: what is stated where it holds or is open, what is so instead where it fails. */
function relationInWords({ sign, outcome, scale }: ComparisonParts): string {
  const fails = outcome === 'fails';
  if (sign === '==') return fails ? '不等于' : '等于';
  if (sign === '!=') return fails ? '等于' : '不等于';
  if (!fails) return relations[scale][sign];
  return sign === '<' || sign === '>' ? `并非${relations[scale][sign]}` : relations[scale][sign === '<=' ? '>' : '<'];
}

/** In which records a statement fails that another leaves open, or bears out by nothing independent. */
function failsIn(others: readonly LensWorking[]): string {
  return others.length === 0 ? '' : `按${inLenses(others)}则不成立。`;
}

function inLenses(others: readonly LensWorking[]): string {
  return joinedList(others.map(({ lens, working }) => `${lens}（${working}）`));
}

/** Chinese: the texts of claims, of drafts and of expressions in words. */
export const claims: Texts['claims'] = {
  'claims.meaning.supported': '我们拥有的每一组数据都支持，或文中所引发布机构的数据支持。',
  'claims.meaning.supported-in-part': '数据支持其中一部分。我们指出数据无法判断的部分。',
  'claims.meaning.contradicted': '无论采用哪一方、首次公布还是修订后的数字，数据均与之矛盾。',
  'claims.meaning.rounding-sensitive': '两种答案都有可能：数字经过四舍五入，或我们没有首次公布的数字。',
  'claims.meaning.source-sensitive': '按某些数字成立，按另一些数字不成立。',
  'claims.meaning.not-independent': '成立，但我们仅有的数字或文字出自该文本本身或我们自己，不能作为佐证。',
  'claims.meaning.not-checkable': '数据无法判断。我们指出需要什么。',
  'claims.record.reporter': '报告方数据',
  'claims.record.partner': '伙伴方数据',
  'claims.vintage.first': '首次公布',
  'claims.vintage.latest': '修订后',
  'claims.lens': ({ record, vintage }) => `${record}（${vintage}）`,
  'claims.lens.otherwise': '另一公布数字',
  'claims.lens.own-print': ({ publisher }) => `${publisher}自己公布的数字`,
  'claims.lens.cited': '所引数字',
  'claims.lenses': ({ holds, fails, undecided, missing }) => {
    const outcomes = [
      ...(holds === 0 ? [] : [`按${numberWord(holds)}组成立`]),
      ...(fails === 0 ? [] : [`按${numberWord(fails)}组不成立`]),
      ...(undecided === 0 ? [] : [`按${numberWord(undecided)}组因四舍五入无法判断`]),
      ...(missing === 0 ? [] : [`有${numberWord(missing)}组没有数据`]),
    ];
    return `${numberWord(holds + fails + undecided + missing)}组数据中，${outcomes.join('，')}。`;
  },
  'claims.needs.no-data': '我们没有找到数据',
  'claims.needs.no-definition': '它没有指明可以度量的内容',
  'claims.needs.causal': '它涉及因果，仅凭贸易数据无法证明',
  'claims.left.no-data': '我们没有找到相应数据',
  'claims.left.no-definition': '文中没有给出度量方法',
  'claims.left.causal': '这涉及因果，仅凭贸易数据无法证明',
  'phrase.world-trade': ({ trade }) => `世界${trade === 'export' ? '出口' : '进口'}额`,
  'phrase.turnover': ({ reporter, partner }) => `公布的${reporter}与${partner}进出口总额`,
  'phrase.each-of': ({ count }) => `${count}方中的每一方`,
  'phrase.in-year': ({ what, year }) => `${inYears(year)}${what}`,
  'phrase.over-years': ({ what, years }) => `${inYears(years)}${what}`,
  'phrase.growth': ({ of }) => `${of}的同比增速`,
  'phrase.revised': ({ of }) => `${of}（修订后）`,
  'phrase.recorded': ({ economy, of }) => `按${economy}自身记录的${of}`,
  'phrase.currency': ({ of, currency }) => `以${currency === 'cny' ? '人民币' : '美元'}计的${of}`,
  'phrase.quantity': ({ kind, trade }) =>
    `${trade}的${{ weight: '重量', items: '件数', price_per_kg: '每千克单价', price_per_item: '每件单价' }[kind]}`,
  'phrase.previous': ({ of }) => `上年的${of}`,
  'phrase.rank': ({ of }) => `${of}中的位次`,
  'phrase.rank-of': ({ member, whole }) => `${member}在${whole}中的位次`,
  'phrase.share': ({ part, whole }) => `${part}占${whole}的比重`,
  'phrase.shares': ({ whole }) => `${whole}中的比重`,
  'phrase.share-of': ({ member, whole }) => `${member}在${whole}中所占比重`,
  'phrase.number': ({ digits, suffix }) => inMyriads(digits, suffix),
  'phrase.unnamed': ({ id }) => `‘${id}’`,
  'phrase.about': ({ of }) => `约${of}`,
  'phrase.known': ({ indicator, economy }) => `有来源给出${economy}的${indicator}`,
  'phrase.events': ({ kind, economy }) => `${economy ?? ''}“${kind}”类事件的数目`,
  'phrase.count': ({ statement, over, years }) =>
    `${over === 'years' ? `${inYears(years)}中` : ''}符合“${statement}”的${over === 'years' ? '年份' : '经济体'}数目`,
  'phrase.some': ({ statement, over }) => `${over === 'years' ? '在某一年' : '对某一经济体'}，${statement}`,
  'phrase.abs': ({ of }) => `（${of}）的绝对值`,
  'phrase.corr': ({ one, other, years }) => `${inYears(years)}${one}与${other}的相关系数`,
  'phrase.sum': ({ of }) => `${of}之和`,
  'phrase.mean': ({ of }) => `${of}的均值`,
  'phrase.min': ({ of }) => `${of}的最小值`,
  'phrase.max': ({ of }) => `${of}的最大值`,
  'phrase.cv': ({ of }) => `${of}的波动性（标准差与均值之比）`,
  'phrase.change': ({ of }) => `${of}的变化`,
  'phrase.cagr': ({ of }) => `${of}的年均增长率`,
  'phrase.argmax': ({ of, over }) => (over === 'years' ? `${of}最高的年份` : `${of}中最高者`),
  'phrase.argmin': ({ of, over }) => (over === 'years' ? `${of}最低的年份` : `${of}中最低者`),
  'phrase.event': ({ event }) => `“${event}”`,
  'phrase.date': ({ of }) => `${of}的日期`,
  'phrase.year': ({ of }) => `${of}的年份`,
  'phrase.says': ({ event, words }) => `我们的条目“${event}”写明“${words}”`,
  'phrase.not-found': ({ fact }) => `没有找到表明${fact}的来源`,
  'phrase.reached': ({ economy, level, ladder }) => `${economy}达到${level}（${ladder}）的年份`,
  'phrase.indicator': ({ indicator, economy }) => `${economy}的${indicator}`,
  'phrase.indicator-of-world': ({ indicator }) => indicator,
  'phrase.arithmetic': ({ left, operator, right }) =>
    operator === '/' ? `${left}与${right}之比` : `${left}${{ '+': '加', '-': '减', '*': '乘以', '^': '的乘方，指数为' }[operator]}${right}`,
  'phrase.comparison': ({ left, sign, right, scale }) =>
    `${left}${sign === '==' && scale === 'rank' ? '为' : relationInWords({ sign, outcome: 'holds', alike: false, scale })}${right}`,
  'phrase.and': ({ statements }) => joinedList(statements),
  'phrase.or': ({ statements }) => statements.join('，或'),
  'claims.is': ({ what, value, stated, ...pair }) => {
    if (pair.outcome === 'missing') return `${what}：${value}`;
    if (pair.outcome === 'undecided') return `${what}：${value}；数据无法判断是否${relationInWords(pair)}${stated}`;
    if (pair.sign === '==' && pair.outcome === 'holds') return pair.alike ? `${what}：${value}` : `${what}：${value}（文中为${stated}）`;
    return `${what}：${value}，${relationInWords(pair)}${stated}`;
  },
  'claims.named-value': ({ what, value }) => `${what}（${value}）`,
  'claims.against': ({ what, value, other, otherValue, ...pair }) => {
    if (pair.outcome === 'missing') return `${what}（${value}）；${other}（${otherValue}）`;
    const open = pair.outcome === 'undecided' ? '数据无法判断是否' : '';
    return `${what}（${value}）：${open}${relationInWords(pair)}${other}（${otherValue}）`;
  },
  'claims.beside': ({ value, other, ...pair }) => {
    if (pair.outcome === 'undecided') return `${value}，与${other}过于接近，无法判断`;
    if (pair.scale === 'rank') return `${value}，${relationInWords(pair)}${other}`;
    const sign = pair.outcome === 'fails' ? oppositeSign[pair.sign] : pair.sign;
    return `${value} ${sign === '==' ? (pair.alike ? '=' : '≈') : signs[sign]} ${other}`;
  },
  'claims.chain': ({ values, signs: between, outcome, areDates }) => {
    if (outcome === 'holds' && areDates) return `先后为：${values.join('、')}`;
    if (outcome === 'holds')
      return values.map((value, index) => (index === 0 ? value : `${signs[between[index - 1] ?? '==']} ${value}`)).join(' ');
    const listed = values.join('、');
    if (outcome === 'missing') return listed;
    return outcome === 'fails' ? `${listed}：次序并非如此` : `${listed}：四舍五入使次序无法判断`;
  },
  'claims.not': ({ statement }) => `并非（${statement}）`,
  'claims.and': ({ statements }) => statements.join('；'),
  'claims.over': ({ word, statement, told, more, of, unit, isOpen }) => {
    const counter = { year: '年', month: '个月', member: '个经济体' }[unit];
    const all = `${numberWord(of)}${counter}`;
    const cases = joinedList([
      ...told.map((one) => `${one.at}（${one.statement}）`),
      ...(more > 0 ? [`另外${numberWord(more)}${counter}`] : []),
    ]);
    const saying = statement === null ? '' : `${statement}：`;
    if (isOpen) return `${saying}${all}中，${cases}无法判断`;
    if (word === 'some')
      return told.length > 0 ? `${saying}${cases}如此` : `${saying}${all}中没有一${unit === 'member' ? '个' : counter}如此`;
    if (told.length > 0) return `${saying}${all}中，${cases}并非如此`;
    return `${saying}${of === 1 ? `${all}如此` : `${all}均如此`}`;
  },
  'claims.sentence.supported': ({ working }) => `数据支持这一论断：${working}。`,
  'claims.sentence.supported-in-part': ({ working }) => `数据支持其中一部分：${working}。`,
  'claims.sentence.quoted': ({ publisher, working, others }) =>
    `${publisher}的数据支持这一论断：${working}。${others.length === 0 ? '' : `其他数据：${inLenses(others)}。`}`,
  'claims.sentence.contradicted': ({ working }) => `数据与这一论断矛盾：${working}。`,
  'claims.sentence.rounding-sensitive': ({ working, others, isRounded }) =>
    `${isRounded ? `取决于四舍五入：${working}。两种答案都在数字的舍入范围之内。` : `取决于首次公布的数字：${working}。`}${failsIn(others)}`,
  'claims.sentence.source-sensitive': ({ working, holds, lens, others }) =>
    `按${lens}（${working}）${holds ? '成立' : '不成立'}，按${inLenses(others)}${holds ? '不成立' : '成立'}。`,
  'claims.sentence.not-independent': ({ working, others, isOfTheText }) =>
    `${isOfTheText ? '我们仅有的数字出自该文本本身' : '我们仅有的来源是我们自己的时间轴'}：${working}。${failsIn(others)}`,
  'claims.sentence.first-print': () => '其中一些数字已经修订。我们没有首次公布的数字，两者可能不同。',
  'claims.sentence.with-the-paper': ({ figures }) => `它用到该论文中的数字（${figures.join('；')}）。不用这些数字，其他数据给出同样答案。`,
  'claims.sentence.missing': ({ reason }) => `无法核查：${reason}。`,
  'claims.sentence.not-checkable': ({ reason, needs }) => `无法核查：${reason}。需要：${needs}。`,
  'claims.sentence.rest': ({ what, reason, needs }) => `尚未判断：${what}；${reason}。需要：${needs}。`,
  'claims.sentence.conflict': ({ ids }) => `它与${joinedList(ids)}矛盾。`,
  'claims.summary': ({ of, counts }) => `${of}条论断：${counts.map(({ verdict, count }) => `${verdict}${count}条`).join('，')}。`,
  'draft.right': ({ printed, ...found }) => `${printed}正确。${foundFor(found)}`,
  'draft.right-as-revised': ({ printed, ...found }) => `按修订后的数字，${printed}正确；我们没有首次公布的数字。${foundFor(found)}`,
  'draft.within-rounding': ({ printed, ...found }) => `就四舍五入后的数据而言，${printed}正确。${foundFor(found)}`,
  'draft.close': ({ printed, ...found }) => `${printed}接近。${foundFor(found)}`,
  'draft.off': ({ printed, ...found }) => `${printed}有误。${foundFor(found)}`,
  'draft.right-elsewhere': ({ printed, whose, quantity, own, found }) =>
    `${printed}出自${whose}。${quantity}：${own === null ? '自身没有数据' : `首次公布的自身数据为${own}`}${found === null ? '' : `，该处为${found}`}。`,
  'draft.elsewhere.reporter': '同一数据的修订值',
  'draft.elsewhere.partner': '伙伴方数据',
  'draft.elsewhere.reconciled': '按双方记录调和的估计值',
  'draft.another-source': '另一来源',
  'draft.another-source-of-partner': '伙伴方数据的另一来源',
  'draft.not-understood': ({ printed, reason }) => `未能理解${printed}：${reason}。`,
  'draft.not-checkable': ({ printed, reason }) => `无法核查${printed}：${reason}。`,
  'draft.no-figure': ({ reason }) => `我们没有相应数据（${reason}）`,
  'draft.reason.unknown-word': ({ word }) => `“${word}”处有我们不认识的词`,
  'draft.reason.no-reading': ({ word }) => (word === null ? '所在句子的内容超出我们能读懂的范围' : `所在句子从“${word}”起未能读懂`),
  'draft.reason.no-flow': () => '文中没有说明度量的是什么',
  'draft.reason.no-owner': () => '文中没有说明是谁的贸易',
  'draft.reason.no-year': () => '文中没有说明所属时期',
  'draft.reason.several-periods': () => '跨越数年，可能是合计，也可能是均值',
  'draft.reason.two-readings': () => '可以有两种理解',
  'draft.reason.no-rate': () => '文中没有说明是增速还是比重',
  'draft.reason.no-comparison': () => '文中没有说明与什么相比',
  'draft.reason.guessed': () => '它与我们的数据不同，但文中可能另有所指',
  'draft.reason.far': () => '它与我们的数据相差过大，文中可能另有所指',
  'draft.reason.denied': () => '所在句子有否定或质疑，所指不明',
  'draft.reason.to-come': () => '它是目标、预测或条件',
  'draft.reason.other-subject': () => '文中讲的是别的内容，或贸易的一部分',
  'draft.reason.other-currency': () => '我们没有以该货币计的贸易数据',
  'draft.reason.other-measure': () => '文中排除了贸易的一部分，或采用了不同的度量',
  'draft.reason.no-figure': () => '我们没有相应数据',
  'draft.reason.sources-differ': () => '我们各来源之间的差异大于它的偏差',
  'draft.reason.first-print': () => '我们没有首次公布的数字，而修订后的数字无法判断',
  'draft.reason.language': () => '我们尚不能读该文本的语言',
  'draft.other-language': ({ of }) => `我们尚不能读该文本的语言。${of === 0 ? '没有找到数字' : `找到${numberWord(of)}个数字`}，均未核查。`,
  'draft.summary': ({ of, counts }) =>
    of === 0
      ? '没有找到可以核查的数字：金额、百分比、倍数、分数或位次。'
      : `${of}个数字：${[
          `正确${counts.right}个`,
          ...(counts['right-elsewhere'] === 0 ? [] : [`按其他数据正确${counts['right-elsewhere']}个`]),
          ...(counts.close === 0 ? [] : [`接近${counts.close}个`]),
          `有误${counts.off}个`,
          ...(counts['not-checkable'] === 0 ? [] : [`无法核查${counts['not-checkable']}个`]),
          ...(counts['not-understood'] === 0 ? [] : [`未能理解${counts['not-understood']}个`]),
        ].join('，')}。`,
  'word.export': '报告方卖给伙伴的货物',
  'word.import': '报告方从伙伴购买的货物',
  'word.total': '出口与进口合计',
  'word.balance': '出口减进口',
  'word.coverage': '出口与进口之比',
  'word.turnover': '公布的出口与进口合计',
  'word.indicator': '指标：国内生产总值、油价、得分等',
  'word.text': '没有给出数字的来源的文字',
  'word.known': '是否有来源给出某经济体的数据',
  'word.date': '事件发生或某事开始的日期',
  'word.year': '日期的年份',
  'word.says': '事件的标题或详情是否含有这些文字',
  'word.events': '某类有日期的事件在一年中有多少',
  'word.reached': '某经济体达到某一级别（如加入进程的某一阶段）的年份',
  'word.growth': '与上年同期相比的变化，以比率表示',
  'word.revised': '修订后的数字，不论选择了哪一种',
  'word.recorded': '某一经济体自身的数据，不论选择了哪一种',
  'word.currency': '以人民币（公布值，或按同期平均汇率折算）或美元计的金额',
  'word.weight': '进口或出口商品的重量',
  'word.items': '进口或出口商品的件数',
  'word.price_per_kg': '进口或出口商品每千克的金额',
  'word.price_per_item': '进口或出口商品每件的金额',
  'word.previous': '上年的数值',
  'word.change': '从第一年到最后一年的变化，与第一年之比',
  'word.cagr': '从第一年到最后一年的年均增长率',
  'word.rank': '各成员的位次，第1位为最大',
  'word.share': '部分占总体的比重，或各成员占全部之和的比重',
  'word.sum': '各年或各成员之和',
  'word.mean': '各年或各成员的均值',
  'word.min': '各年或各成员中的最小值',
  'word.max': '各年或各成员中的最大值',
  'word.cv': '波动性：标准差与均值之比',
  'word.corr': '两个序列的相关系数',
  'word.argmax': '数值最大的年份或成员',
  'word.argmin': '数值最小的年份或成员',
  'word.every': '论断是否在所有年份或对所有成员成立',
  'word.some': '论断是否至少在一年或对一个成员成立',
  'word.count': '论断在多少年或对多少成员成立',
  'word.abs': '与0的距离',
  'word.round': '按小数位四舍五入',
  'word.about': '约数：误差在首位数字的半个单位以内',
};

const powers = { '': 0, '%': 0, k: 3, mn: 6, bn: 9, tn: 12 } as const;

/** A number that a text states, in 万, 亿 and 万亿: its digits stay, only the point moves. */
function inMyriads(digits: string, suffix: keyof typeof powers): string {
  const power = powers[suffix];
  if (power === 0) return digits + suffix;
  const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
  const size = whole.replace(/^0+/, '').length + power;
  const [scale, name] =
    size > 12 ? ([12, '万亿'] as const) : size > 8 ? ([8, '亿'] as const) : size > 4 ? ([4, '万'] as const) : ([0, ''] as const);
  const places = power - scale;
  const all = whole + fraction.padEnd(places, '0');
  const end = whole.length + places;
  const rest = all.slice(end);
  return `${all
    .slice(0, end)
    .replace(/^0+(?=\d)/, '')
    .replaceAll(/\B(?=(?:\d{3})+$)/g, ',')}${rest === '' ? '' : `.${rest}`}${name}`;
}

/** What the data have for a figure of a draft; an estimate from both sides' figures is called one. */
function foundFor({ quantity, found, isReconciled }: Omit<DraftResult, 'printed'>): string {
  return `${quantity}：${found}${isReconciled ? '，为我们按双方记录的估计值' : ''}。`;
}
