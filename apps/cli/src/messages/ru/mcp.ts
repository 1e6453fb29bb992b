import { inCase } from '@sogdia/core/ru';
import type { mcpTexts } from '../en/mcp.ts';
import type { TextsLike } from '../en/texts-like.ts';

/** Russian: what an agent reads of the tools, the resource and the prompts of `sogdia mcp`. */
export const ruMcp = {
  'mcp.instructions': ({ version }) =>
    `Данные о торговле, у каждого числа есть источник (данные ${version}). Ищите через search, читайте через view, ссылайтесь через receipt, проверяйте текст через check. Две стороны учитывают одну и ту же торговлю и расходятся: указывайте, чьи это данные. Если числа никто не опубликовал, значение — null с причиной; никогда не заполняйте его. Запросы описаны в sogdia://views.`,
  'mcp.search':
    'Найти, на что могут ответить данные: срезы, темы, страны, утверждения, показатели, товары; или вопрос, например "exports to NAME 2023". Для каждого даёт инструмент и его входные данные.',
  'mcp.view':
    'Числа среза по имени, словами или по запросу (measure=export&partners=CODE&years=2013-2023&record=both; см. sogdia://views). Значения — в простой единице своего ряда; status говорит о качестве каждого; у null есть причина.',
  'mcp.receipt':
    'Откуда взято одно значение. Адрес: query, period и line (идентификатор из view; если ряд один, не нужен). deep даёт все ячейки источников и ссылку для цитирования.',
  'mcp.check': ({ figures, claims }) =>
    `Проверить каждое число текста или одно утверждение по его номеру. Итоги для чисел: ${figures.join(', ')}. Для утверждений: ${claims.join(', ')}.`,
  'mcp.left': ({ left }) => `не показано ещё ${left}: запрашивайте меньше за раз (меньше лет, партнёров, слов)`,
  'mcp.instead': ({ query }) => `ближайшее, на что отвечает view: ${query}`,
  'mcp.find': 'названия находит search',
  'mcp.no-view': ({ tool }) => `запрос, имя среза или вопрос; на это отвечает ${tool}`,

  'mcp.language': 'Язык срезов',
  'mcp.language-head':
    'Запрос соединяет name=value знаком &, списки — запятыми: measure=export&partners=CODE,CODE&years=2013-2023&record=both. Обычное можно опустить. Параметры:',
  'mcp.language-economies': ({ codes }) => `Страны: ${codes.join(', ')}.`,
  'mcp.language-views': 'Срезы с именами и примеры запросов:',
  'mcp.language-receipts':
    'Адрес значения — это его query, period и идентификатор line, например export-CODE-reporter: передайте их в receipt.',

  'serve.open': ({ address }) => `sogdia отвечает по адресу ${address} (остановить — Ctrl-C)`,

  'mcp.brief-help': 'Короткая записка о торговле страны с источником каждого числа',
  'mcp.brief': ({ economy }) =>
    `Напишите записку не длиннее 200 слов о торговле ${inCase(economy, 'gen', 'economy')}. Данные обеих сторон возьмите через search и view, ссылку на каждое напечатанное число — через receipt. Укажите, чьи это данные, в чём стороны расходятся и чего нет. Затем проверьте свой текст через check и исправьте неверное.`,
  'mcp.check-text-help': 'Проверить числа в тексте',
  'mcp.check-text': ({ text }) =>
    `Выполните check для текста ниже. Перечислите каждое число с итогом проверки и числом из наших данных; для неверных предложите исправленную фразу со справкой о числе. Не судите о том, что проверить нельзя.\n\n${text}`,
} satisfies TextsLike<typeof mcpTexts>;
