import type { enExplore } from '../en/explore.ts';
import type { TextsLike } from '../provided/texts-like.ts';

/** Russian: the texts of Explore: its tools, and the controls that choose what is asked, goods and indicators. */
export const ruExplore = {
  // what can be done with a view
  'explore.tools': 'Действия',
  'explore.undo': 'Отменить',
  'explore.redo': 'Повторить',
  'explore.copy-link': 'Скопировать ссылку',
  'explore.share': 'Поделиться…',
  'explore.cite': 'Цитировать',
  'explore.play': 'По годам',
  'explore.play-years': 'Запустить',
  'explore.pause': 'Пауза',
  'explore.play-still': 'В вашей системе включено уменьшение движения, поэтому само ничего не движется. Переключайте годы кнопками.',
  'explore.year-before': 'Предыдущий год',
  'explore.year-after': 'Следующий год',
  'explore.many-lines': ({ count }) => `Столько линий (${count}) на одном графике трудно различить.`,
  'explore.show-apart': 'Показать каждую на своём малом графике',

  'explore.asked': 'Данные',
  'explore.of-trade': 'Торговля',
  'explore.of-indicators': 'Показатели',
  'explore.search': 'Поиск по названию или коду',
  'explore.none-found': 'Ничего не найдено.',
  'explore.found': ({ count }) => `найдено: ${count}`,
  'explore.indicator': 'Показатель',
  'explore.economies': 'Страны',
  'explore.economy-count': ({ count }) => `стран: ${count}`,
  'explore.one-economy': '1 страна',
  'explore.goods': 'Товары',
  'explore.all-goods': 'все товары',
  'explore.chosen-goods': 'выбранные товары',
  'explore.by-level': ({ level }) => `разбивка: ${level}`,
  'explore.pick-goods': 'Какие товары',
  'explore.loading-goods': 'Загружаем список товаров…',
  'explore.top': 'Сколько',
  'explore.largest': ({ count }) => `крупнейшие: ${count}`,
  'explore.all-of-them': 'все',
} satisfies TextsLike<typeof enExplore>;
