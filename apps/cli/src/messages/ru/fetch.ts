import { plural } from '@sogdia/core/ru';
import type { fetchTexts } from '../en/fetch.ts';
import type { TextsLike } from '../en/texts-like.ts';

/** Russian: the texts of fetching from a provider with the key of its user. */
export const ruFetch = {
  'command.fetch': 'скачать данные UN Comtrade со своим ключом; без --output и --apply только показывает план',
  'argument.provider':
    'поставщик; SOGDIA_COMTRADE_URL задаёт другой сервер (https:, на этой машине также http:), SOGDIA_COMTRADE_PAUSE — паузу между запросами больше 6 секунд',

  'option.reporters': 'чьи данные: коды или названия через запятую; группа означает всех её членов',
  'option.flows': 'потоки через запятую; если не указаны — экспорт и импорт',
  'option.goods': 'товары через запятую: TOTAL (по умолчанию), уровень, например AG2 (два знака), или коды',
  'option.classification':
    'классификация: HS в той редакции, которой пользуется каждая страна (по умолчанию), SITC (S1–S4, SS как в данных), BEC (B4, B5)',
  'option.months': 'месяц или диапазон, например 2024-01..2024-06',
  'option.key-file':
    'файл, в котором только ваш ключ, или - для стандартного ввода; либо задайте SOGDIA_COMTRADE_KEY. Ключ мы не храним и не показываем',
  'option.tariff-lines': 'тарифные строки каждой страны (её собственные коды из 8–10 знаков) вместо шестизначных кодов',
  'option.files':
    'файлы UN Comtrade со всей торговлей одной страны за один период (нужен платный ключ): --output — папка, --count — только список',
  'option.preview': 'без ключа: не больше 500 строк за запрос, поэтому большой вопрос требует многих запросов',
  'option.count': 'с вашим ключом: узнать только число строк, ничего не скачивая',
  'option.restart': 'скачать заново, даже то, что сохранено прежде',

  'fetch.title': ({ host }) => `План: что запросить у UN Comtrade (${host})`,
  'fetch.flows': 'потоки',
  'fetch.every-partner': 'все партнёры, включая регионы и мир в целом, как их указывает каждая страна',
  'fetch.goods-of': ({ goods, classification }) => `${goods.join(', ')}, классификация ${classification}`,
  'fetch.period-range': ({ first, last }) => `${first} — ${last}`,
  'fetch.periods-of': ({ periods, count, isMonths }) =>
    `${periods} (${count} ${isMonths ? plural(count, { one: 'месяц', few: 'месяца', many: 'месяцев' }) : plural(count, { one: 'год', few: 'года', many: 'лет' })})`,
  'fetch.records-at-most': ({ records }) => `не больше ${records}`,
  'fetch.call-at-most': ({ records }) => `строк не больше ${records}`,
  'fetch.records-unknown': 'число заранее не известно',
  'fetch.files': 'файлы',
  'fetch.files-of': ({ classification }) => `по одному на страну и период: все партнёры, потоки и коды ${classification}`,
  'fetch.kept': 'сохранено',
  'fetch.kept-calls': ({ count, calls, day }) => `запросов с ответом: ${count} из ${calls}, первый — ${day}; --restart запросит снова`,
  'fetch.time': 'запросы',
  'fetch.time-of': ({ calls, pause, time }) => (calls < 2 ? `${calls}` : `${calls}, по одному раз в ${pause}: не меньше ${time}`),
  'fetch.key': 'ключ',
  'fetch.key-none': ({ variable }) => `нет: задайте --key-file или ${variable}`,
  'fetch.key-unneeded': 'не нужен: запрос без ключа даёт не больше 500 строк',
  'fetch.calls': 'Запросы',
  'fetch.call-of': ({ reporters, partners, flows, goods }) =>
    [
      `стран-респондентов: ${reporters}`,
      partners === null ? 'все партнёры' : `партнёров: ${partners}`,
      `потоков: ${flows}`,
      `кодов или уровней: ${goods}`,
    ].join(', '),
  'fetch.call-kept': 'сохранено',
  'fetch.more-calls': ({ count }) => `и ещё ${count}`,
  'fetch.get-key':
    'Чтобы получить ключ, зарегистрируйтесь на comtradedeveloper.un.org и подпишитесь на продукт comtrade - v1: ключ появится в вашем профиле. Сохраните в файле только ключ и добавьте --key-file FILE, передайте его по каналу с --key-file - или задайте SOGDIA_COMTRADE_KEY. Либо добавьте --preview, чтобы обойтись без ключа.',
  'fetch.would-ask': 'Пока мы ничего не запросили. Чтобы продолжить, добавьте к той же команде',
  'fetch.would-write': 'чтобы скачать один файл, который читает sogdia import',
  'fetch.would-list': 'узнать, какие есть файлы и какого размера',
  'fetch.would-download': 'скачать их в папку, кроме тех, что там уже есть',
  'fetch.would-keep': 'чтобы скачать данные и сохранить их как own:NAME',

  'fetch.no-key': 'нет ключа для UN Comtrade',
  'fetch.odd-key': 'это не ключ',
  'fetch.key-places': '--key-file FILE, --key-file - для стандартного ввода или SOGDIA_COMTRADE_KEY',
  'fetch.key-form': 'только ключ, в одной строке',
  'fetch.type-key': 'введите ключ, затем Ctrl-D:',
  'fetch.key-open': ({ path }) => `другие пользователи этой машины могут прочитать ${path}; закрыть его можно командой chmod 600`,
  'fetch.no-key-file': ({ path, found }) => `в ${path} нет ключа (${found})`,

  'fetch.progress-calls': ({ done, calls }) => `запросов: ${done} из ${calls}`,
  'fetch.progress-asking': ({ periods, bytes }) => `запрашиваем ${periods}${bytes === null ? '' : `, ${bytes}`}`,
  'fetch.progress-next': ({ time }) => `следующий через ${time}`,
  'fetch.progress-again': ({ time }) => `повтор через ${time}`,
  'fetch.progress-left': ({ time }) => `ещё не меньше ${time}`,

  'fetch.stopped': ({ done, calls }) => `остановлено; сохранено запросов: ${done} из ${calls}. Чтобы продолжить, повторите ту же команду`,
  'fetch.kept-so-far': ({ done, calls }) => `сохранено запросов: ${done} из ${calls}. Чтобы продолжить, повторите ту же команду`,
  'fetch.answered': ({ records, bytes, calls, kept, split, host }) =>
    [
      `строк: ${records} (${bytes}), ответов: ${calls}, сервер ${host}`,
      ...(kept === 0 ? [] : [`из них сохранены прежде: ${kept}`]),
      ...(split === 0 ? [] : [`слишком большие запросы, разделены надвое: ${split}`]),
    ].join('; '),
  'fetch.counted': ({ records, calls, host }) => `на ${host} строк по этому вопросу: ${records} (запросов: ${calls}); ничего не скачано`,
  'fetch.empty': ({ count, names, more }) => `Ответов без строк: ${count}. Это ${names.join(', ')}${more === 0 ? '' : ` и ещё ${more}`}`,
  'fetch.files-listed': ({ files, bytes, host }) =>
    files === 0
      ? `На ${host} нет файлов для этого вопроса`
      : `На ${host} для этого вопроса ${files} ${plural(files, { one: 'файл', few: 'файла', many: 'файлов' })} (${bytes})`,
  'fetch.file-there': 'уже есть в папке',
  'fetch.files-written': ({ files, path }) =>
    `В ${path} ${plural(files, { one: 'скачан', few: 'скачаны', many: 'скачано' })} ${files} ${plural(files, { one: 'файл', few: 'файла', many: 'файлов' })}`,
  'fetch.written': ({ path }) => `Записано: ${path}`,
  'fetch.next-look': 'покажет, что в файле',
  'fetch.next-keep': 'сохранит его',

  'error.fetch-no-key':
    'зарегистрируйтесь на comtradedeveloper.un.org и подпишитесь на продукт comtrade - v1: ключ появится в вашем профиле. Сохраните в файле только ключ и добавьте --key-file FILE, передайте его по каналу с --key-file - или задайте SOGDIA_COMTRADE_KEY',
  'error.fetch-key-file': 'укажите имя файла с ключом; если вы ввели сам ключ, удалите его из истории оболочки',
  'error.fetch-key': 'проверьте ключ и подписку на comtradedeveloper.un.org',
  'error.fetch-key-or-quota':
    'возможно, ключ неверен или его квота исчерпана: проверьте и то и другое на comtradedeveloper.un.org; скачанное сохранено',
  'error.fetch-question': 'прочитайте ответ сервера; sogdia fetch без --output и --apply показывает план',
  'error.fetch-later': 'повторите ту же команду позже: она продолжит с того же места',
  'error.fetch-network': 'проверьте сеть и повторите ту же команду: она продолжит с того же места',
  'error.fetch-redirect': 'сервер, возможно, не работает или требует входа: откройте его адрес в браузере',
  'error.fetch-other': 'сервер, возможно, не работает: повторите ту же команду позже, она продолжит с того же места',
  'error.fetch-smaller': 'запросите меньше за раз: назовите партнёров или коды товаров вместо уровня',
} satisfies TextsLike<typeof fetchTexts>;
