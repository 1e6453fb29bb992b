import { ownValue } from '../../model/values/index.ts';

/** The words of formulas in Chinese, by what finds them in the English text: longer phrases come before the words they are made of. */
const wordsOfFormulas: readonly (readonly [RegExp, string])[] = [
  [/^debt owed to these creditors \/ public and publicly guaranteed external debt/u, '欠这些债权人的债务 / 公共和公共担保外债'],
  [/^flows that both sides recorded, (\d+) to (\d+), each counted once a year$/u, '双方均有记录的流量，$1—$2年，每年各计一次'],
  [/^index of the year before \(1 \+ growth of the deflator\), 2013 = 100$/u, '上年指数 (1 + 平减指数增速)，2013 = 100'],
  [/^level (\d+) of (\d+), the highest reached by the end of the year$/u, '第$1级（共$2级），为到年底达到的最高级别'],
  [/^principal and interest paid in all - those of concessional loans/u, '还本付息总额 - 优惠贷款的还本付息额'],
  [/^duration of 2020, which the report says reached that of 2018$/u, '2020年的时长；报告称其达到2018年的水平'],
  [/^sum of the committed amounts of all projects of the economy$/u, '该经济体所有项目承诺金额之和'],
  [/^totals of the year to date less those of the other months$/u, '本年累计数减其他各月'],
  [/^exp\(exporter \+ importer \+ b ln distance \+ c border\)$/u, 'exp(出口方 + 进口方 + b ln 距离 + c 接壤)'],
  [/^mean of the interest rates of loans, weighted by amount$/u, '贷款利率按金额加权的平均值'],
  [/^customs' total exports in yuan over those in dollars$/u, '海关出口总值：人民币计 / 美元计'],
  [/^customs' total imports in yuan over those in dollars$/u, '海关进口总值：人民币计 / 美元计'],
  [/^economies whose outlines share an arc with this one$/u, '轮廓与其有共同边界的经济体'],
  [/^loans drawn in all - concessional loans drawn/u, '提款总额 - 优惠贷款提款额'],
  [/^sum of the deals of the year in the tracker$/u, '追踪数据库中当年交易之和'],
  [/^longitude of the centroid of the outline$/u, '轮廓质心的经度'],
  [/^latitude of the centroid of the outline$/u, '轮廓质心的纬度'],
  [/^the importer’s record over the factor$/u, '进口方数据 / 系数'],
  [/^the reporter’s record, free on board$/u, '报告方数据，离岸价格'],
  [/^the partner’s record, free on board$/u, '伙伴方数据，离岸价格'],
  [/^sum of the rows of the EU27 members$/u, '欧盟27个成员各行之和'],
  [/^mean of the months held of the year$/u, '当年已有月份的平均值'],
  [/^number of years in which it holds$/u, '成立的年数'],
  [/^number of statements that hold$/u, '成立的陈述数'],
  [/^trust in ([A-Z]+) as exporter: /u, '对$1作为出口方的信任度：'],
  [/^trust in ([A-Z]+) as importer: /u, '对$1作为进口方的信任度：'],
  [/^mean of the months of the year$/u, '当年各月的平均值'],
  [/^16,400 trains of 2024 \/ 1\.14$/u, '2024年的16,400列 / 1.14'],
  [/^principal \+ interest paid/u, '还本额 + 付息额'],
  [/^the only record there is$/u, '仅有的一方数据'],
  [/^reporter ([-/]) partner$/u, '报告方 $1 伙伴方'],
  [/^sum of the partner rows$/u, '各伙伴行之和'],
  [/^number of dated events$/u, '有日期的事件数'],
  [/^year of the smallest v$/u, 'v 最小的年份'],
  [/^year of the largest v$/u, 'v 最大的年份'],
  [/^Pearson correlation$/u, '皮尔逊相关系数'],
  [/^V \(1 \+ change\)$/u, 'V (1 + 变化)'],
  [/^year of the date$/u, '日期所在年份'],
  [/^absolute value$/u, '绝对值'],
  [/^smallest v$/u, '最小的 v'],
  [/^as entered$/u, '按录入的数字'],
  [/^x \/ fitted$/u, 'x / 拟合值'],
  [/^largest v$/u, '最大的 v'],
  [
    /1 \/ \(own effect \+ mean effect of the other side\) on \|ln\(m \/ x\)\|, least squares over (\d+) pairs/u,
    '1 / （自身效应 + 另一方平均效应），因变量为|ln(m / x)|，对$1对流量作最小二乘估计',
  ],
  [
    /\(CIF\/FOB factor of the IMF, Direction of Trade Statistics before 2017\)/u,
    '（国际货币基金组织《贸易方向统计》2017年以前采用的CIF/FOB系数）',
  ],
  [
    /\(CIF\/FOB factor of the IMF, Direction of Trade Statistics since 2017\)/u,
    '（国际货币基金组织《贸易方向统计》自2017年起采用的CIF/FOB系数）',
  ],
  [/; the source states them below zero, as an outflow$/u, '；来源将其记为负值，即流出'],
  [/number of members with a smaller value/u, '数值更小的成员数'],
  [/number of members with a larger value/u, '数值更大的成员数'],
  [/gross domestic product of the partner/u, '伙伴国内生产总值'],
  [/\(CIF\/FOB factor as asked for\)/u, '（所要求的CIF/FOB系数）'],
  [/Σ of every code of the level/u, 'Σ 该层级的每个编码'],
  [/\bgross domestic product\b/u, '国内生产总值'],
  [/population of the partner/u, '伙伴人口'],
  [/deflator factor to (\d+)/u, '折算为$1年价格的系数'],
  [/, worked out by ONE Data/u, '，由ONE Data推算'],
  [/merchandise exports/u, '货物出口'],
  [/merchandise imports/u, '货物进口'],
  [/Σ V over 12 months/u, 'Σ V（12个月）'],
  [/million t of (\d+)/u, '百万吨（$1年）'],
  [/index of the year/u, '当年指数'],
  [/ten thousand TEU/u, '万标准箱'],
  [/deflator factor/u, '价格折算系数'],
  [/index of (\d+)/u, '$1年指数'],
  [/, with n - 1$/u, '，以 n - 1 为分母'],
  [/V \/ target\b/u, 'V / 目标'],
  [/bcm of (\d+)/u, '十亿立方米（$1年）'],
  [/bcm per year/u, '十亿立方米/年'],
  [/CNY per USD/u, '人民币兑美元汇率'],
  [/V\(before\)/u, 'V(之前)'],
  [/\bmember\b/u, '成员'],
  [/V\(after\)/u, 'V(之后)'],
  [/V\(base\)/u, 'V(基期)'],
  [/\bbcm\b/u, '十亿立方米'],
];

/** Units as sources print them, in Chinese. */
const printedUnits: Readonly<Record<string, string>> = {
  USD: '美元',
  'thousand USD': '千美元',
  'million USD': '百万美元',
  'billion USD': '十亿美元',
  '10 thousand CNY': '万元人民币',
  'billion CNY': '十亿元人民币',
  tonnes: '吨',
  u: '件',
  kg: '千克',
};

/** A formula with its words in Chinese; letters and numbers stay. */
export function formulaText(formula: string): string {
  return wordsOfFormulas.reduce((text, [found, words]) => text.replace(found, words), formula);
}

/** A number as its source prints it, with the unit in Chinese where it is known. */
export function printedText({ value, unit }: { readonly value: string; readonly unit: string }): string {
  return `${value}${ownValue(printedUnits, unit) ?? ` ${unit}`}`;
}
