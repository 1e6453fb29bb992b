import { agree, asSubject, inCase, plural } from '@sogdia/core/ru';
import { capital } from '../counts/count-word.ts';
import { russianCount } from '../counts/russian-count.ts';
import type { en } from '../en/en.ts';
import type { TextsLike } from '../provided/texts-like.ts';
import { ruAbout } from './about.ts';
import { ruAccessibility } from './accessibility.ts';
import { ruApi } from './api.ts';
import { ruClaims } from './claims.ts';
import { ruControls } from './controls.ts';
import { ruExplore } from './explore.ts';
import { ruMonths } from './months.ts';
import { ruOffline } from './offline.ts';
import { ruRecords } from './records.ts';
import { ruReference } from './reference.ts';
import { ruReleases } from './releases.ts';
import { ruSearch } from './search.ts';
import { ruTopics } from './topics.ts';
import { ruWorkbench } from './workbench.ts';

const sold = { m: 'продал', f: 'продала', n: 'продало', pl: 'продали' };
const bought = { m: 'купил', f: 'купила', n: 'купило', pl: 'купили' };

/** Russian: every text of the site that core does not say. */
export const ru = {
  // the site
  'site.name': 'Sogdia',
  'site.skip': 'К содержанию',
  'site.former': 'Браузер слишком старый: поиск, конструктор и проверки в нём не работают. Все страницы можно читать.',
  'site.stops': 'Стрелки переводят между этими ссылками, Enter открывает, Tab ведёт дальше',
  'site.home': 'Sogdia, главная страница',
  'nav.label': 'Главное меню',
  'language.code': 'ru',
  'nav.language': 'Язык',
  'nav.foot': 'Другие страницы',
  'nav.menu': 'Меню',
  'nav.tools': 'Инструменты',
  'nav.library': 'В вашем коде',
  'nav.group-trade': 'Торговля и статья',
  'nav.group-behind': 'Данные и помощь',
  'nav.study': 'Статья',
  'nav.economies': 'Страны',
  'nav.topics': 'Темы',
  'nav.explore': 'Конструктор',
  'nav.data': 'Данные',
  'nav.methods': 'Методы',
  'theme.label': 'Цвета',
  'theme.auto': 'Авто',
  'theme.light': 'Светлые',
  'theme.dark': 'Тёмные',
  'footer.data': ({ version, hash }) => `Версия данных ${version}, содержимое ${hash}.`,
  'footer.terms': 'Код: лицензия MIT. Условия источников — в справках о числах.',
  'footer.private': 'Без файлов cookie, счётчиков и чужих серверов.',

  // overview
  'latest.label': 'Последние данные:',
  'latest.by-month': '— по месяцам;',
  'latest.both': ({ count, of }) => `данные обеих сторон — по ${russianCount(count, 'dat')} из ${russianCount(of, 'gen')}`,
  'gap.lead': 'Одну и ту же торговлю считают дважды: там, откуда товар вывезен, и там, куда он ввезён.',
  'gap.lead-year': ({ year, reporter, economy }) =>
    `Отношение данных ${inCase(reporter, 'gen', 'economy')} к данным ${inCase(economy, 'gen', 'economy')} за ${year} год равно`,
  'gap.lead-gap': () => 'при расхождении в',
  'gap.absent': ({ economy, years }) => `${economy}, ${years}.`,
  'overview.ask': 'Спросите данные',
  'overview.month': 'Месяц целиком',
  'overview.sold': ({ reporter }) => `${asSubject(reporter, 'economy')} ${agree(reporter, sold, 'economy')}`,
  'overview.bought': ({ reporter }) => `${asSubject(reporter, 'economy')} ${agree(reporter, bought, 'economy')}`,
  'overview.pairs': ({ reporter, less, of }) => {
    const who =
      less === of
        ? `Все ${russianCount(of, 'nom')} партнёров`
        : `${capital(russianCount(less, 'nom'))} из ${russianCount(of, 'gen')} партнёров`;
    return `${who} ${less === 1 ? 'учёл' : 'учли'} меньше, чем, по данным ${inCase(reporter, 'gen', 'economy')}, им продано`;
  },
  'overview.pairs-about': ({ reporter }) =>
    `Экспорт ${inCase(reporter, 'gen', 'economy')} за последний год, по которому есть данные обеих сторон; одна шкала, млрд долларов США`,
  'overview.says-sold': ({ reporter }) => `Продажи по данным ${inCase(reporter, 'gen', 'economy')}`,
  'overview.says-bought': 'Покупки по данным партнёра',
  'overview.total': ({ flow, year }) => `${flow}, ${year} год:`,
  'overview.total-open': 'Объём торговли по годам',
  'overview.paper-open': 'Статья по разделам',
  'overview.topics': ({ count }) =>
    `${capital(russianCount(count, 'nom'))} ${plural(count, { one: 'вопрос', few: 'вопроса', many: 'вопросов' })} и столько же ответов`,

  // the paper
  'study.title': 'Статья, пересчитанная заново',
  'view.figure': ({ number }) => `Рисунок ${number}`,
  'view.table': ({ number }) => `Таблица ${number}`,
  'view.previous': 'Назад',
  'view.next': 'Дальше',
  'view.pages': 'Рисунки статьи',
  'view.in-words': 'Словами',
  'view.agreement': 'Сравнение со статьёй',
  'view.notes': 'Примечания',
  'notes.more': ({ count }) => `Ещё ${count} ${plural(count, { one: 'примечание', few: 'примечания', many: 'примечаний' })}`,
  'view.sources': 'Источники',
  'view.files': 'Скачать',
  'view.explore': 'Изменить этот срез в конструкторе',
  'view.receipts': 'Все справки о числах этой страницы',
  'outcome.agrees': 'Совпадает до последнего напечатанного знака',
  'outcome.within-rounding': 'Отличается только округлением',
  'outcome.another-figure': 'Совпадает с другим официальным числом',
  'outcome.differs': 'Не совпадает',
  'outcome.not-independent': 'Проверить нельзя: наше число взято из статьи',

  'tally.agrees': ({ count }) => `совпадают: ${count}`,
  'tally.within-rounding': ({ count }) => `отличаются округлением: ${count}`,
  'tally.another-figure': ({ count }) => `совпадают с другим официальным числом: ${count}`,
  'tally.differs': ({ count }) => `не совпадают: ${count}`,
  'tally.not-independent': ({ count }) => `проверить нельзя: ${count}`,

  // charts
  'chart.name': ({ title }) => `График: ${title}.`,
  'chart.name-beside-table': ({ title }) => `График: ${title}. Те же числа — в описании и таблице.`,
  'chart.events': 'События',
  'cursor.label': ({ title }) => `Прочитать значения: ${title}`,
  'cursor.hint': 'Стрелки или указатель переводят от точки к точке. Enter или касание закрепляет точку; ? — список клавиш.',
  'keys.period': 'раньше, позже',
  'keys.series': 'другой ряд',
  'keys.ends': 'первая, последняя',
  'keys.pin': 'закрепить точку',
  'keys.receipt': 'открыть справку о числе',
  'keys.table': 'открыть или закрыть таблицу',
  'keys.leave': 'выйти из графика',
  'keys.help': 'этот список',
  'describe.more': 'Каждый ряд словами',
  'describe.level': 'Уровень',
  'describe.trend': 'Тенденция',
  'describe.turns': 'Точки перелома',
  'describe.extremes': 'Крайние значения',
  'describe.absences': 'Чего нет',
  'places.heading': ({ count }) => `Места на карте (${count})`,
  'events.heading': ({ count }) => `${count} ${plural(count, { one: 'событие', few: 'события', many: 'событий' })} с датами на графике`,
  'table.heading': 'Числа',
  'table.region': ({ title }) => `Таблица: ${title}`,
  'table.year': 'Год',
  'table.half-year': 'Полугодие',
  'table.quarter': 'Квартал',
  'table.month': 'Месяц',
  'table.year-to-date': 'С начала года',
  'table.economy': 'Страна',
  'table.product': 'Товар',
  'table.record-of': ({ recorder }) => `данные ${inCase(recorder, 'gen', 'economy')}`,
  'table.own-record': 'свои данные',
  'table.receipts': 'Каждое число открывает справку о себе.',
  'table.marked': 'q: округлено, рассчитано или оценено.',
  'table.found': '!: отмечено проверкой; см. справку о числе.',
  'table.revised': 'r: пересмотрено после первой публикации.',
  'sources.line': ({ first, more }) => {
    const named = `${first.length + more === 1 ? 'Источник' : 'Источники'}: ${first.join('; ')}`;
    return more === 0 ? named : `${named} и ещё ${more}`;
  },
  'sources.terms': 'Условия каждого источника — в справках о числах и',
  'sources.terms-link': 'в списке источников',
  'sources.others': ({ count }) =>
    `Ещё ${count} ${plural(count, { one: 'выпуск приводит', few: 'выпуска приводят', many: 'выпусков приводят' })} другое число`,

  // files
  'files.csv': 'строки со статусом, причиной и источником',
  'files.json': 'все данные со справками о числах',
  'files.svg': 'график как векторное изображение',
  'files.md': 'таблица и примечания в виде текста',
  'files.terminal': 'В терминале',
  'files.link': 'Ссылка',
  'files.citation': 'Цитировать',
  'files.cite': ({ headline, version, hash, address }) => `Sogdia: ${headline}. Версия данных ${version} (содержимое ${hash}). ${address}`,
  'files.licence-note': ({ licences }) => `Условия источников: ${licences}`,

  // buttons
  'copy.copy': 'Скопировать',
  'copy.done': 'Скопировано',

  // receipts
  'receipt.panel': 'Справка о числе',
  'receipt.open': 'Открыть справку о числе',
  'receipt.close': 'Закрыть',
  'receipt.back': 'Назад',
  'receipt.loading': 'Загружаем справку о числе…',
  'receipt.failed': 'Мы не смогли показать эту справку. Полный список — на странице справок о числах.',
  'receipt.full': 'Полное значение:',
  'receipt.source': 'Источник',
  'receipt.printed': 'Число',
  'receipt.release': 'Выпуск',
  'receipt.retrieved': 'В наших данных с',
  'receipt.licence': 'Условия',
  'receipt.quality': 'Качество',
  'receipt.read-at': 'Где прочитано',
  'receipt.note': 'Примечание',
  'receipt.cite': 'Цитировать это число',
  'receipt.alternates': 'Другие источники и выпуски',
  'receipt.alternate': (figure) =>
    `${figure.publisher}, ${figure.title} (${figure.release}), ${figure.printed}; ${figure.quality.join(', ')}.${figure.note === null ? '' : ` ${figure.note}`}`,
  'receipts.title': ({ title }) => `Справки о числах: ${title}`,
  'receipts.about': ({ count }) =>
    `${count} ${plural(count, { one: 'число', few: 'числа', many: 'чисел' })}, у каждого своя ссылка. Откройте любую часть расчёта — вплоть до чисел, напечатанных источниками.`,
  'receipts.figures': 'Опубликованные числа',
  'receipts.economy-title': ({ economy }) => `Опубликованные числа: ${economy}`,
  'receipts.description': 'Откуда взято каждое число: издатель, таблица, выпуск, условия и что говорят другие источники.',
  'unit.usd': 'долл. США',
  'unit.cny': 'юаней',
  'unit.usd-constant': 'долл. США в постоянных ценах',
  'unit.usd-per-head': 'долл. США на душу населения',
  'unit.items': 'штук',
  'unit.kg': 'кг',
  'unit.usd-per-item': 'долл. США за штуку',
  'unit.usd-per-kg': 'долл. США за килограмм',
  'unit.persons': 'человек',
  'unit.cny-per-usd': 'юаней за доллар США',
  'unit.ratio': 'в виде отношения',
  'unit.percentage-points': 'процентных пунктов',
  'unit.index': 'пунктов индекса',
  'unit.rank': 'место по порядку',
  'unit.count': 'в виде количества',
  'unit.quantity': 'в единице этого количества',
  'unit.year': 'в виде года',
  'unit.years': 'лет',
  'unit.nats': 'нат',
  'unit.score': 'баллов',
  'unit.level': 'в виде уровня, низший — 1',

  // explore
  'explore.title': 'Конструктор',
  'explore.about': 'Постройте любой срез данных. Всё считается в вашем браузере, а ссылка сохраняет срез.',
  'explore.controls': 'Изменить срез',
  'explore.loading': 'Загружаем данные…',
  'explore.no-script': 'Для настройки среза нужен JavaScript. Без него страница показывает начальный срез.',
  'explore.problems': 'Такого среза нет. Показан самый близкий.',
  'explore.read-as': 'Часть этой ссылки прочитать не удалось.',
  'explore.not-offered': 'Почему часть вариантов недоступна',
  'explore.held': 'Есть данные: ',
  'explore.broken': 'Не удалось построить этот срез.',
  'explore.broken-help': 'Дело в ошибке на странице, а не в вашем выборе. Измените настройку или вернитесь к прежнему срезу.',
  'explore.empty': 'По этим странам и годам данных нет.',
  'explore.empty-help': 'Причина указана в таблице. Попробуйте другие годы, партнёров или данные другой стороны.',
  'explore.files': 'Скачать',
  'explore.failed': 'Не удалось загрузить данные.',
  'explore.failed-help': 'Проверьте соединение и обновите страницу. Рисунки статьи готовы на своих страницах.',
  'explore.reset': 'Начать заново',
  'explore.terminal': 'В терминале',
  'explore.measure': 'Величина',
  'explore.reporter': 'Чья торговля',
  'explore.partners': 'Партнёры',
  'explore.from': 'С',
  'explore.to': 'По',
  'explore.record': 'Чьи данные',
  'explore.money': 'Единица',
  'explore.frequency': 'Периодичность',
  'explore.transform': 'Показать как',
  'explore.index-year': 'Базовый год',
  'explore.vintage': 'Редакция данных',
  'explore.chart': 'График',
  'explore.events': 'События',
  'explore.both-flows': 'Экспорт и импорт',
  'record.reporter': 'страны-респондента',
  'record.partner': 'партнёров',
  'record.both': 'обеих сторон',
  'record.reconciled': 'согласованные (наша оценка)',
  'money.usd': 'доллары США',
  'money.cny': 'юани',
  'money.usd-constant': 'доллары в постоянных ценах',
  'money.per-head': 'на душу населения',
  'money.of-gdp': 'доля ВВП партнёра',
  'vintage.first': 'первоначальные',
  'vintage.latest': 'пересмотренные',
  'vintage.date': 'по состоянию на дату',
  'explore.vintage-date': 'Дата',
  'chart.line': 'линии',
  'chart.area': 'области',
  'chart.column': 'столбцы',
  'chart.stacked-column': 'столбцы с накоплением',
  'chart.diverging-column': 'столбцы выше и ниже нуля',
  'chart.small-multiples': 'малые графики',
  'chart.slope': 'наклоны',
  'chart.bump': 'места по годам',
  'chart.dot': 'точки',
  'chart.heat-table': 'тепловая таблица',
  'chart.treemap': 'древовидная карта',
  'chart.map': 'карта',
  'chart.timeline': 'хронология',
  'chart.table': 'только таблица',

  ...ruAccessibility,
  ...ruApi,
  ...ruOffline,
  ...ruRecords,
  ...ruClaims,
  ...ruControls,
  ...ruExplore,
  ...ruMonths,
  ...ruReference,
  ...ruReleases,
  ...ruAbout,
  ...ruSearch,
  ...ruTopics,
  ...ruWorkbench,

  // nothing here
  'missing.title': 'Страница не найдена',
  'missing.about': 'Страницы с таким адресом нет. Воспользуйтесь поиском или ссылками ниже.',
  'missing.asked': 'Вы запросили',
  'missing.nearest': 'Самые близкие страницы:',
  'missing.search': 'Искать по всему сайту или просмотреть его',
} satisfies TextsLike<typeof en>;
