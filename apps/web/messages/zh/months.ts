import type { enMonths } from '../en/months.ts';
import type { TextsLike } from '../provided/texts-like.ts';

/** Chinese: the texts of the pages of months. */
export const zhMonths = {
  'nav.month': '本月',
  'months.lead': '最新月份及当年累计，按经济体和流向列出，并可查看此前各月。',
  'months.description': ({ headline, month }) => `${headline}。${month}各经济体进出口：当月、累计、同比、近十二个月。`,
  'months.in-year': ({ month, year }) => `${month}`.replace(`${year}年`, ''),
  'months.pages': '月份',
  'months.moves': '哪些变化左右了当月',
  // both months as their figures were first published: the change is between the two
  'months.moves-about': ({ reporter, before, month }) => `${before}至${month}，${reporter}海关数据，人民币计价。向左为下降，向右为增长。`,
  'months.flow-export': '出口',
  'months.flow-import': '进口',
  'months.to': '至',
  'months.each': '各经济体',
  'months.table': ({ month }) => `${month}各经济体进出口`,
  'months.on-year-before': '同比',
  'months.dollars': '同时显示美元',
  'months.key': '人民币数为公布数。美元数按该时期汇率折算，汇率见数字出处。',
  'months.flag': '!',
  'months.flag-key': '!：该数字或其背后的数字经检查标记，原因见下。',
  'months.held-from': ({ month }) => `月度金额始于${month}。计算同比需要上年数字，计算近十二个月合计需要此前十一个月。`,
  'months.files': '下载全部月份（CSV）',
  'months.column-month': '人民币',
  'months.column-month-growth': '同比',
  'months.column-to-date': '累计',
  'months.column-to-date-growth': '累计同比',
  'months.column-twelve-months': '近十二个月',
  'months.column-month-dollars': '美元',
  'months.column-to-date-dollars': '累计（美元）',
  'months.standing-out': '当月更多情况',
  'months.happened': '总体情况',
  'months.mover': '突出变化',
  'months.doubt': '存疑之处',
  // a mark {n} is the place of the number n of the sentence; growth below zero reads «下降» with the number's size
  'months.happened-text': ({ reporter, growths }) => {
    const isFirst = (at: number): boolean => growths.findIndex((growth) => growth !== null && growth !== 0) === at;
    const [sold = '', bought = ''] = growths.map((growth, at) =>
      growth === null || growth === 0 ? '' : `，${isFirst(at) ? '同比' : ''}${growth < 0 ? '下降' : '增长'}{${at + 3}}`,
    );
    return `进出口总值{0}：${reporter}出口{1}${sold}；进口{2}${bought}。`;
  },
  'months.mover-text': ({ flow, hasBefore }) => (hasBefore ? `${flow}变动最大：为{0}，上年同期为{1}。` : `各流向中，${flow}最大，为{0}。`),
  'months.doubt-text': ({ missing, flagged, revised, of }) =>
    [
      ...(missing.length === 0 ? [] : [`${missing.join('、')}没有数字。`]),
      ...flagged.map(({ flow, reasons }) => `${flow}的数字宜审慎使用：${reasons.join('；')}。`),
      revised === 0 ? '所有数字均为首次公布数，今后可能修订。' : `按经济体列出的${of}个数字中，有${revised}个自首次公布后经过修订。`,
    ].join(''),
  'months.notes-to-date': ({ period }) => `关于${period}的注释，以及各月之和与累计不符之处`,
  'months.receipts': ({ economy, year }) => `${economy}，${year}年各月`,
  'months.receipts-others': ({ year }) => `${year}年各月的汇率和合计`,
} satisfies TextsLike<typeof enMonths>;
