import { plural } from '@sogdia/core/ru';
import type { enReleases } from '../en/releases.ts';
import type { TextsLike } from '../provided/texts-like.ts';

const releasesIn = (count: number): string => `${count} ${plural(count, { one: 'выпуск', few: 'выпуска', many: 'выпусков' })} источников`;
const rowsIn = (count: number): string => `${count} ${plural(count, { one: 'строка', few: 'строки', many: 'строк' })}`;

/** Russian: the page of what changed from release to release. */
export const ruReleases = {
  'releases.title': 'Что изменилось',
  'releases.about':
    'Что изменилось в наших данных, в выпусках каждого источника и в программе. Число, на которое вы сослались, можно найти таким, каким оно было тогда.',
  'releases.versions': 'Версии данных',
  'releases.versions-about':
    'Здесь перечислены все изменения чисел в записанных версиях. Мы сравниваем строки каждого выпуска и записываем каждую поправку вместе с причиной.',
  'releases.version': ({ version }) => `Версия ${version}`,
  'releases.in-work': 'в работе: ещё не записана, показана на этих страницах',
  'releases.recorded': ({ date }) => `записана ${date}`,
  'releases.holds': ({ rows, releases }) => `Строк с числами: ${rows}, выпусков источников: ${releases}; содержимое`,
  'releases.added': ({ count }) => `Добавлено: ${releasesIn(count)}`,
  'releases.gone': ({ count }) => `Удалено: ${releasesIn(count)}`,
  'releases.changed': ({ count }) => `Строки исправлены, добавлены или переименованы: ${releasesIn(count)}`,
  'releases.rows': ({ count, number }) => `${number} ${plural(count, { one: 'строка', few: 'строки', many: 'строк' })}`,
  'releases.rows-before': ({ before, after }) => `строк: ${after}, было: ${before}`,
  'revision.erratum': ({ count }) => `исправлено, ошибка наша: ${rowsIn(count)}`,
  'revision.source-revision': ({ count }) => `пересмотрено источником: ${rowsIn(count)}`,
  'revision.row-added': ({ count }) => `добавлено: ${rowsIn(count)}`,
  'revision.row-removed': ({ count }) => `удалено: ${rowsIn(count)}`,
  'releases.of-sources': 'Что изменил каждый выпуск',
  'releases.of-sources-about':
    'Каждое число выпуска мы сравниваем со всеми прежними выпусками. Новые: числа раньше никто не приводил. Пересмотренные: издатель приводил другое число, и разница больше округления. Прежние: издатель уже приводил это число. Только у других: раньше число приводили только другие издатели.',
  'releases.years': 'По годам',
  'releases.figures-of': ({ year }) => `Числа, опубликованные в ${year} году`,
  'releases.figures-about':
    'Все числа о торговле в том виде, в каком они напечатаны, по выпускам, включая те, которые не входят в срезы. Выпуск, в котором больше 300 чисел, показан на графике, но не в списке.',
  'releases.figures': ({ count }) => `${count} ${plural(count, { one: 'число', few: 'числа', many: 'чисел' })}`,
  'releases.printed': 'Как напечатано',
  'releases.count': ({ count }) => `${count} ${plural(count, { one: 'выпуск', few: 'выпуска', many: 'выпусков' })}`,
  'releases.table': ({ year }) => `Выпуски, впервые известные в ${year} году или позже`,
  'releases.known': 'Известно с',
  'releases.known-between': ({ earliest, latest }) => `от ${earliest} до ${latest}`,
  'releases.column-figures': 'Числа',
  'releases.column-added': 'Новые',
  'releases.column-revised': 'Пересмотренные',
  'releases.column-repeated': 'Прежние',
  'releases.column-beside': 'Только у других',
  'feed.title': 'Лента новостей',
  'feed.about': 'Новые месяцы и что в них видно, новые версии данных и каждая поправка с её причиной.',
  'feed.version': ({ version }) => `Версия данных ${version}`,
  'releases.program': 'Программа',
  'releases.program-about': 'Для тех, кто пользуется командной строкой, библиотекой или данными в своих программах.',
} satisfies TextsLike<typeof enReleases>;
