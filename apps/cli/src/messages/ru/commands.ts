import { plural } from '@sogdia/core/ru';
import type { commandTexts } from '../en/commands.ts';
import type { TextsLike } from '../en/texts-like.ts';

/** Russian: the texts of checks, comparisons of versions, tables of views and receipts. */
export const ruCommand = {
  'scenario.label': 'Сценарий, а не прогноз: расчёт при названных допущениях.',

  'check.failed': ({ failed, of }) => `Не выполнено проверок: ${failed} из ${of}.`,
  'check.on-record': ({ verdict, reason }) => `изменилось; записанный вердикт: ${verdict} (${reason})`,
  'check.stdin': 'стандартный ввод',
  'check.working': 'Ход проверки',
  'check.lenses': 'По данным каждой стороны, первоначальным и пересмотренным',

  'diff.counts': ({ revised, redefined, added, gone, unchanged }) =>
    `пересмотрено: ${revised}, измерено иначе: ${redefined}, добавлено: ${added}, удалено: ${gone}, без изменений: ${unchanged}`,
  'diff.bump': ({ bump }) => `на сколько поднять версию, чтобы заменить прежнюю новой: ${bump}`,
  'diff.packages': ({ rules }) =>
    rules.length === 0 ? 'строки не различаются' : rules.map(([rule, rows]) => `${rule}: ${rows}`).join(', '),
  'diff.rule.erratum': 'исправлено',
  'diff.rule.row-removed': 'удалено',
  'diff.rule.meaning-changed': 'с новым смыслом',
  'diff.rule.number-revised': 'пересмотрено',
  'diff.rule.number-changed': 'изменено без записи',
  'diff.rule.row-added': 'новых',
  'diff.rule.quantity-added': 'с новым количеством',
  'diff.rule.label-changed': 'с новой подписью',
  'diff.step': ({ bump, least }) => `нужно поднять версию: ${bump}, то есть ${least} или новее`,
  'diff.unrecorded': ({ rows }) =>
    `${rows} ${plural(rows, { one: 'число изменено', few: 'числа изменены', many: 'чисел изменено' })} без записи: внесите каждое в datasets/revisions.json или добавьте пересмотренное издателем как новый выпуск`,
  'diff.too-low': ({ stated, least }) => `версия ${stated} слишком мала: укажите ${least} в datasets/dataset.json`,
  'diff.more': ({ rest }) => `и ещё ${rest}: --limit показывает больше, --format csv — всё`,

  'verify.holds': 'верно',
  'verify.fails': 'различие',
  'verify.difference': ({ found, expected }) => `${found}, ожидалось ${expected}`,
  'replay.unanswered': ({ code }) => `ответа нет (код завершения ${code})`,
  'replay.expected': 'sogdia и её слова либо # и комментарий',
  'replay.no-hash': 'хеш, который записывает --update',

  'verify.summary': ({ checked, failed }) =>
    failed === 0
      ? `${checked} ${plural(checked, { one: 'проверка, пройдена', few: 'проверки, все пройдены', many: 'проверок, все пройдены' })}`
      : `не пройдено проверок: ${failed} из ${checked}`,

  'view.sources': 'Источники',
  'view.sources-of': ({ named }) => `Источники: ${named.join('; ')}.`,
  'view.folded': ({ notes, sources }) => `примечаний: ${notes}, источников: ${sources}; прочитать их — с параметром --notes`,

  'table.year': 'Год',
  'table.half-year': 'Полугодие',
  'table.quarter': 'Квартал',
  'table.month': 'Месяц',
  'table.year-to-date': 'С начала года',
  'table.economy': 'Страна',
  'table.product': 'Товар',
  'table.missing': ({ letter, reason }) => `– ${letter}: ${reason}`,
  'table.found': '! отмечено проверкой: см. справку о числе',
  'table.marked': '◦ округлено, рассчитано или оценено',
  'table.revised': '° позже пересмотрено',
  'table.marked-and-revised': '• округлено, рассчитано или оценено и позже пересмотрено',
  'table.both-marks': '• и то и другое',

  'receipt.needs-series': 'для справки о числе нужен один ряд: в этом срезе их несколько',
  'receipt.which-series': ({ name }) => `имени ${name} соответствует несколько рядов`,
  'receipt.series': ({ id, label }) => `${id} (${label})`,
  'receipt.such-as': ({ command }) => `например, ${command}`,
  'receipt.step': ({ operation, formula }) => `${operation}: ${formula}`,
  'receipt.exact': ({ value }) => `со всеми опубликованными цифрами: ${value}`,
  'receipt.figure': ({ printed, publisher, title, release }) => `${printed}; ${publisher}, ${title} (${release})`,
  'receipt.quality': ({ quality, retrieved, licence }) => `${quality.join(', ')}; в этом наборе данных с ${retrieved}; условия: ${licence}`,
  'receipt.read-at': ({ readAt }) => `где прочитано: ${readAt}`,
  'receipt.alternate': ({ value, printed, publisher, release }) => `не взято: ${value} (${printed}; ${publisher}, ${release})`,
  'receipt.to-cite': 'Чтобы процитировать',
  'receipt.title': 'Справка о числе',
  'receipt.revised': 'С тех пор пересмотрено. По последним данным',

  'search.expected':
    'вопрос на английском, например ‘exports to NAME in July 2026’, ‘trade with NAME by month in yuan’, ‘gas from NAME since 2020’',
  'search.remedy': ({ word }) => `см. sogdia search ${word}; названия есть в sogdia list economies и sogdia list goods`,
} satisfies TextsLike<typeof commandTexts>;
