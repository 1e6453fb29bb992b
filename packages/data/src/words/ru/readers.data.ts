import { ownValue } from '@sogdia/core/model';
import type { ReaderTexts } from '../../readers/index.ts';

/** The words of readers in Russian. */
export const readerTexts: ReaderTexts = {
  // What a row should contain.
  'expected.value': 'значение',
  'expected.number': 'число',
  'expected.amount': 'число меньше 10^18 (вся мировая торговля меньше)',
  'expected.unit-of-money': 'денежная сумма, в единице которой названа валюта',
  'unit.at-rate': ({ unit, rate }) => `${unit}, по курсу ${String(rate).replace('.', ',')} доллара США`,
  'expected.comma': 'запятая, по которой ясно, отделяет она тысячи или дробную часть',
  'expected.economy': ({ by }) => `страна, указанная как ${by}`,
  'system.comtrade': 'номер UN Comtrade',
  'system.baci': 'номер BACI',
  'system.customs': 'номер или название таможни Китая',
  'system.customs-name': 'название таможни Китая',
  'system.iso': 'код ISO 3166',
  'system.iso-or-name': 'код ISO 3166 или название',
  'system.iso-without-china': 'код ISO 3166: Китая в этих данных нет',
  'system.name': 'название',
  'expected.year': 'год',
  'expected.year-or-month': 'год или месяц',
  'expected.year-quarter-month': 'год, квартал или месяц',
  'expected.month-of-customs': 'месяц (202301) или год',
  'expected.one-of': ({ names }) => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} или ${names.at(-1)}`),
  'expected.goods-type': 'C, торговля товарами',
  'expected.no-shift': 'C, торговля товарами; здесь каждое поле сдвинуто на столбец влево',
  'expected.customs.name': 'название',
  'expected.customs.number': 'число или -',
  'expected.code': 'код товара',
  'expected.code-of-six': 'шестизначный код товара',
  'expected.code-of-customs': 'код товара из 2–10 цифр',
  'expected.revision': 'редакция HS, SITC или BEC (от H0 до H6, от S1 до S4, B4, B5)',
  'expected.revision-of-wits': 'от H0 до H6 или от S1 до S4',
  'expected.scale-of-value': 'единицы, тысячи, миллионы или миллиарды (units, thousands, millions, billions либо 0, 3, 6, 9)',
  'expected.object': 'объект JSON',
  'expected.fields-once': 'каждое поле один раз, независимо от регистра букв',
  'expected.text-in': ({ encoding }) => `текст в кодировке ${encoding}`,
  'expected.fields': ({ width }) => `столько же полей, сколько в заголовке: ${width}`,
  'expected.nothing-behind': ({ width }) => `ничего после столбцов заголовка (их ${width})`,
  'expected.line': ({ bytes }) => `строка не длиннее ${bytes} байт`,
  'expected.closed-quote': 'закрывающая кавычка',
  'expected.once': 'каждая строка один раз',
  'expected.one-value': 'одна стоимость и одно количество для одной и той же торговли',

  // What a file should contain.
  'expected.table': 'таблица',
  'expected.separated': 'таблица с запятыми, точками с запятой или табуляцией либо JSON',
  'expected.unreadable.damaged': 'целый, неповреждённый файл',
  'expected.unreadable.locked': 'файл без пароля',
  'expected.unreadable.unknown': 'обычный zip или gzip, файл Excel (Excel 5 и новее) или Parquet со сжатием Snappy',
  'expected.unreadable.too-large': 'файл, который в распакованном виде помещается в память',
  'expected.whole-answer': 'полный ответ',
  'expected.message': ({ provider }) => `сообщение от ${provider}`,
  'expected.known-columns': ({ providers }) => `столбцы известного источника (${[...new Set(providers)].join(', ')})`,
  'expected.encoding': 'UTF-8, метка порядка байтов или источник с известной кодировкой',
  'expected.direction': 'импорт или экспорт; в файле это не указано',
  'expected.revision-of-file': 'использованная редакция HS; в файле она не указана',
  'expected.version-of-baci': 'версия BACI; в файле она не указана',
  'expected.scale': 'столбец SCALE или UNIT_MULT, где указаны единицы, тысячи или миллионы',
  'expected.scale-beside': 'значения в тех единицах, что указаны рядом',
  'expected.one-column': 'только один столбец с каждым читаемым именем',
  'expected.columns': ({ needed }) => `столбцы: ${needed.join(', ')}; для товаров, если они есть, — их классификация`,

  'found.nothing': 'пусто',
  'found.pdf': 'документ PDF',
  'found.fields': ({ fields }) => `полей: ${fields}`,
  'found.long-line': ({ bytes }) => `строка длиннее ${bytes} байт`,
  'found.long-header': ({ bytes }) => `первая строка, которая не кончается и через ${bytes} байт`,
  'found.zeros': 'нулевые байты, которых в тексте такой кодировки не бывает',
  'found.something-else': 'нечто другое',
  'found.markup': 'веб-страница или сообщение вместо данных',
  'found.cut-archive': 'неполный архив',
  'found.broken-block': 'повреждённое содержимое, распаковать нельзя',
  'found.wrong-sum': 'повреждённое содержимое: контрольная сумма (CRC-32) не сходится',
  'found.wrong-length': 'повреждённое содержимое: длина не сходится',
  'found.behind-archive': 'повреждённый архив: неизвестные байты между частями',
  'found.other-list': 'повреждённый архив: перечень не соответствует файлам',
  'found.password': 'файл с паролем',
  'found.method': ({ method }) => `файл, сжатый методом ${method}`,
  'found.no-length': 'несжатый файл неизвестной длины',
  'found.many-files': ({ files }) => `файлов в одном архиве больше ${files}`,
  'found.unpacked': ({ bytes, packed }) => `более ${bytes} байт из ${packed}: настоящая таблица так не сжимается`,
  'found.larger-than': ({ bytes }) => `более ${bytes} байт`,
  'found.broken-parquet': 'повреждённый файл Parquet',
  'found.large-group': ({ rows }) => `группа строк Parquet, строк: ${rows}`,
  'found.codec': ({ codec }) => `Parquet со сжатием ${codec}`,
  'found.twice-in-parquet': ({ name }) => `два столбца Parquet с одним именем ${name}`,
  'found.no-workbook': 'книги внутри нет',
  'found.broken-workbook': 'повреждённая книга',
  'found.cut-workbook': 'неполная книга',
  'found.cut-first-block': 'неполная книга: она обрывается в первом блоке',
  'found.cut-record': 'неполная книга: одна из записей обрезана',
  'found.block-size': ({ shift }) => `книга с блоками по 2^${shift} байт, каких Excel не пишет`,
  'found.endless-chain': 'повреждённая книга: блоки замкнуты в кольцо',
  'found.workbook-version': ({ version }) => `книга версии ${version}`,
  'found.code-page': ({ codePage }) => `текст в кодовой странице ${codePage}`,
  'found.sheets-overlap': 'повреждённая книга: листы накладываются друг на друга',
  'found.no-text-of-cell': 'повреждённая книга: текста ячейки нет',
  'found.other-row-length': 'повреждённая книга: неверная длина строки чисел',
  'found.row': ({ row, most }) => `ячейка в строке ${row}: на листе не больше ${most}`,
  'found.column': ({ column, most }) => `ячейка в столбце ${column}: на листе не больше ${most}`,
  'found.long-cells': ({ characters }) => `знаков в ячейках книги больше ${characters}`,
  'found.no-json': 'текст, который не является JSON или оборван',
  'found.other-message': 'сообщение с другими частями',
  'found.other-bytes': 'байты, недопустимые в этой кодировке',
  'found.customs.no-month': 'над таблицей нет года и месяца',
  'found.customs.preliminary': 'предварительная таблица основных стран, а не таблица всех стран',
  'found.customs-unit': ({ unit }) => `единица ${unit === '' ? '(нет)' : unit}; известны 万元人民币 и 千美元`,
  'found.cut-answer': 'ответ, оборванный посреди списка',
  'found.no-names': 'ни одного из их имён',
  'found.nearest': ({ provider, lacks, beside }) =>
    `совпадения нет: ближе всего ${provider}, но недостаёт: ${lacks.join(', ')}${beside.length === 0 ? '' : `; другие столбцы: ${beside.join(', ')}`}`,
  'found.readable-as': ({ encodings }) => `текст, который читается как ${encodings.join(' или ')}`,
  'found.byte': ({ hex, offset }) => `байт ${hex} по смещению ${offset}`,
  'found.same-record': ({ line }) => `та же строка, что и строка ${line}`,
  'found.two-values': ({ value, line, before }) => `${value} в строке ${line}, ${before.value} в строке ${before.line}`,
  'found.name-says': ({ file, flow }) => `имя ${file}: читаем как ${flowOf(flow)}`,
  'found.name-says-neither': ({ file }) => `имя ${file}, по которому не видно, что это`,
  'found.name-says-none': ({ file }) => `имя ${file}, по которому этого не видно`,
  'found.beyond-all-trade': ({ highest }) => `${highest}, в таких единицах больше всей мировой торговли: читаем значения как доллары США`,
  'sample.scale': ({ most }) => `не более ${most.toLocaleString('ru')} долларов США`,
  'found.columns-of-one-name': ({ letters, name }) =>
    `столбцы ${letters.slice(0, -1).join(', ')} и ${letters.at(-1)} с одним именем ${name}`,
  'found.no-column': 'такого столбца нет',
  'found.doubtful-scale': ({ printed }) => `число ${printed}, которое МВФ печатает и рядом со значениями в долларах США`,
  'found.indicators': 'таблица показателей Всемирного банка: по значению на экономику и год, без партнёра',
  'found.lacks': ({ fields, columns, isUnnamed, isWithoutStart, unit, wide }) =>
    [
      ...fields.map((name) => `нет столбца для ${name}`),
      ...columns.map((name) => `в файле нет столбца ${name}`),
      ...(isUnnamed ? ['нет классификации товаров'] : []),
      ...(isWithoutStart ? ['у годов, записанных двумя числами (2022-23), не указан первый месяц'] : []),
      ...(unit === null ? [] : [unit === '' ? 'нет единицы значений' : `в единице ${unit} не названа валюта`]),
      ...(wide === null
        ? []
        : [
            wide.isPattern
              ? `ни одно имя столбца не подходит под wide=${wide.text}`
              : `wide=${wide.text}: образец с ошибкой или может работать часами (не повторяйте группы; бесконечных повторов не более трёх)`,
          ]),
    ].join('; '),

  // How amounts, names and spans are written.
  amount: ({ value, currency }) => {
    const [size, unit] = [Math.abs(value), moneyOf(currency)];
    if (size >= 1e9) return `${decimal(value / 1e9)}\u00a0млрд ${unit}`;
    return size >= 1e6 ? `${decimal(value / 1e6)}\u00a0млн ${unit}` : `${Math.round(value)} ${currency.toUpperCase()}`;
  },
  'some-names': ({ names, more }) => (more === 0 ? names.join(', ') : `${names.join(', ')} и ещё ${more}`),
  span: ({ first, last }) => `${first} — ${last}`,
  'note.line': ({ line, file }) => `Строка ${line} файла ${file}`,
  'note.corrected': ({ column, from, to }) => `вы исправили «${from}» на «${to}» в столбце ${column}`,
  'note.and': '; ',
  'answer.hint': ({ hint }) => `подсказка \`${hint}\``,

  // What to do. `where` is what the surface calls the answer.
  'fix.missing': 'ничего: в файле нет значения для этой строки',
  'fix.comma': ({ where }) => `укажите это: ${where}`,
  'fix.value': 'исправьте значение в файле',
  'fix.economy': 'исправьте код или возьмите данные, в которых эта страна есть',
  'fix.economy-named': ({ where, nearest, name }) =>
    `если это ${nearest}, скажите об этом: ${where} (${name}=${nearest}); иначе исправьте в файле`,
  'fix.code': 'исправьте код',
  'fix.code-in-file': 'исправьте код в файле',
  'fix.flow': 'исправьте направление (импорт или экспорт)',
  'fix.period': 'исправьте период',
  'fix.day': 'это день: если каждая строка — целый месяц, возьмите столбец как месяц, а не как период',
  'fix.year': 'исправьте год',
  'fix.month': 'исправьте месяц',
  'fix.times': 'исправьте список периодов',
  'fix.nomenclature': 'исправьте классификацию товаров',
  'fix.classification': 'исправьте классификацию',
  'fix.scale-of-value': 'исправьте единицу',
  'fix.row': ({ row }) => `исправьте строку ${row}`,
  'fix.choose-flow': 'выберите при загрузке экспорт или импорт',
  'fix.choose-dollars': 'выберите экспорт или импорт в долларах США',
  'fix.ask-value': 'выберите стоимость экспорта или импорта',
  'fix.goods': 'загрузите товары: услуги с ними не сравнить',
  'fix.no-shift':
    'возьмите файл в том виде, как он загружен: программа сдвинула столбцы, потому что каждая строка кончается лишним пустым полем',
  'fix.no-classification': ({ where }) => `загрузите его со столбцом классификации или укажите её: ${where}`,
  'fix.fields': 'поставьте кавычки вокруг полей с разделителем; удалите то, что стоит после последнего столбца',
  'fix.quote': 'закройте кавычку или удвойте её, если она часть текста',
  'fix.long-line': 'проверьте строку: нет перевода строки или файл не таблица',
  'fix.long-header': 'если это имена столбцов, удалите ненужные; иначе нет перевода строки или файл не таблица',
  'fix.byte': 'проверьте этот байт в файле',
  'fix.once': 'ничего: учтено один раз',
  'fix.conflict': 'выясните, какое верно; до тех пор берём первое',
  'fix.download-again': 'загрузите его снова',
  'fix.download-untouched': 'загрузите его снова и не меняйте',
  'fix.unreadable.damaged': 'загрузите его снова или пересохраните в программе, где он создан',
  'fix.unreadable.locked': 'сохраните его без пароля',
  'fix.unreadable.unknown': 'сначала распакуйте его или сохраните как CSV',
  'fix.unreadable.too-large': 'загружайте по частям или сохраните как CSV: он может быть любого размера',
  'fix.markup': 'откройте его в браузере, чтобы увидеть, в чём дело (ключ, вход или квота), и загрузите снова',
  'fix.aside': 'ничего, если эта часть вам не нужна',
  'fix.layout': ({ where, map }) =>
    `загрузите его снова без изменений или назовите столбцы: ${where}${map === '' ? '' : `, например '${map}'`}`,
  'fix.map-lacks': ({ where, lacks }) => (lacks === '' ? `назовите столбцы: ${where}` : `укажите, чего не хватает (${where}): ${lacks}`),
  'fix.values': 'загрузите стоимости той же таблицы: количества мы читаем только рядом с деньгами',
  'fix.indicators': 'для торговли между экономиками загрузите таблицу торговли: она есть в WITS и UN Comtrade',
  'fix.unit-of-money': 'укажите единицу значений или уберите то, что не деньги',
  'fix.document': 'загрузите саму таблицу',
  'fix.encoding': ({ where }) => `укажите кодировку: ${where}`,
  'fix.encoding-or-save': ({ where }) => `укажите кодировку (${where}) или сохраните файл в UTF-8`,
  'fix.direction-taken': ({ where }) => `если это неверно, исправьте: ${where}`,
  'fix.direction': ({ where }) => `укажите, импорт это или экспорт: ${where}`,
  'fix.revision-of-file': ({ where }) => `укажите редакцию (${where}) или сохраните исходное имя файла (BACI_HS92_Y2014_V202601.csv)`,
  'fix.revision-of-page': ({ where }) => `укажите редакцию (${where}): она есть на сохранённой странице`,
  'fix.version-of-baci': 'сохраните исходное имя файла (BACI_HS92_Y2014_V202601.csv): значения в версиях разные',
  'fix.scale-taken': ({ where }) => `ничего; если это неверно, укажите единицу: ${where}`,
  'fix.scale': ({ where }) => `укажите единицу значений (${where}); по величине мы её не угадываем`,
  'fix.column': ({ where }) => `выберите один: ${where}`,

  // What a program that calls the readers is told.
  'error.unknown-option': ({ what, name, known, nearest }) =>
    `неизвестно (${what}): ${name}; ${nearest === null ? `известны: ${known.join(', ')}` : `возможно, ${nearest}`}`,

  // What figures show.
  'finding.level': ({ level }) => (level === 0 ? 'итог' : `коды, цифр: ${level}`),
  'finding.one-length': 'коды одной длины',
  'finding.one-level-summed': 'ничего: складываем только один уровень, самый подробный из полных',
  'finding.one-classification': 'одна и та же классификация во все годы',
  'finding.classifications': ({ before, last, name, periods }) => `${before} по ${last}, ${name} с ${periods.join(', ')}`,
  'finding.across-break':
    'сравнивайте группы по обе стороны перехода с осторожностью; шестизначные коды сначала переведите по таблице соответствия',
  'finding.two-records': ({ factor }) => `данные обеих сторон, отношение не больше ${factor}`,
  'finding.records-apart': ({ reporter, partner, period, exported, imported, ratio }) =>
    `${period}: экспорт ${reporter} → ${partner} по данным ${reporter} ${exported}, импорт по данным ${partner} ${imported}; отношение ${ratio.replace('.', ',')}`,
  'finding.whose-record': 'укажите, чьи данные вы берёте, или покажите и те и другие',
  'finding.chapters-before': ({ reporter, partner, flow, before, share }) =>
    `группы, о которых ${reporter} сообщает за ${before}: ${share}\u00a0%, ${tradeOf(reporter, flow, partner)}`,
  'finding.no-chapters': ({ codes, period, total, mirror }) =>
    `за ${period} нет групп ${codes.join(', ')}; итог ${total}${mirror === null ? '' : `, по данным партнёра ${mirror}`}`,
  'finding.other-record': ({ partner, period }) => `возьмите за ${period} данные партнёра (${partner}) или согласованные`,
  'finding.of-whom': ({ amount, of }) => `${amount}, ${of}`,
  'finding.figure-of': ({ publisher }) => `число издателя: ${publisher}`,
  'finding.total-apart': ({ reporter, partner, flow, period, amount, share, difference, pattern }) =>
    `${tradeOf(reporter, flow, partner)}, ${period}: ${amount}; ${share === null ? '' : `${share.replace('.', ',')}\u00a0%, `}расхождение ${difference}; похоже на: ${pattern}`,
  'finding.which-is-read': 'укажите, какое из двух вы берёте',
  'pattern.same': 'расхождения нет',
  'pattern.rounding': 'округление',
  'pattern.doubling': 'строки, учтённые не один раз',
  'pattern.re-imports': 'импорт страны из неё самой',
  'pattern.parts-missing': 'в файле недостаёт частей',
  'pattern.scale': 'другая единица',
  'pattern.freight': 'импорт с фрахтом и без него',
  'pattern.unknown': 'ничего известного',
  'finding.no-ceiling': 'число строк, не равное пределу загрузки',
  'finding.at-ceiling': ({ ceiling, ofWhat }) =>
    `ровно ${ceiling} (${ofWhat === 'records' ? 'записи' : 'строки'}), предел загрузки: остального может не быть`,
  'finding.in-parts': 'загружайте по частям: по годам, затем по направлениям, затем по группам',
  'finding.two-economies': 'две страны',
  'finding.from-itself': ({ amount, reporter, period }) => `${reporter}, ${period}: импорт из самой страны ${amount}`,
  'finding.counts-in-world': 'для долей мировой торговли укажите, входит ли он в неё',
  'finding.rows-asked': 'строки тех стоимостей, экономик и лет, которые читаются',
  'finding.none-asked': 'таких нет: все строки о другом, например о количествах',
  'finding.ask-other': 'загрузите и стоимости или читайте другие экономики, годы или строки',
  'finding.shown': 'доллары США или юани по календарным годам или месяцам: их показывают графики',
  'finding.not-shown': ({ currency, from, to }) => `${currency.toUpperCase()}, ${from === to ? from : `${from} — ${to}`}`,
  'finding.show': ({ currency, to }) =>
    /^(usd|cny)$/.test(currency)
      ? 'ничего: строки сохранены, но графики их не показывают; загрузка по годам или месяцам полезнее'
      : `укажите в описании столбцов доллары США за единицу для каждого года: rate ${to.slice(0, 4)}=1.08; иначе графики не покажут эти строки`,
  'finding.twelve-months': 'двенадцать месяцев',
  'finding.months': ({ year, flow, reporter, months }) =>
    `${reporter}, ${flowOf(flow)}, ${year}: месяцев ${months.length} (${months.join(', ')})`,
  'finding.same-months': 'сравнивайте с теми же месяцами других лет, а не с целыми годами',
  'finding.reporters-before': ({ year }) => `те же страны-респонденты, что и до ${year}`,
  'finding.all-alone': ({ year }) => `за ${year} только сумма всех стран-респондентов; каких, в файле не сказано`,
  'finding.leave-year': ({ year }) => `не включайте ${year} в ряд`,
  'finding.goods': 'торговля товарами',
  'finding.services': ({ count }) => `строки услуг: ${count}`,
  'finding.download-goods': 'загрузите товары',
  'finding.size': ({ amount, file, period }) => `число, близкое к ${amount}, как в ${file} за ${period}`,
  'finding.other-size': ({ amount, period, isThousand, isMore }) =>
    `${amount} за ${period}: в ${isThousand ? 'тысячу' : 'миллион'} раз ${isMore ? 'больше' : 'меньше'}`,
  'finding.unit': 'укажите единицу того файла, в котором ошибка',
  'finding.stated-total': 'итог, указанный в файле',
  'finding.times': ({ reporter, partner, flow, period, times }) =>
    `${tradeOf(reporter, flow, partner)}, ${period}: больше, кратность ${times}`,
  'finding.sum-one': 'складывайте строки одного уровня, одного списка партнёров и одной классификации',
  'finding.one-name': 'одно имя для всех партнёров вместе',
  'finding.two-names': 'два имени с почти одинаковыми значениями (в пределах 0,2\u00a0%)',
  'finding.kept-apart': 'ничего: мы никогда их не складываем',
  'finding.constant-share.expected': 'доли партнёров, которые меняются год от года',
  'finding.constant-share': ({ reporter, flow, periods }) =>
    `${reporter}, ${flowOf(flow)}, ${periods}: доли почти всех партнёров не меняются`,
  'finding.constant-share.fix': 'считайте эти годы оценкой, как наши срезы; возьмите данные партнёров',
  'finding.copied-mirror.expected': 'собственные данные страны-респондента',
  'finding.copied-mirror': ({ reporter, flow, periods, count }) =>
    `${reporter}, ${flowOf(flow)}, ${periods}: чисел, равных данным партнёров с одним множителем, ${count}`,
  'finding.copied-mirror.fix': 'считайте их досчитанными, как наши срезы; возьмите данные партнёров',
  'finding.constant-factor.expected': 'таблицы, которые отличаются не только одним множителем',
  'finding.constant-factor': ({ reporter, flow, periods, partners }) =>
    `${tradeOf(reporter, flow, partners)}, ${periods}: равно другой вашей таблице с одним множителем`,
  'finding.constant-factor.fix': 'укажите единицу или валюту той таблицы, в которой ошибка',
  'finding.sudden-change.expected': 'от одной десятой до десятикратного числа годом ранее',
  'finding.sudden-change': ({ reporter, flow, periods, partners }) => `${tradeOf(reporter, flow, partners)}, ${periods}: вне этих границ`,
  'finding.sudden-change.fix': 'сверьте эти числа с издателем; наши срезы отмечают их, но не меняют',
};

function decimal(value: number): string {
  return value.toFixed(2).replace('.', ',');
}

const flows = { export: 'экспорт', import: 'импорт', 're-export': 'реэкспорт', 're-import': 'реимпорт' };

/** What a flow is called. */
function flowOf(flow: string): string {
  return ownValue(flows, flow) ?? flow;
}

/** A flow in words that need no case of a code: whose exports to, or imports from, whom. */
function tradeOf(reporter: string, flow: string, partner: string): string {
  return `${flowOf(flow)} ${reporter} ${flow.endsWith('export') ? '→' : '←'} ${partner}`;
}

/** A currency in words; by its code where it is another. */
function moneyOf(currency: string): string {
  return ownValue({ usd: 'долларов США', cny: 'юаней' }, currency) ?? currency.toUpperCase();
}
