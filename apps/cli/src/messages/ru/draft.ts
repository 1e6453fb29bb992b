import { inCase, plural } from '@sogdia/core/ru';
import type { draftTexts } from '../en/draft.ts';
import type { TextsLike } from '../en/texts-like.ts';

/** Russian: the texts of the screen on which a reader's own text is checked. */
export const ruDraft = {
  'draft.title': 'Проверка текста',
  'draft.text': 'Ваш текст',
  'draft.headline': 'Проверьте числа своего текста по данным',
  'draft.paste': 'Вставьте текст здесь или на любом экране.',
  'draft.editor': 'Чтобы написать или изменить его в своём редакторе, нажмите E.',
  'draft.file': 'Чтобы открыть файл, нажмите : и введите его имя, например draft.md.',
  'draft.languages':
    'Мы читаем по-русски, по-английски и по-китайски. Число названо неверным, только если так говорит любое прочтение предложения.',
  'draft.lines': ({ lines }) => `${lines} ${plural(lines, { one: 'строка', few: 'строки', many: 'строк' })}`,
  'draft.figures': ({ count }) => (count === null ? 'Читаем' : `${count} ${plural(count, { one: 'число', few: 'числа', many: 'чисел' })}`),
  'draft.against': ({ reporter }) => `сверено с первоначальными данными ${inCase(reporter, 'gen', 'economy')}`,
  'draft.figure': 'Число',
  'draft.outcome': 'Итог',
  'draft.outcome.right': 'верно',
  'draft.outcome.right-elsewhere': 'верно иначе',
  'draft.outcome.close': 'близко',
  'draft.outcome.off': 'неверно',
  'draft.outcome.not-checkable': 'нет данных',
  'draft.outcome.not-understood': 'не понято',
  'draft.none': 'Чисел в этом тексте мы не нашли',
  'draft.found': 'Найдено',
  'draft.you-say': 'У вас',
  'draft.data': 'В данных',
  'draft.from': ({ value, publisher }) => (publisher === null ? value : `${value}, источник: ${publisher}`),
  'draft.off-by': 'Отклонение',
  'draft.of-it': ({ amount, percent }) => `${amount}, ${percent} %`,
  'draft.points': ({ points }) => `${points} п. п.`,
  'draft.rounded': 'Округлённо',
  'draft.digits': ({ value }) => `${value} с точностью вашего текста`,
  'draft.why': 'Почему',
  'draft.working': 'Прочитано как',
  'draft.suggested': 'Предложенный текст',
  'draft.others': 'Имелось в виду другое число?',
  'draft.neutral':
    'was were is are be been totaled totalled averaged worth at of был была было были составил составила составило составили составляет составляют равен равна равно равны на в',
  'draft.no-others': 'других чисел для выбора здесь нет',
  'draft.no-suggestion': 'исправления, в котором мы уверены, нет',
  'draft.accepted': ({ count }) =>
    `${plural(count, { one: 'исправлено', few: 'исправлены', many: 'исправлено' })} ${count} ${plural(count, { one: 'число', few: 'числа', many: 'чисел' })}; u отменяет`,
  'draft.reading': ({ percent }) => `прочитано ${percent} % вашего текста; Esc останавливает`,
  'draft.long': 'читаем ваш текст…',
  'draft.stopped': 'остановлено; Enter продолжает',
  'draft.too-long': ({ found, most }) => `в вашем тексте ${found} знаков; мы читаем не больше ${most}, проверьте его по частям`,
  'draft.no-editor': 'укажите в VISUAL или EDITOR, какой редактор открыть',
  'draft.editor-failed': 'редактор завершился с ошибкой, текст не изменён',
  'draft.open': 'проверить числа этого файла',
} satisfies TextsLike<typeof draftTexts>;
