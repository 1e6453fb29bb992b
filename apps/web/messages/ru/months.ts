import { agree, asSubject, inCase, plural } from '@sogdia/core/ru';
import type { enMonths } from '../en/months.ts';
import type { TextsLike } from '../provided/texts-like.ts';

/** The title of a flow inside a sentence. */
const inside = (title: string): string => `${title.charAt(0).toLowerCase()}${title.slice(1)}`;

/** Russian: the texts of the pages of months. */
export const ruMonths = {
  'nav.month': 'Этот месяц',
  'months.lead': 'Последний месяц и период с начала года по странам и потокам, а также все прежние месяцы.',
  'months.description': ({ headline, month }) =>
    `${headline}. Экспорт и импорт по странам: ${month}, с начала года, рост, двенадцать месяцев.`,
  'months.in-year': ({ month, year }) => `${month}`.replace(` ${year} года`, ''),
  'months.pages': 'Месяцы',
  'months.moves': 'Что изменилось за месяц',
  // both months as their figures were first published: the change is between the two
  'months.moves-about': ({ reporter, before, month }) =>
    `По данным таможни ${inCase(reporter, 'gen', 'economy')}, в юанях: ${before} и ${month}. Полосы влево — снижение, вправо — рост.`,
  'months.flow-export': 'продано',
  'months.flow-import': 'куплено',
  'months.to': ' → ',
  'months.each': 'По странам',
  'months.table': ({ month }) => `экспорт и импорт по странам, ${month}`,
  'months.on-year-before': 'К прошлому году',
  'months.dollars': 'И в долларах',
  'months.key': 'Юани — как опубликовано. Доллары — по курсу этого периода, он указан в справке о числе.',
  'months.flag': '!',
  'months.flag-key': '!: это число или одно из тех, из которых оно получено, отмечено проверкой. Причина указана ниже.',
  'months.held-from': ({ month }) =>
    `Первый месяц с суммами — ${month}. Для темпа роста нужен предыдущий год, для суммы за двенадцать месяцев — одиннадцать предыдущих месяцев.`,
  'months.files': 'Скачать все месяцы в CSV',
  'months.column-month': 'юани',
  'months.column-month-growth': 'рост',
  'months.column-to-date': 'с начала года',
  'months.column-to-date-growth': 'рост с начала года',
  'months.column-twelve-months': 'двенадцать месяцев',
  'months.column-month-dollars': 'доллары',
  'months.column-to-date-dollars': 'с начала года в долларах',
  'months.standing-out': 'Ещё об этом месяце',
  'months.happened': 'Что произошло',
  'months.mover': 'Что выделяется',
  'months.doubt': 'В чём сомневаться',
  // a mark {n} is the place of the number n of the sentence
  'months.happened-text': ({ reporter, growths }) => {
    const first = growths.findIndex((growth) => growth !== null && growth !== 0);
    const [sold = '', bought = ''] = growths.map((growth, at) =>
      growth === null || growth === 0
        ? ''
        : ` (на {${at + 3}} ${growth < 0 ? 'меньше' : 'больше'}${at === first ? ', чем годом ранее' : ''})`,
    );
    const did = agree(reporter, { m: 'продал', f: 'продала', n: 'продало', pl: 'продали' }, 'economy');
    const got = agree(reporter, { m: 'купил', f: 'купила', n: 'купило', pl: 'купили' }, 'economy');
    return `Товарооборот составил {0}: ${asSubject(reporter, 'economy')} ${did} товаров на {1}${sold} и ${got} на {2}${bought}.`;
  },
  'months.mover-text': ({ flow, hasBefore }) =>
    hasBefore ? `Больше всего изменился ${inside(flow)}: {0} против {1} годом ранее.` : `Крупнейший из потоков — ${inside(flow)}: {0}.`,
  'months.doubt-text': ({ missing, flagged, revised, of }) =>
    [
      ...(missing.length === 0 ? [] : [`Нет данных: ${missing.map(inside).join('; ')}.`]),
      ...flagged.map(({ flow, reasons }) => `Осторожнее: ${inside(flow)} (${reasons.join('; ')}).`),
      revised === 0
        ? 'Все данные — первоначальные и могут быть пересмотрены.'
        : `После первой публикации ${plural(revised, { one: 'пересмотрено', few: 'пересмотрены', many: 'пересмотрены' })} ${revised} из ${of} чисел по странам.`,
    ].join(' '),
  'months.notes-to-date': ({ period }) => `Примечания (${period}) и расхождения с суммой месяцев`,
  'months.receipts': ({ economy, year }) => `${economy}, месяцы ${year} года`,
  'months.receipts-others': ({ year }) => `курсы валют и итоги по месяцам ${year} года`,
} satisfies TextsLike<typeof enMonths>;
