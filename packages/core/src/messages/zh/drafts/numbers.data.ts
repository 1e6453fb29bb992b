import type { DraftTables } from '../../parts/draft-tables.ts';

const digits = '(?<digits>\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?![\\d.])';
const scale = '(?<scale>万亿|十亿|百亿|千亿|亿|千万|百万|万)';
const unit =
  '(?<unit>美元|美金|元人民币|人民币|元|个百分点|个点|%|％|倍|亿立方米|立方米|公斤|千克|吨|列|辆|位|名|人次|个?标箱|台|分(?![之别钟])|小时|天|公里|欧元|卢布|坚戈|索姆|索莫尼|苏姆)';
const numeral = '[一二两三四五六七八九十]{1,3}';
const numerals = '一二两三四五六七八九十百千零点';
const year = (name: string): string => `(?<${name}>(?:19|20)\\d\\d)`;
const to = '(?:-|—|–|~|～|至|到)';

/** How numbers and times are written in Chinese. */
export const zhNumbers: Pick<
  DraftTables,
  'numbers' | 'scales' | 'units' | 'digits' | 'tens' | 'thousands' | 'decimal' | 'times' | 'distances' | 'previous'
> = {
  numbers: [
    `(?:(?<minus>[-－])|(?<plus>[+＋]))?${digits}(?<more>多|余)? ?${scale}?(?:(?<more2>多|余))? ?${unit}?(?:的?(?:大关|关口))?`,
    `百分之(?<digits>[\\d.]+|[${numerals}]+)(?<percent>)`,
    `(?<digits>[${numerals}]+)(?<more>多|余)?(?<scale>万亿|亿|千万|百万|万)?(?<more2>多|余)?(?<unit>美元|元|倍|个百分点)`,
    `${digits}(?<more>多|余) ?${scale}? ?${unit}`,
    `${digits} ?${scale}? ?${unit}(?<more>多|有余|以上)`,
    `${digits} ?${scale}? ?${unit}(?<less>以下)`,
    `(?<currency>\\$|US\\$|¥|￥) ?${digits} ?${scale}?`,
    `第(?<digits>\\d+)(?<unit>位|名)?`,
    '(?:HS ?|第)(?<digits>\\d{2,6})章?',
  ],
  scales: { 万: 4, 百万: 6, 千万: 7, 亿: 8, 十亿: 9, 百亿: 10, 千亿: 11, 万亿: 12 },
  units: {
    ...{ 美元: 'usd', 美金: 'usd', $: 'usd', us$: 'usd', 元: 'cny', 人民币: 'cny', 元人民币: 'cny', '¥': 'cny', '￥': 'cny' },
    ...{ 欧元: 'other', 卢布: 'other', 坚戈: 'other', 索姆: 'other', 索莫尼: 'other', 苏姆: 'other' },
    ...{ '%': 'percent', '％': 'percent', 个百分点: 'points', 个点: 'points', 倍: 'times', 位: 'place', 名: 'place' },
    ...{
      吨: 'tonnes',
      立方米: 'm³',
      列: 'trains',
      辆: 'pieces',
      台: 'pieces',
      人次: 'persons',
      个标箱: 'TEU',
      标箱: 'TEU',
      小时: 'hours',
      天: 'days',
      公里: 'km',
      分: 'score',
    },
  },
  digits: {
    一: '1',
    二: '2',
    两: '2',
    三: '3',
    四: '4',
    五: '5',
    六: '6',
    七: '7',
    八: '8',
    九: '9',
    十: '10',
    零: '0',
    十一: '11',
    十二: '12',
    上: '1',
    下: '2',
  },
  tens: { 十: 10, 百: 100, 千: 1000, 点: 0 },
  thousands: /[,，]/g,
  decimal: '.',
  times: [
    `${year('year')}年?(?:全年|度|当年)`,
    `${year('year')}年`,
    `(?:过去)?(?:十|10)年[（(]${year('from')}年?${to}${year('to')}年[）)]`,
    `[（(]${year('year')}年[）)]`,
    `[（(]${year('from')}年?${to}${year('to')}年[）)]`,
    `(?:从|自|在)?${year('from')}年? ?${to} ?${year('to')}年?(?:期间|年间|间|这十年)?`,
    `(?<list>(?:(?:19|20)\\d\\d年?(?:、|和|及|与))+(?:19|20)\\d\\d)年`,
    `${year('same')}年同期`,
    `截至${year('year')}年(?<count>${numeral}|\\d{1,2})月(?:份|底|末|止)?`,
    ...['', `${year('year')}年`, `(?:今年|去年|当年)[（(]${year('year')}年[）)]`].flatMap((before) =>
      ['', `[（(]${year('after')}年[）)]`].flatMap((after) =>
        [
          `(?:前|头|首)(?<count>${numeral}|\\d{1,2})个?月`,
          `(?<first>${numeral}|\\d{1,2})月?份?${to}(?<last>${numeral}|\\d{1,2})月份?`,
          `(?<first>${numeral}|\\d{1,2})月(?:份)?(?:当月|单月)?`,
          '(?<half>上|下)半年',
          '(?:第)?(?<quarter>[一二三四1-4])季度',
          `截至(?<count>${numeral}|\\d{1,2})月(?:底|末)`,
          '前(?<quarters>[二两三23])个?季度',
        ]
          .filter(() => before === '' || after === '')
          .map((part) => `${before === '' && after !== '' ? '(?:今年|去年|当年)?' : ''}${before}(?:截至)?${part}${after}`),
      ),
    ),
  ],
  previous: '(?:上个?月|上个?季度|前一个?月|前一季度)',
  distances: [
    [-1, `(?:近|过去|这|在)?(?<count>${numeral}|\\d{1,2})年(?=间|来|多来)`],
    [-1, `(?<count>${numeral}|\\d{1,2})年前`],
    [-1, '(?:去年|上年|上一年|前一年)(?:同期)?'],
    [0, '(?:当年|同年|同期|该年|这一年|当月|同月)'],
    [1, '(?:次年|翌年|第二年|下一年|一年后)'],
  ],
};
