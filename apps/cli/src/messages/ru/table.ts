import { plural } from '@sogdia/core/ru';
import type { tableTexts } from '../en/table.ts';
import type { TextsLike } from '../texts-like.ts';

const rows = { one: 'строка', few: 'строки', many: 'строк' };

/** Russian: what is done to a table in the terminal program. */
export const ruTable = {
  // what joins texts
  'joint.sentences': ({ texts }) => `${texts.join('. ')}.`,
  'joint.parts': '; ',
  'joint.or': ' или ',

  'table.filter': 'отбор',
  'table.sort': 'порядок',
  'table.search': 'поиск',
  'table.hidden': 'скрыто',
  'table.selected': 'отмечено',
  'table.rows': ({ count }) => `${count} ${plural(count, rows)}; Y копирует`,
  'table.kept': ({ kept, of }) => `строк: ${kept} из ${of}`,
  'table.searched': ({ search, at, of }) => `${search} (${at === 0 ? `${of} ${plural(of, rows)}` : `${at} из ${of}`})`,
  'search.hint': 'Enter оставить  Esc отменить',
  'filter.hint': '>= 2  < 5  = текст  ~ часть  not часть  Enter оставить  Esc отменить',
  'copy.rows': ({ count }) => `${count} ${plural(count, rows)} с заголовками`,

  'columns.title': ({ shown, of }) => `Столбцы: показано ${shown} из ${of}`,
  'columns.keys': '↑↓ выбор  пробел показать или скрыть  < > сдвинуть  * как было  Esc назад',
  'column.keys': '↑↓ выбор  Enter оставить эти строки  ←→ другой столбец  d закрыть',
  'column.all': 'все',
  'column.shown': 'показано',
  'column.often': 'Сколько раз',
  'column.rows': 'строки',
  'column.without': 'без числа',
  'column.lowest': 'минимум',
  'column.lower': 'нижние 25 %',
  'column.median': 'медиана',
  'column.mean': 'среднее',
  'column.upper': 'верхние 25 %',
  'column.highest': 'максимум',

  'note.not-in-command': 'Поиск, отмеченные строки и ширина столбцов в команду не входят.',
  'note.other-order': 'Таблицу упорядочивает столбец другой команды, поэтому часть команд выводит строки в другом порядке.',
  'note.address': 'Этот вопрос в виде адреса на сайте',
  'note.r': 'Этот экран для R',
  'note.python': 'Этот экран для Python',
  'note.hint-forms': '↑↓ листать  y копия  v адрес, R, Python  Esc назад',

  'message.last-column': 'этот столбец остаётся: первый и ещё один показаны всегда',
  'message.width-of-key': 'ширина первого столбца — по его названиям',
  'message.same-width': 'шире на этом экране столбец не сделать, а если сузить, числа не поместятся',
  'message.no-search': 'ничего не ищется; искать — /',
  'message.not-found': 'строк с этим текстом нет',

  'action.table.sort': 'порядок',
  'action.table.sort-also': 'порядок ещё',
  'action.search.open': 'поиск',
  'action.search.next': 'дальше',
  'action.search.previous': 'назад',
  'action.filter.column': 'отбор',
  'action.column.describe': 'сводка',
  'action.column.count': 'счёт',
  'action.column.hide': 'скрыть столбец',
  'action.column.choose': 'столбцы',
  'action.column.wider': 'шире',
  'action.column.narrower': 'уже',
  'action.row.select': 'отметить',
  'action.copy.row': 'копия строк',

  'help.table.sort': 'упорядочить по этому столбцу: в одну сторону, в другую, никак',
  'help.table.sort-also': 'упорядочить и по этому столбцу, после прежних',
  'help.search.open': 'поиск: отметить строки с вашим текстом, оставив все',
  'help.search.next': 'к следующей найденной строке',
  'help.search.previous': 'к предыдущей найденной строке',
  'help.filter.column': 'оставить строки по этому столбцу: >= 10, < 0, = текст, ~ часть, not часть; пусто — снять',
  'help.column.describe': 'сводка столбца: минимум, медиана, максимум, сколько раз',
  'help.column.count': 'сосчитать, сколько раз встречается каждое значение столбца',
  'help.column.hide': 'скрыть этот столбец',
  'help.column.choose': 'выбрать, какие столбцы показаны и в каком порядке',
  'help.column.wider': 'расширить этот столбец',
  'help.column.narrower': 'сузить этот столбец',
  'help.row.select': 'отметить эту строку или снять отметку',
  'help.copy.row': 'скопировать отмеченные строки или эту, с заголовками, через табуляцию',
} satisfies TextsLike<typeof tableTexts>;
