import { plural } from '@sogdia/core/ru';
import type { importTexts } from '../en/import.ts';
import type { TextsLike } from '../en/texts-like.ts';

/** What is told of an import by an identifier. */
const told = new Map([
  ['read', 'прочитано строк'],
  ['kept', 'использовано строк'],
  ['rejected', 'отклонено строк'],
  ['provider', 'источник'],
  ['columns', 'столбцы'],
  ['encoding', 'кодировка'],
  ['reporters', 'страны-респонденты'],
  ['partners', 'партнёры'],
  ['periods', 'периоды'],
]);

/** Russian: the texts of own data: what an import says of files, the store, and metrics on a table. */
export const ruImport = {
  'command.import': 'прочитать ваши выгрузки (UN Comtrade, BACI, WITS, таможня Китая, МВФ, любая таблица); --apply сохраняет их под именем',
  'command.forget': 'удалить сохранённые вами данные; ваши файлы останутся',

  'command.compute': 'рассчитать метрику по вашей таблице',

  'argument.metric': 'метрика (см. sogdia compute --list); --help показывает, что ей нужно, и пример таблицы',
  'argument.import': 'ваши выгрузки без изменений: csv, json, xls, xlsx, parquet, gzip или zip; - — стандартный ввод',
  'argument.own': 'имя (см. sogdia list own)',

  'option.list': 'перечислить метрики и нужные им столбцы',
  'option.table':
    'таблица, разделённая запятыми, табуляциями или точками с запятой, файл UN Comtrade, own:ИМЯ или bulk:ТАБЛИЦА:CHN+KAZ; - — стандартный ввод',
  'option.columns': 'ваше название столбца: value=Trade; можно повторять',
  'option.group': 'рассчитать отдельно для каждого значения этих столбцов, через запятую',
  'option.set': 'настройка метрики, например form=unctad; можно повторять',
  'option.apply': 'сохранить данные; без этого ничего не сохраняется',
  'option.name': 'имя сохранённых данных; затем --data own:NAME',
  'option.encoding':
    'кодировка текста (utf-8, utf-16le, utf-16be, windows-1252 или gb18030), если её не определить; для одного файла — как с --flow',
  'option.scale': 'масштаб значений (units, thousands, millions или billions), если его нет в файле; для одного файла — как с --flow',
  'option.rates': 'файл с вашими курсами, долларов США за единицу валюты: строки currency,period,rate (eur,2023,1.08)',
  'option.column': 'буквы нужных столбцов, если у нескольких одно название, например K или K,M; для одного файла — как с --flow',
  'option.decimal': 'десятичный знак, . или , если числа можно прочитать двояко; для одного файла — как с --flow',
  'option.provider':
    'поставщик файла, если его не видно по столбцам: comtrade-plus, comtrade-legacy, baci, wits-query, wits-summary, wits-by-product, wits-by-partner, gacc-query, imf-dot, imf-imts или tidy',
  'option.map':
    'что в каждом столбце вашей таблицы: reporter=Exporter,partner=Importer,period=Year,value=Value,product=HS6,nomenclature=HS2017,flow:=export,unit=usd; := задаёт одно значение для всех строк; также quantity=Kilograms, quantity unit=kg, wide=period, where Column=text, rate 2023=1.08, sheet, header',
  'option.economy': 'страна, название которой в файле нам незнакомо: Kazachstan=Kazakhstan; можно повторять',
  'option.among': 'оставить только строки, где страна-респондент или партнёр — одна из этих стран или групп, через запятую',
  'option.recipe': 'взять настройки прежнего импорта (имя или import.json) и показать, что с тех пор изменилось',
  'option.yes': 'ответить на вопрос «yes»',

  'compute.form.each-row': 'одна строка на каждый результат, его числа в столбцах',
  'compute.form.lists': 'одна строка на каждого партнёра или товар; каждый следующий столбец чисел — отдельный список',
  'compute.form.series':
    'одна строка на каждый год; у одного ряда также столбец на каждый ряд либо строка на каждый ряд и столбец на каждый год',
  'compute.form.table': 'широкая, с названиями в первом столбце и первой строке; или длинная, строка на каждую ячейку: row, column, value',
  'compute.form.square': 'широкая или длинная, с одними и теми же названиями по строкам и столбцам',
  'compute.form.columns': 'одна строка на каждое наблюдение',
  'compute.metric': ({ name, formula, unit }) => `${name}: ${formula} (${unit})`,
  'compute.undefined': ({ reason, when }) => `значения нет (${reason}), если ${when}`,
  'compute.input': ({ input, form }) => `нужно: ${input}\nтаблица: ${form}`,
  'compute.parts': ({ parts }) =>
    `столбцы: ${parts.join(', ')}${parts.some((part) => part.startsWith('[')) ? ' (в скобках — необязательные)' : ''}; остальные столбцы — подписи`,
  'compute.settings': ({ settings }) => `настройки (--set имя=значение): ${settings.join(', ')}`,
  'compute.variant': ({ option, values, usedBy }) => `  ${option}: ${values.join(', ')}; ${usedBy}`,
  'compute.reference': ({ reference }) => `литература: ${reference}`,

  'import.file': ({ file, bytes }) => (bytes === null ? file : `${file}, ${bytes}`),
  'import.all-files': ({ count }) => `файлов вместе: ${count}`,
  'import.provider': 'источник',
  'import.known-by': ({ provider, layoutInWords, confidence }) =>
    `${provider} (${layoutInWords}), найдено ${Math.round(confidence * 100)} % ожидаемых названий`,
  'import.unknown': 'не распознан',
  'import.release': 'выпуск',
  'import.encoding': 'кодировка',
  'import.encoding-by': ({ encoding, by, separator, packing }) =>
    [
      `${encoding}, ${{ mark: 'по метке порядка байтов', valid: 'все байты допустимы', provider: 'обычная для этого источника', hint: 'как вы указали' }[by]}`,
      ...(separator === null ? [] : [`разделитель — ${{ ',': 'запятая', ';': 'точка с запятой', '\t': 'табуляция' }[separator]}`]),
      ...(packing === 'none' ? [] : [`сжатие ${packing}`]),
    ].join('; '),
  'import.records': 'строки',
  'import.counts': ({ read, kept, leaves, aggregates, others, rejected, duplicates, conflicts }) =>
    `прочитано ${read} = использовано ${kept} (самых подробных ${leaves}, итогов ${aggregates}${others === '0' ? '' : `, частей других строк ${others}`}) + отклонено ${rejected} + повторов ${duplicates} + противоречий ${conflicts}`,
  'import.rejected': 'отклонено',
  'import.rejected-as': ({ reason, count }) => `${reason}: ${count}`,
  'import.derived': 'сложено',
  'import.derived-rows': ({ rows }) => `итогов, которые мы сложили из строк файла: ${rows}`,
  'import.reporters': 'респонденты',
  'import.partners': 'партнёры',
  'import.periods': 'периоды',
  'import.period-range': ({ first, last, count }) =>
    first === last ? first : `${first} — ${last} (${count} ${plural(count, { one: 'период', few: 'периода', many: 'периодов' })})`,
  'import.goods': 'товары',
  'import.goods-at': ({ nomenclature, level, codes }) =>
    level === 0
      ? 'итог'
      : level === null
        ? `${codes} ${plural(codes, { one: 'группа', few: 'группы', many: 'групп' })} ${nomenclature}`
        : `${codes} ${plural(codes, { one: 'код', few: 'кода', many: 'кодов' })} ${nomenclature}, знаков: ${level}`,
  'import.repairs': 'исправления',
  'import.none': 'нет',
  'import.and-more': ({ names, more }) => (more === 0 ? names.join(', ') : `${names.join(', ')} и ещё ${more}`),

  'import.blockers': 'Без этого данные не использовать',
  'import.warnings': 'Проверьте',
  'import.notes': 'К сведению',
  'import.findings': 'Что видно по числам',
  'import.group': ({ title, count, file }) => `${title}${count === null ? '' : ` (${count})`}, в ${file}`,
  'import.fix': ({ fix }) => `что делать: ${fix}`,
  'import.at': ({ line, column, value }) =>
    [
      ...(line === null ? [] : [`строка ${line}`]),
      ...(column === null ? [] : [`столбец ${column}`]),
      ...(value === null || value === '' ? [] : [`«${value}»`]),
    ].join(', '),
  'import.expected': ({ expected, found }) => `ожидалось: ${expected}; найдено: ${found}`,
  'import.questions': 'Укажите',
  'import.answer-by': ({ file, option, choices }) => `${file}: --${option} ${choices.join(' | ')}`,
  'import.answer-map': ({ file, columns }) => `${file}: назовите столбцы с помощью --map; в файле есть ${columns}`,
  'import.more-kinds': ({ more }) => `и ещё видов: ${more}; их показывает --json`,
  'import.sample': ({ choice, sample }) => `${choice} даёт: ${sample}`,
  'import.question': ({ file, expected, found }) => `${file}: нужно ${expected}; найдено ${found}`,
  'import.ask': ({ most }) => `от 1 до ${most} или Enter, чтобы пропустить: `,
  'import.progress': ({ file, share, bytes, rows }) =>
    `читаем ${file}: ${share === null ? '' : `${share} %, `}${bytes}, использовано строк: ${rows}`,
  'import.found': ({ code, file, place, expected, found }) =>
    `${file}: ${code}${place === '' ? '' : `, ${place}`}: ожидалось ${expected}; найдено ${found}`,
  'import.would-keep': ({ rows, bytes, folder }) =>
    `Пока ничего не сохранено. --apply --name NAME сохранит в ${folder} строки (${rows}, ${bytes}) вместе с import.json и rejects.csv`,
  'import.nothing-to-keep': 'Сохранить это нельзя: здесь нет ни одной строки торговли, которую можно использовать.',
  'import.cannot-keep': 'Пока сохранить это нельзя: сначала ответьте на вопросы или исправьте указанное выше.',
  'import.kept': ({ name, rows, outcome, rejects }) =>
    outcome === 'same'
      ? `в own:${name} уже есть эти данные, ничего не изменилось. Использовать их: sogdia view --data own:${name} ...`
      : `Сохранено как own:${name}, строк: ${rows}${outcome === 'replaced' ? '; прежние данные заменены' : ''}. Открыть: sogdia --data own:${name}. Перечислить готовые срезы: sogdia list views --data own:${name}. Отклонённые строки: ${rejects}`,
  'import.indicators': ({ values }) => `Кроме того, значений показателей: ${values}; их показывает sogdia list indicators.`,
  'import.left': ({ rows }) => `Не сохранены строки списков кодов, в которых нет чисел: ${rows}.`,
  'import.waiting': ({ holder }) => `ждём другую sogdia (${holder})`,

  'import.changed': ({ since }) => `С импорта ${since}`,
  'import.changed-layout': ({ file, what, before, now }) => `${file}, ${told.get(what) ?? what}: было ${before}, стало ${now}`,
  'import.changed-set': ({ what, added, gone }) =>
    `${told.get(what) ?? what}: ${[...(added.length === 0 ? [] : [`новые: ${added.join(', ')}`]), ...(gone.length === 0 ? [] : [`удалены: ${gone.join(', ')}`])].join('; ')}`,
  'import.changed-count': ({ what, before, now }) => `${told.get(what) ?? what}: было ${before}, стало ${now}`,
  'import.changed-rules': ({ repairs }) => `новые исправления: ${repairs}`,
  'import.changed-figures': ({ same, revised, added, gone }) =>
    `числа: без изменений ${same}, пересмотрено ${revised}, новых ${added}, удалено ${gone}`,
  'import.revised': ({ cell, before, now }) => `${cell}: было ${before}, стало ${now}`,
  'import.unchanged': 'файлы, столбцы, страны, периоды и исправления не изменились',

  'notice.no-own': 'чтобы сохранить свои данные: sogdia import FILE --apply --name NAME',

  'new.done': ({ folder, data }) =>
    `записаны dataset.json, observations.csv и README.md, папка ${folder}\nсмотреть:  sogdia view figure-1 --data ${data}\nпроверить: sogdia check --data ${data}\nизменить:  в README.md сказано, для чего каждое поле`,
  'new.readme': ({ name }) =>
    `# ${name}\n\nВсё в этой папке вымышлено: замените это своими данными, сверху вниз, и смотрите на результат после каждого изменения.\n\n\`\`\`\nsogdia view figure-1 --data .\nsogdia check --data .\n\`\`\`\n\n- \`observations.csv\`: ваши числа, по одному в строке. Столбцы описаны в документации Sogdia, страница docs/opening-a-dataset.md.\n- \`dataset.json\`: страны, группы, источники, выпуски и условия (та же страница), а также исследование (docs/adding-a-study.md).\n\nПоля исследования — в \`studies\`, в конце \`dataset.json\`. Ненужное можно опустить: обязательны только \`id\`, \`title\`, \`source\`, \`release\` и \`question\`.\n\n| поле | для чего |\n|---|---|`,
  'forget.ask': ({ name, rows }) => `удалить own:${name} (строк: ${rows})? yes (да) или no (нет): `,
  'forget.kept': ({ name }) => `own:${name} не удалено`,
  'forget.done': ({ name, command }) =>
    command === null
      ? `own:${name} удалено; ваши файлы не изменены`
      : `own:${name} удалено; ваши файлы не изменены. Импортировать их снова: ${command}`,
  'forget.needs-yes': 'forget спрашивает перед удалением, а здесь спросить нельзя',

  'error.store-locked': 'подождите, пока она закончит, и попробуйте снова',
  'error.store-not-written': 'освободите место или укажите в SOGDIA_STORE папку, в которую можно писать',
  'error.store-not-read': 'откройте файлы для чтения или укажите в SOGDIA_STORE другую папку',
  'error.store-damaged': 'удалите их и импортируйте файлы снова: sogdia forget NAME, sogdia import FILE --apply --name NAME',
  'error.name-taken': 'выберите другое имя или добавьте --force, чтобы заменить прежние данные',
  'error.no-store': 'укажите папку в SOGDIA_STORE',
  'error.too-long-pipe': 'сначала сохраните это в файл и укажите имя файла: файл может быть больше',
  'error.rates': 'исправьте файл в этом месте; каждая валюта и период — один раз',
  'error.table-open': 'sogdia import FILE спросит об этом; сохраните данные с --apply --name NAME и укажите --table own:NAME',
  'error.table': 'исправьте таблицу в этом месте; пример — в sogdia compute <metric> --help',
  'error.yes': 'добавьте --yes',
} satisfies TextsLike<typeof importTexts>;
