import type { enGuide } from '../en/guide.ts';
import type { TextsLike } from '../en/texts-like.ts';

/** Russian: the pages that follow one number to where it comes from. */
export const ruGuide = {
  'guide.nav': 'Путь одного числа',
  'guide.title': ({ value, subject }) => `Путь одного числа: ${value}, ${subject}`,
  'guide.about':
    'Начните с предложения в статье, спуститесь к опубликованным числам, а затем посмотрите, что записал партнёр. Так можно проследить здесь любое число.',
  'guide.sentence': 'Предложение',
  'guide.sentence-about': ({ section }) => `Раздел «${section}». Нашими словами:`,
  'guide.claim': 'Предложение в виде формулы',
  'guide.claim-about': 'Предложение мы записываем в виде формулы по данным. С подставленными числами:',
  'guide.verdict': 'Вердикт',
  'guide.verdict-about': 'Мы проверяем, выполняется ли формула с точностью до цифр, напечатанных в тексте.',
  'guide.verdict-open': ({ id }) => `${id}: ход проверки и результат при других настройках`,
  'guide.view': 'График, на котором есть это число',
  'guide.view-open': ({ label }) => `${label}: описание, файлы и другие настройки`,
  'guide.receipt': 'Справка о числе',
  'guide.receipt-about': 'Как получено число. Каждая часть открывает свою справку.',
  'guide.cells': 'Опубликованные числа',
  'guide.cells-about': 'Числа в том виде, в каком они напечатаны, и кто и когда напечатал каждое.',
  'guide.cell-release': 'Выпуск',
  'guide.partner': 'Что записала другая сторона',
  'guide.partner-about': 'Партнёр публикует о том же потоке свои данные. Они показывают расхождение, но не его причину.',
  'guide.partner-open': 'Данные обеих сторон по каждому потоку',
  'guide.terminal': 'В терминале',
} satisfies TextsLike<typeof enGuide>;
