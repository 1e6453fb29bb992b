import type { errorTexts } from '../en/errors.ts';
import type { TextsLike } from '../en/texts-like.ts';

/** Russian: errors and what puts them right, notices, and what is said of settings. */
export const ruError = {
  'notice.written': ({ path, bytes }) => `записано: ${path} (байт: ${bytes})`,
  'notice.truncated': ({ shown, total }) => `показано строк: ${shown} из ${total}`,
  'notice.changed': ({ text }) => `sogdia: ${text}`,
  'notice.first-view': ({ query }) => `в этих данных нет чисел для обычного вопроса; их первый срез — '${query}'`,
  'notice.no-effect': ({ parameter, reason }) => `sogdia: ${parameter} здесь ничего не меняет. ${reason}`,
  'notice.no-rows': 'подходящих строк нет',
  'notice.no-rows-where': ({ condition, field, held }) =>
    `нет строк, для которых ${condition}: ${held.length === 0 ? `поле ${field} здесь пусто` : `значения поля ${field} — ${held.slice(0, 12).join(', ')}${held.length > 12 ? ` и ещё ${held.length - 12}` : ''}`}`,
  'notice.mcp': 'ждём агента на стандартном вводе; как подключить к нему sogdia, сказано в docs/agents.md',
  'notice.nearest': ({ names }) => `возможно, имелось в виду: ${names.slice(0, 3).join(', ')}?`,
  'notice.no-claims': ({ asked }) =>
    `в этом наборе данных нет утверждений для проверки. Можно проверить текст (sogdia check draft.md${asked === null ? '' : ` --data ${asked}`}), выражение ('export(REPORTER, PARTNER)[YEAR] > 100bn', с кодами из sogdia list economies) или свои утверждения (--file claims.yaml)`,
  'notice.typing': 'введите или вставьте текст, затем нажмите Ctrl-D на пустой строке',
  'notice.no-figure': ({ path }) =>
    `в ${path} мы не нашли чисел для проверки. Мы ищем денежные суммы (USD 89.4 billion, $30bn), проценты (45 %, 12 per cent), кратные изменения (doubled), доли (a third) и места — на английском языке; пример есть в docs/checking-claims.md`,
  'notice.data': ({ version, parts }) => `данные ${version}: ${parts.join(', ')}`,

  'error.old-node': ({ found }) =>
    `для sogdia нужен Node 22 или новее, а это Node ${found}. Установите новый Node или выполните в папке проекта: npx -y pnpm@12.21.0 tui`,
  'error.where': 'где',
  'error.expected': 'ожидалось',
  'error.why': 'почему',
  'error.found': 'найдено',
  'error.remedy': 'решение',
  'error.crash': 'отчёт',
  'error.more': ({ names, more }) => `${names.join(', ')} и ещё ${more}`,
  'error.did-you-mean': ({ name }) => `попробуйте ${name}`,
  'error.list': ({ command }) => `см. ${command}`,
  'error.nearest-view': ({ command }) => `ближайший срез: ${command}`,
  'error.usage': 'см. sogdia help',
  'error.script': 'исправьте строку; форма показана в sogdia help replay',
  'error.settings': 'исправьте настройки; они показаны в docs/bulk-tables.md',
  'error.file-exists': 'выберите другое имя или добавьте --force, чтобы перезаписать',
  'error.file-not-written': 'выберите существующую папку, в которую можно писать, или создайте её',
  'error.data': 'переустановите программу; какая часть повреждена, покажет sogdia verify',
  'error.input': 'исправьте файл в этом месте; формат показан в docs/checking-claims.md',
  'error.unreadable': 'проверьте имя файла и папку',
  'error.no-text': 'сохраните его как простой текст (draft.md, draft.txt) или вставьте в sogdia check -',
  'error.too-long': 'разделите его или проверьте только часть с числами',
  'error.package': 'скачайте весь пакет данных у издателя ещё раз',
  'error.no-dataset': 'укажите папку, в которой есть dataset.json или datapackage.json; пример — в docs/opening-a-dataset.md',
  'error.dataset': 'исправьте файл в этом месте; полный пример — в docs/opening-a-dataset.md',
  'error.output': ({ problem }) => `sogdia: не удалось записать вывод (${problem})\n  решение   освободите место или пишите в другое место`,
  'error.expression': 'исправьте выражение в этом месте',
  'error.defect': 'это ошибка в sogdia: сообщите о ней; где она возникла, покажет --debug',

  'config.problem': ({ path, problem }) => `${path}: ${problem}`,
  'config.refused': ({ path, problem }) => `не учтено ${path}: ${problem}`,
  'config.unknown': ({ name, nearest: [first] }) =>
    `неизвестное имя ${name}${first === undefined ? '' : `; возможно, имелось в виду ${first}?`}`,
  'config.no-key': ({ action, key }) => `${action}: ${key} не может быть клавишей`,
  'config.conflict': ({ key, actions: [one, other] }) => `${key} не может значить и ${one}, и ${other}; у обоих остаются обычные клавиши`,
} satisfies TextsLike<typeof errorTexts>;
