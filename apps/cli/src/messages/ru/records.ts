import { inCase, placed, plural } from '@sogdia/core/ru';
import type { recordTexts } from '../en/records.ts';
import type { TextsLike } from '../en/texts-like.ts';

/** Whether an economy is given by its code, which is not declined. */
const isCode = (economy: string): boolean => /^[A-Z]/.test(economy);

/** Russian: the texts of the two records, of vintages, and of the marks of charts. */
export const ruRecord = {
  'mirror.title': 'Сравнение сторон',
  'mirror.flow': ({ reporter }) => reporter,
  'mirror.export': ({ economy }) => `экспорт ${isCode(economy) ? `в ${economy}` : placed(economy, 'into')}`,
  'mirror.import': ({ economy }) => `импорт ${isCode(economy) ? `из ${economy}` : placed(economy, 'from')}`,
  'mirror.table': 'Расхождение по частям',
  'mirror.trend': ({ recorder, from, to }) => `${recorder} ${from}–${to}`,

  'discrepancy.mirror': 'Данные партнёра',
  'discrepancy.rounding': 'Округление',
  'discrepancy.exact': 'нет',
  'discrepancy.explain': 'Другие возможные причины',
  'discrepancy.short.mirror': 'Партнёр',
  'discrepancy.short.difference': 'Расхожд.',
  'discrepancy.short.ratio': 'Отнош.',
  'discrepancy.short.valuation': 'Перевозка',
  'discrepancy.short.rest': 'Не объясн.',
  'discrepancy.short.rounding': 'Округл.',
  'discrepancy.short.logGap': 'Лог. отн.',
  'discrepancy.short.mirrorDiscrepancy': 'Зерк. р.',

  'revisions.title': 'Пересмотры',
  'revisions.table': 'По состоянию на',
  'revisions.published': 'публикация',
  'revisions.latest': 'последнее',
  'revisions.marked': '° пересмотрено в этот день',
  'revisions.chart': ({ vintage }) => `${vintage}, рядом с последним`,
  'revisions.headline': ({ series, known, revised, from, to }) =>
    `${series}: пересмотрено чисел: ${revised} из ${known}; ${from === to ? `по состоянию на ${from}` : `опубликованы между ${from} и ${to}`}`,
  'revisions.change': ({ period, date, amount, kind, release }) =>
    `${period}: ${amount}, ${kind} ${date}${release === null ? '' : ` (${release})`}`,
  'revisions.first-known': 'опубликовано',
  'revisions.revised': 'пересмотрено',
  'revisions.withdrawn': 'отозвано',
  'legend.methods': 'диапазон методов',
  'legend.discrepancy': 'расхождение',
  'legend.bounds': 'диапазон, который даёт источник',
  'legend.joint': 'смена источника',
  'legend.ways': 'железные и автомобильные дороги, трубопроводы; пунктир — примерно',
  'legend.void': 'нет данных партнёра',
  'legend.incomplete': 'части товаров нет',

  'method.reporter': ({ reporter }) => `согласовано по данным ${inCase(reporter, 'gen', 'economy')}`,
  'method.partner': () => 'согласовано по данным партнёров',
  'method.mean': () => 'согласовано: среднее двух сторон',
  'method.fixed-factor': () => 'согласовано по данным импортёра',
  'method.reliability-weighted': () => 'согласовано по надёжности',
  'vintage.every': 'все пересмотры',

  'message.vintage': ({ date, known, revised }) =>
    `${date}: впервые ${plural(known, { one: 'опубликовано', few: 'опубликованы', many: 'опубликовано' })} ${known} ${plural(known, { one: 'число', few: 'числа', many: 'чисел' })}, пересмотрено ${revised}`,
  'message.between-records': 'это число получено из данных обеих сторон: сначала выберите число одной стороны',
  'palette.at-factor': ({ factor }) => `коэффициент ${factor}`,
  'palette.factor': 'сравнить стороны при этом отношении стоимости импорта к стоимости экспорта',
  'linear.vintages': 'Все пересмотры каждого числа',
  'message.no-vintages': 'это число не пересматривали',

  'action.go.mirror': 'Зеркало',
  'action.revisions.open': 'пересмотры',
  'help.go.mirror': 'сравнить данные обеих сторон и увидеть расхождение',
  'help.revisions.open': 'перечислить пересмотры этого ряда',
} satisfies TextsLike<typeof recordTexts>;
