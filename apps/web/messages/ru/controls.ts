import { inCase, plural } from '@sogdia/core/ru';
import type { enControls } from '../en/controls.ts';
import type { TextsLike } from '../provided/texts-like.ts';

/** Russian: the texts of the controls of record and knowledge, of the keys of charts, and of what was revised. */
export const ruControls = {
  // what stands between texts that are put together
  'joint.list': ', ',
  'joint.clause': ', ',
  'joint.parts': '; ',
  'joint.stop': '. ',
  'joint.colon': ': ',
  'joint.space': ' ',

  // the controls below a chart's subtitle
  'lens.label': ({ title }) => `Чьи данные, первоначальные или пересмотренные: ${title}`,
  'lens.record': 'Чьи данные',
  'lens.known': 'Редакция данных',
  'lens.own': ({ economy }) => inCase(economy, 'gen', 'economy'),
  'lens.partner': 'партнёра',
  'lens.partners': 'партнёров',
  'lens.both': 'обеих сторон',
  'lens.reconciled': 'согласованные (наша оценка)',
  'lens.first': 'первоначальные',
  'lens.latest': 'пересмотренные',
  'lens.in-explore': 'в конструкторе',
  'lens.reads': ({ choices }) => `Показаны данные: ${choices.join(', ')}. Изменить в конструкторе:`,
  'lens.way': ({ control, choice }) => `${control}: ${choice}`,
  'lens.loading': 'Загружаем…',
  'lens.shown': ({ choices }) => `Теперь показаны данные: ${choices}`,

  // pages of a figure read another way
  'lens-page.partner': 'по данным партнёров',
  'lens-page.both': 'по данным обеих сторон',
  'lens-page.reconciled': 'по согласованным данным (наша оценка)',
  'lens-page.latest': 'по пересмотренным данным',
  'lens-page.main': ({ label }) => `${label} как в статье`,
  'lens-page.without': ({ economies }) => `То же в конструкторе, без следующих стран: ${economies}`,
  'lens-page.files': 'Скачать этот срез в конструкторе',

  // ranges over the methods of reconciliation
  'ranges.heading': 'Диапазон по всем методам',
  'ranges.of-source': 'Диапазон, который даёт источник',
  'ranges.lower': 'Нижняя граница',
  'ranges.upper': 'Верхняя граница',
  'ranges.lowest': 'Наименьшее',
  'ranges.highest': 'Наибольшее',

  // scales
  'scale.label': 'Шкала',
  'scale.linear': 'Линейная',
  'scale.log': 'Логарифмическая',
  'scale.free': 'Своя шкала на каждом графике',
  'scale.about-free': 'У каждого графика своя шкала: сравнивайте форму, а не высоту.',
  'scale.about-log': 'На этой шкале равные отрезки означают равные темпы роста. Нуля на ней нет.',

  // what was revised
  'table.open-revisions': 'Как это пересматривали',
  'receipt.revisions': 'Как это пересматривали',
  'receipt.many-revisions': ({ count }) =>
    `Из чисел, по которым рассчитано это, ${plural(count, { one: 'пересмотрено', few: 'пересмотрены', many: 'пересмотрены' })} ${count}. Как именно, показано в их справках выше.`,
  'receipt.copy-link': 'Скопировать ссылку',

  // keys of charts
  'key.hollow': 'округлено, рассчитано или оценено',
  'key.unusual': 'необычно: отмечено проверкой, см. справки о числах',
  'key.found': 'отмечено проверкой: см. справку о числе',
  'key.missing': 'нет данных',
  'key.joint': 'смена источника',
  'key.own': ({ economy }) => `данные ${inCase(economy, 'gen', 'economy')}`,
  'key.partner': 'данные партнёров',
  'key.range': ({ methods }) => `диапазон по методам согласования (${methods})`,
  'key.bounds': 'диапазон, который даёт источник',
  'key.method': ({ method }) => `показанный метод: ${method}`,
  'key.joints': ({ count }) => `${count} ${plural(count, { one: 'смена источника', few: 'смены источника', many: 'смен источника' })}`,
} satisfies TextsLike<typeof enControls>;
