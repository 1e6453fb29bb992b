/** The words of readers for what a record lacks, what a file does not say, and what its figures show; a sentence of a diagnostic each, without its end. */
export const english = {
  // In which of their names economies are called.
  'names.language': 'en',

  // What a file is like. Recipes keep these in English: a word that changes here is another layout to them.
  'layout.table': ({ name, columns, own }: { readonly name: string | null } & Readonly<Record<'columns' | 'own', number>>) =>
    `${name === null ? '' : `${name}, `}${columns} ${columns === 1 ? 'column' : 'columns'}${own === 0 ? '' : `, ${own} of its user`}`,
  'layout.answer': 'an answer of the API',
  'layout.message': 'one message',

  // What a row should contain.
  'expected.value': 'a value',
  'expected.number': 'a number',
  'expected.amount': 'a number below 10^18 (all world trade is less)',
  'expected.comma': 'a comma that clearly marks thousands or decimals',
  'expected.economy': ({ by }: { readonly by: string }) => `an economy, given as ${by}`,
  'system.comtrade': "UN Comtrade's number",
  'system.baci': "BACI's number",
  'system.customs': "China customs' number or name",
  'system.customs-name': "China customs' name",
  'system.iso': 'an ISO 3166 code',
  'system.iso-or-name': 'an ISO 3166 code or a name',
  'system.iso-without-china': 'an ISO 3166 code: these data do not include China',
  'system.name': 'a name',
  'expected.year': 'a year',
  'expected.year-or-month': 'a year or a month',
  'expected.year-quarter-month': 'a year, a quarter or a month',
  'expected.month-of-customs': 'a month (202301) or a year',
  'expected.one-of': ({ names }: { readonly names: readonly string[] }) =>
    names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`,
  'expected.goods-type': 'C, trade in goods',
  'expected.no-shift': 'C, trade in goods; here every field is one column too far left',
  'expected.customs.name': 'a name',
  'expected.customs.number': 'a number or -',
  'expected.code': 'a product code',
  'expected.code-of-six': 'a six-digit product code',
  'expected.code-of-customs': 'a product code of 2 to 10 digits',
  'expected.revision': 'a version of HS, SITC or BEC (H0 to H6, S1 to S4, B4, B5)',
  'expected.revision-of-wits': 'H0 to H6 or S1 to S4',
  'expected.scale-of-value': 'units, thousands, millions or billions (or 0, 3, 6, 9)',
  'expected.object': 'a JSON object',
  'expected.unit-of-money': 'an amount of money, whose unit names a currency (thousand usd)',
  'unit.at-rate': ({ unit, rate }: { readonly unit: string; readonly rate: number }) => `${unit}, at ${rate} US dollars`,
  'expected.fields-once': 'each field only once, in capitals or not',
  'expected.text-in': ({ encoding }: { readonly encoding: string }) => `text in ${encoding}`,
  'expected.fields': ({ width }: { readonly width: number }) => `${width} fields, as in the header`,
  'expected.nothing-behind': ({ width }: { readonly width: number }) => `nothing after the ${width} columns of the header`,
  'expected.line': ({ bytes }: { readonly bytes: number }) => `a line of at most ${bytes} bytes`,
  'expected.closed-quote': 'a closing quote',
  'expected.once': 'each row only once',
  'expected.one-value': 'one value and one quantity for the same trade',

  // What a file should contain.
  'expected.table': 'a table',
  'expected.separated': 'a table separated by commas, semicolons or tabs, or JSON',
  'expected.unreadable.damaged': 'a complete, undamaged file',
  'expected.unreadable.locked': 'a file without a password',
  'expected.unreadable.unknown': 'a usual zip or gzip, an Excel file (Excel 5 or later), or Parquet with Snappy',
  'expected.unreadable.too-large': 'a file that fits into memory when unpacked',
  'expected.whole-answer': 'a complete answer',
  'expected.message': ({ provider }: { readonly provider: string }) => `a message from ${provider}`,
  'expected.known-columns': ({ providers }: { readonly providers: readonly string[] }) =>
    `columns of a source we know (${[...new Set(providers)].join(', ')})`,
  'expected.encoding': 'UTF-8, a byte order mark, or a source whose encoding we know',
  'expected.direction': 'import or export, which the file does not say',
  'expected.revision-of-file': 'the version of HS used, which the file does not say',
  'expected.version-of-baci': 'the version of BACI, which the file does not say',
  'expected.scale': 'a column SCALE or UNIT_MULT that says units, thousands or millions',
  'expected.scale-beside': 'values in the scale given next to them',
  'expected.one-column': 'only one column of each name that we read',
  'expected.columns': ({ needed }: { readonly needed: readonly string[] }) =>
    `columns for ${needed.join(', ')}; and for products, if any, their classification`,

  'found.nothing': 'nothing',
  'found.pdf': 'a PDF document',
  'found.fields': ({ fields }: { readonly fields: number }) => `${fields} fields`,
  'found.long-line': ({ bytes }: { readonly bytes: number }) => `a line of more than ${bytes} bytes`,
  'found.long-header': ({ bytes }: { readonly bytes: number }) => `a first line that does not end within ${bytes} bytes`,
  'found.zeros': 'zero bytes, which no text in that encoding has',
  'found.something-else': 'something else',
  'found.markup': 'a web page or message instead of data',
  'found.cut-archive': 'an incomplete archive',
  'found.broken-block': 'damaged contents that can’t be unpacked',
  'found.wrong-sum': 'damaged contents: the checksum (CRC-32) is wrong',
  'found.wrong-length': 'damaged contents: the length is wrong',
  'found.behind-archive': 'a damaged archive: unknown bytes between its parts',
  'found.other-list': 'a damaged archive: its list doesn’t match its files',
  'found.password': 'a file with a password',
  'found.method': ({ method }: { readonly method: number }) => `a file compressed with method ${method}`,
  'found.no-length': 'an uncompressed file of unknown length',
  'found.many-files': ({ files }: { readonly files: number }) => `more than ${files} files in one archive`,
  'found.unpacked': ({ bytes, packed }: Record<'bytes' | 'packed', number>) =>
    `more than ${bytes} bytes from ${packed}: no real table shrinks so much`,
  'found.larger-than': ({ bytes }: { readonly bytes: number }) => `more than ${bytes} bytes`,
  'found.broken-parquet': 'a damaged Parquet file',
  'found.large-group': ({ rows }: { readonly rows: number }) => `a Parquet row group of ${rows} rows`,
  'found.codec': ({ codec }: { readonly codec: string }) => `Parquet compressed with ${codec}`,
  'found.twice-in-parquet': ({ name }: { readonly name: string }) => `two Parquet columns both called ${name}`,
  'found.no-workbook': 'no workbook inside',
  'found.broken-workbook': 'a damaged workbook',
  'found.cut-workbook': 'an incomplete workbook',
  'found.cut-first-block': 'an incomplete workbook: it ends in its first block',
  'found.cut-record': 'an incomplete workbook: one of its records is cut off',
  'found.block-size': ({ shift }: { readonly shift: number }) => `a workbook with blocks of 2^${shift} bytes, which Excel never writes`,
  'found.endless-chain': 'a damaged workbook: its blocks form a loop',
  'found.workbook-version': ({ version }: { readonly version: number }) => `a workbook of version ${version}`,
  'found.code-page': ({ codePage }: { readonly codePage: number }) => `text in code page ${codePage}`,
  'found.sheets-overlap': 'a damaged workbook: its sheets overlap',
  'found.no-text-of-cell': 'a damaged workbook: the text of a cell is missing',
  'found.other-row-length': 'a damaged workbook: a row of numbers has the wrong length',
  'found.row': ({ row, most }: Record<'row' | 'most', number>) => `a cell in row ${row}: a sheet has at most ${most}`,
  'found.column': ({ column, most }: Record<'column' | 'most', number>) => `a cell in column ${column}: a sheet has at most ${most}`,
  'found.long-cells': ({ characters }: { readonly characters: number }) => `more than ${characters} characters in the cells of a workbook`,
  'found.no-json': 'text that is not JSON, or is cut off',
  'found.other-message': 'a message with other parts',
  'found.other-bytes': 'bytes that are not valid in it',
  'found.customs.no-month': 'no year and month above the table',
  'found.customs.preliminary': 'the preliminary table of main countries, not the table of all countries',
  'found.customs-unit': ({ unit }: { readonly unit: string }) => `the unit ${unit === '' ? '(none)' : unit}; we know 万元人民币 and 千美元`,
  'found.cut-answer': 'an answer cut off in its list',
  'found.no-names': 'none of their names',
  'found.nearest': ({ provider, lacks, beside }: Record<'lacks' | 'beside', readonly string[]> & { readonly provider: string }) =>
    `no match: closest is ${provider}, but ${lacks.join(', ')} missing${beside.length === 0 ? '' : `; other columns: ${beside.join(', ')}`}`,
  'found.readable-as': ({ encodings }: { readonly encodings: readonly string[] }) => `text that could be ${encodings.join(' or ')}`,
  'found.byte': ({ hex, offset }: { readonly hex: string; readonly offset: number }) => `the byte ${hex} at offset ${offset}`,
  'found.same-record': ({ line }: { readonly line: number }) => `the same row as on line ${line}`,
  'found.two-values': ({
    value,
    line,
    before,
  }: {
    readonly value: number;
    readonly line: number;
    readonly before: { readonly value: number; readonly line: number };
  }) => `${value} on line ${line}, ${before.value} on line ${before.line}`,
  'found.name-says': ({ file, flow }: { readonly file: string; readonly flow: string }) => `the name ${file}: we read it as ${flow}s`,
  'found.name-says-neither': ({ file }: { readonly file: string }) => `the name ${file}, which doesn’t say which`,
  'found.name-says-none': ({ file }: { readonly file: string }) => `the name ${file}, which doesn’t say`,
  'found.beyond-all-trade': ({ highest }: { readonly highest: number }) =>
    `${highest}, in that scale more than all world trade: we read the values as US dollars`,
  'sample.scale': ({ most }: { readonly most: number }) => `at most ${most.toLocaleString('en')} US dollars`,
  'found.columns-of-one-name': ({ letters, name }: { readonly letters: readonly string[]; readonly name: string }) =>
    `columns ${letters.slice(0, -1).join(', ')} and ${letters.at(-1)}, all called ${name}`,
  'found.no-column': 'no such column',
  'found.doubtful-scale': ({ printed }: { readonly printed: string }) =>
    `the number ${printed}, which the IMF also prints next to values in US dollars`,
  'found.indicators': 'a table of indicators of the World Bank: a value for each economy and year, no partner',
  'found.lacks': ({
    fields,
    columns,
    isUnnamed,
    isWithoutStart,
    unit,
    wide,
  }: Record<'fields' | 'columns', readonly string[]> & {
    readonly isUnnamed: boolean;
    readonly isWithoutStart: boolean;
    readonly unit: string | null;
    readonly wide: { readonly text: string; readonly isPattern: boolean } | null;
  }) =>
    [
      ...fields.map((name) => `no column for ${name}`),
      ...columns.map((name) => `no column ${name} in the file`),
      ...(isUnnamed ? ['no product classification'] : []),
      ...(isWithoutStart ? ['years printed as two, such as 2022-23, which begin in no stated month'] : []),
      ...(unit === null ? [] : [unit === '' ? 'no unit of the values' : `${unit}, which names no currency`]),
      ...(wide === null
        ? []
        : [
            wide.isPattern
              ? `no column whose name is as wide=${wide.text} says`
              : `wide=${wide.text}, a pattern that is broken or could run for hours (repeat no group, and at most three signs without end)`,
          ]),
    ].join('; '),

  // How amounts, names and spans are written.
  amount: ({ value, currency }: Amount) => {
    const [size, unit] = [Math.abs(value), currency.toUpperCase()];
    if (size >= 1e9) return `${(value / 1e9).toFixed(2)} bn ${unit}`;
    return size >= 1e6 ? `${(value / 1e6).toFixed(2)} m ${unit}` : `${Math.round(value)} ${unit}`;
  },
  'some-names': ({ names, more }: SomeNames) => (more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} more`),
  span: ({ first, last }: Record<'first' | 'last', string>) => `${first} to ${last}`,
  'note.line': ({ line, file }: { readonly line: number; readonly file: string }) => `Line ${line} of ${file}`,
  'note.corrected': ({ column, from, to }: Record<'column' | 'from' | 'to', string>) =>
    `you corrected “${from}” to “${to}” in column ${column}`,
  'note.and': '; ',
  'sum.rows': ({ rows, parts, lines }: { readonly rows: number; readonly parts: string; readonly lines: string }) =>
    `sum of ${rows} rows of the file, by ${parts} (lines ${lines})`,
  'sum.quarters': ({ lines }: { readonly lines: string }) => `sum of the four quarters in the file (lines ${lines})`,
  'sum.lines': ({ count, code, lines }: { readonly count: number; readonly code: string; readonly lines: string }) =>
    count === 1
      ? `sum of the 1 line of HS ${code} in the file (line ${lines})`
      : `sum of the ${count} lines of HS ${code} in the file (lines ${lines})`,
  'sum.and-more': ({ lines, more }: { readonly lines: string; readonly more: number }) => `${lines} and ${more} more`,
  'answer.hint': ({ hint }: { readonly hint: string }) => `the hint \`${hint}\``,

  // What to do. `where` is what the surface calls the answer.
  'fix.missing': 'nothing: the file has no value for this row',
  'fix.comma': ({ where }: Answer) => `say which with ${where}`,
  'fix.value': 'correct the value in the file',
  'fix.economy': 'correct the code, or use data that include the economy',
  'fix.code': 'correct the code',
  'fix.code-in-file': 'correct the code in the file',
  'fix.flow': 'correct the flow (import or export)',
  'fix.period': 'correct the period',
  'fix.day': 'this is a day: if each row is a whole month, take the column as month, not as period',
  'fix.year': 'correct the year',
  'fix.month': 'correct the month',
  'fix.times': 'correct the list of periods',
  'fix.nomenclature': 'correct the product classification',
  'fix.classification': 'correct the classification',
  'fix.scale-of-value': 'correct the scale',
  'fix.row': ({ row }: { readonly row: number }) => `correct row ${row}`,
  'fix.choose-flow': 'choose exports or imports in the download',
  'fix.choose-dollars': 'choose exports or imports in US dollars',
  'fix.ask-value': 'choose the value of exports or imports',
  'fix.goods': 'download goods: services can’t be compared with them',
  'fix.no-shift': 'use the file as downloaded: a program moved its columns because each row ends with an extra empty field',
  'fix.no-classification': ({ where }: Answer) => `download it with a classification column, or set the classification with ${where}`,
  'fix.fields': 'put quotes round fields that contain a separator; delete what follows the last column',
  'fix.quote': 'close the quote, or double it if it is part of the text',
  'fix.long-line': 'check the line: a line break is missing, or the file is not a table',
  'fix.long-header': 'if these are column names, delete columns you don’t need; else a line break is missing, or the file is not a table',
  'fix.byte': 'check that byte in the file',
  'fix.once': 'nothing: we count it once',
  'fix.conflict': 'find out which is right; we use the first until then',
  'fix.download-again': 'download it again',
  'fix.download-untouched': 'download it again and don’t change it',
  'fix.unreadable.damaged': 'download it again, or save it again in the program that made it',
  'fix.unreadable.locked': 'save it without a password',
  'fix.unreadable.unknown': 'unpack it first, or save it as CSV',
  'fix.unreadable.too-large': 'download less at once, or save it as CSV, which can be any size',
  'fix.markup': 'open it in a browser to see what is wrong (a key, a sign-in or a quota), then download again',
  'fix.aside': 'nothing, unless you need this part',
  'fix.layout': ({ where, map }: Answer & { readonly map: string }) =>
    `download it again unchanged, or name its columns with ${where}${map === '' ? '' : `, such as '${map}'`}`,
  'fix.document': 'download the table itself',
  'fix.encoding': ({ where }: Answer) => `set the encoding with ${where}`,
  'fix.encoding-or-save': ({ where }: Answer) => `set the encoding with ${where}, or save the file as UTF-8`,
  'fix.direction-taken': ({ where }: Answer) => `if that is wrong, correct it with ${where}`,
  'fix.direction': ({ where }: Answer) => `set imports or exports with ${where}`,
  'fix.revision-of-file': ({ where }: Answer) =>
    `set the version with ${where}, or keep the original file name (BACI_HS92_Y2014_V202601.csv)`,
  'fix.revision-of-page': ({ where }: Answer) => `set the version with ${where}: the page you saved shows it`,
  'fix.version-of-baci': 'keep the original file name (BACI_HS92_Y2014_V202601.csv): versions have different values',
  'fix.scale-taken': ({ where }: Answer) => `nothing; if this is wrong, set the scale with ${where}`,
  'fix.scale': ({ where }: Answer) => `set the scale of the values with ${where}; we never guess it from their size`,
  'fix.column': ({ where }: Answer) => `choose one with ${where}`,
  'fix.map-lacks': ({ where, lacks }: Answer & { readonly lacks: string }) =>
    lacks === '' ? `name the columns with ${where}` : `say what it lacks with ${where}: ${lacks}`,
  'fix.values': 'download the values of the same table: we read quantities beside money, not alone',
  'fix.indicators': 'for trade between economies, download a table of trade: WITS and UN Comtrade have it',
  'fix.unit-of-money': 'set the unit of the values, or leave out what is not money',
  'fix.economy-named': ({ where, nearest, name, code }: Answer & Record<'nearest' | 'name' | 'code', string>) =>
    `if it is ${nearest}, say so with ${where} (${name}=${code}); else correct it in the file`,

  // What a program that calls the readers is told.
  'error.unknown-option': ({
    what,
    name,
    known,
    nearest,
  }: Record<'what' | 'name', string> & { readonly known: readonly string[]; readonly nearest: string | null }) =>
    `unknown ${what}: ${name}; ${nearest === null ? `known: ${known.join(', ')}` : `did you mean ${nearest}`}`,

  // What figures show.
  'finding.level': ({ level }: { readonly level: number }) => (level === 0 ? 'the total' : `${level}-digit codes`),
  'finding.one-length': 'codes of the same length',
  'finding.one-level-summed': 'nothing: we add up only one level, the most detailed complete one',
  'finding.one-classification': 'the same classification in all years',
  'finding.classifications': ({
    before,
    last,
    name,
    periods,
  }: Record<'before' | 'last' | 'name', string> & { readonly periods: readonly string[] }) =>
    `${before} until ${last}, ${name} from ${periods.join(', ')}`,
  'finding.across-break': 'compare chapters across the change with care; convert six-digit codes with a concordance first',
  'finding.two-records': ({ factor }: { readonly factor: number }) => `both sides’ figures within a factor of ${factor}`,
  'finding.records-apart': ({
    reporter,
    partner,
    period,
    exported,
    imported,
    ratio,
  }: Record<'reporter' | 'partner' | 'period' | 'exported' | 'imported' | 'ratio', string>) =>
    `${reporter} reports exports to ${partner} of ${exported} in ${period}, ${partner} reports imports of ${imported}: a ratio of ${ratio}`,
  'finding.whose-record': 'say whose figures you use, or show both',
  'finding.chapters-before': ({ reporter, partner, flow, before, share }: OfFlow & Record<'before' | 'share', string>) =>
    `chapters that ${reporter} reported in ${before}, ${share} % of its ${flow}s ${flow === 'export' ? 'to' : 'from'} ${partner}`,
  'finding.no-chapters': ({
    codes,
    period,
    total,
    mirror,
  }: Record<'period' | 'total', string> & { readonly codes: readonly string[]; readonly mirror: string | null }) =>
    `none of chapters ${codes.join(', ')} in ${period}; the total is ${total}${mirror === null ? '' : `, the partner’s figure ${mirror}`}`,
  'finding.other-record': ({ partner, period }: Pick<OfFlow, 'partner' | 'period'>) =>
    `use ${partner}’s figures, or reconciled ones, for ${period}`,
  'finding.of-whom': ({ amount, of }: Record<'amount' | 'of', string>) => `${amount}, ${of}`,
  'finding.figure-of': ({ publisher }: { readonly publisher: string }) => `the figure from ${publisher}`,
  'finding.total-apart': ({
    reporter,
    partner,
    flow,
    period,
    amount,
    share,
    difference,
    pattern,
  }: OfFlow & Record<'amount' | 'difference' | 'pattern', string> & { readonly share: string | null }) =>
    `${amount} for ${tradeOf(reporter, flow, partner)} in ${period}: ${share === null ? '' : `${share} %, `}a gap of ${difference}; this fits ${pattern}`,
  'finding.which-is-read': 'say which of the two you use',
  'pattern.same': 'no difference',
  'pattern.rounding': 'rounding',
  'pattern.doubling': 'rows counted more than once',
  'pattern.re-imports': 'imports of the reporter from itself',
  'pattern.parts-missing': 'parts missing from the file',
  'pattern.scale': 'another unit',
  'pattern.freight': 'imports with freight and without',
  'pattern.unknown': 'no known pattern',
  'finding.no-ceiling': 'a row count that is not a download limit',
  'finding.at-ceiling': ({ ceiling, ofWhat }: { readonly ceiling: number; readonly ofWhat: 'records' | 'lines' }) =>
    `exactly ${ceiling} ${ofWhat}, a download limit: the rest may be missing`,
  'finding.in-parts': 'download it in parts: by year, then by flow, then by chapter',
  'finding.two-economies': 'two economies',
  'finding.from-itself': ({ amount, reporter, period }: Record<'amount' | 'reporter' | 'period', string>) =>
    `${amount} that ${reporter} imported from itself in ${period}`,
  'finding.counts-in-world': 'for shares of world trade, say whether you include it',
  'finding.rows-asked': 'rows of the values, economies and years that are read',
  'finding.none-asked': 'none: all rows are of something else, such as quantities',
  'finding.ask-other': 'download values as well, or read other economies, years or rows',
  'finding.shown': 'US dollars or yuan, by calendar year or month, which views show',
  'finding.not-shown': ({ currency, from, to }: Record<'currency' | 'from' | 'to', string>) =>
    `${currency.toUpperCase()}, ${from === to ? from : `${from} to ${to}`}`,
  'finding.show': ({ currency, to }: Record<'currency' | 'to', string>) =>
    /^(usd|cny)$/.test(currency)
      ? 'nothing: the rows are kept, but views don’t show them; a download by year or month has more use'
      : `give US dollars for one of it in the map, for each year: rate ${to.slice(0, 4)}=1.08; without that views don’t show these rows`,
  'finding.twelve-months': 'twelve months',
  'finding.months': ({
    year,
    flow,
    reporter,
    months,
  }: Record<'year' | 'flow' | 'reporter', string> & { readonly months: readonly string[] }) =>
    `${months.length} of ${year} for ${reporter}’s ${flow}s: ${months.join(', ')}`,
  'finding.same-months': 'compare it with the same months of other years, not with whole years',
  'finding.reporters-before': ({ year }: { readonly year: string }) => `the same reporters as before ${year}`,
  'finding.all-alone': ({ year }: { readonly year: string }) => `only the sum of all reporters in ${year}; the file doesn’t say which`,
  'finding.leave-year': ({ year }: { readonly year: string }) => `leave ${year} out of a series`,
  'finding.goods': 'trade in goods',
  'finding.services': ({ count }: { readonly count: number }) => `${count} rows of services`,
  'finding.download-goods': 'download goods',
  'finding.size': ({ amount, file, period }: Record<'amount' | 'file' | 'period', string>) =>
    `a figure close to ${amount}, as in ${file} for ${period}`,
  'finding.other-size': ({
    amount,
    period,
    isThousand,
    isMore,
  }: Record<'amount' | 'period', string> & Record<'isThousand' | 'isMore', boolean>) =>
    `${amount} for ${period}: ${isThousand ? 'a thousand' : 'a million'} times ${isMore ? 'more' : 'less'}`,
  'finding.unit': 'set the unit of the file that is wrong',
  'finding.stated-total': 'the total given in the file',
  'finding.times': ({ reporter, partner, flow, period, times }: OfFlow & { readonly times: number }) =>
    `${times} times as much for ${tradeOf(reporter, flow, partner)} in ${period}`,
  'finding.sum-one': 'add up rows of one level, one partner list and one classification',
  'finding.one-name': 'one name for all partners together',
  'finding.two-names': 'two, with almost the same values (within 0.2 %)',
  'finding.kept-apart': 'nothing: we never add them together',
  'finding.constant-share.expected': 'partners’ shares that change from year to year',
  'finding.constant-share': ({ reporter, flow, periods }: OfFigures) =>
    `nearly all partners have the same share of ${reporter}’s ${flow}s in ${periods}`,
  'finding.constant-share.fix': 'treat these years as estimates, as our views do; use the partners’ figures instead',
  'finding.copied-mirror.expected': 'the reporter’s own figures',
  'finding.copied-mirror': ({ reporter, flow, periods, count }: OfFigures) =>
    `${count} of ${reporter}’s ${flow}s in ${periods} equal the partners’ figures times one factor`,
  'finding.copied-mirror.fix': 'treat them as filled in, as our views do; use the partners’ figures',
  'finding.constant-factor.expected': 'tables that don’t just differ by one factor',
  'finding.constant-factor': ({ reporter, flow, periods, partners }: OfFigures) =>
    `${tradeOf(reporter, flow, partners)} in ${periods} equal another of your tables times one factor`,
  'finding.constant-factor.fix': 'set the unit or currency of the table that is wrong',
  'finding.sudden-change.expected': 'between a tenth and ten times the figure a year earlier',
  'finding.sudden-change': ({ reporter, flow, periods, partners }: OfFigures) =>
    `${tradeOf(reporter, flow, partners)} in ${periods}, outside that range`,
  'finding.sudden-change.fix': 'check these figures with their publisher; our views mark them but don’t change them',

  // What was found, as a title.
  'code.wrong-field-count': 'Too few or too many fields in a line',
  'code.surplus-field': 'A field after the last column',
  'code.unclosed-quote': 'A quote is never closed',
  'code.long-line': 'A line is too long',
  'code.not-a-number': 'Not a number',
  'code.number-too-large': 'A number is larger than all trade',
  'code.ambiguous-number': 'A number can be read in two ways',
  'code.missing-value': 'No value',
  'code.unknown-economy': 'Unknown economy',
  'code.unknown-flow': 'Unknown flow',
  'code.unknown-period': 'Unreadable period',
  'code.unknown-product': 'Unreadable product code',
  'code.unknown-unit': 'Unknown unit',
  'code.unknown-scale': 'Unknown scale',
  'code.not-goods': 'Not trade in goods',
  'code.outside-selection': 'Outside the rows you chose',
  'code.nothing-selected': 'No row is what you asked for',
  'code.not-shown': 'Rows that no chart shows',
  'code.conflict': 'Two values for one figure',
  'code.broken-record': 'Unreadable row',
  'code.unknown-layout': 'Unknown layout',
  'code.unreadable-archive': 'We can’t unpack this file',
  'code.too-large': 'Too large for memory once unpacked',
  'code.empty-file': 'Empty file',
  'code.undecodable-byte': 'A byte does not fit the encoding',
  'code.encoding-undecided': 'Unclear encoding',
  'code.direction-unknown': 'Import or export not stated',
  'code.direction-from-name': 'Import or export taken from the file name',
  'code.nomenclature-unknown': 'Product classification not stated',
  'code.release-unknown': 'Edition not stated',
  'code.scale-unknown': 'Scale not stated',
  'code.scale-for-display': 'The stated scale does not fit the values',
  'code.column-twice': 'Several columns with one name',
  'code.mapping-needed': 'Columns need names',
  'code.library-missing': 'We can’t read this format here',
  'code.member-skipped': 'We skipped a file in the archive',
  'code.duplicate': 'A row appears twice and counts once',
  'code.chapter-hole': 'Whole chapters are missing',
  'code.exact-multiple': 'Two or three times a known total',
  'code.mixed-levels': 'Totals and parts in one file',
  'code.re-imports': 'An economy’s trade with itself',
  'code.truncated': 'The file may be cut off',
  'code.mirror-discrepancy': 'Both sides’ figures differ widely',
  'code.nomenclature-break': 'The classification changes within a series',
  'code.part-year': 'An incomplete year',
  'code.services': 'Services, left out',
  'code.scale-slip': 'Two files in different units',
  'code.total-differs': 'A total differs from the published one',
  'code.constant-share': 'An estimate: partners keep the same shares',
  'code.copied-mirror': 'Figures that repeat the partners’',
  'code.constant-factor': 'A table that is another times one factor',
  'code.sudden-change': 'Ten times, or a tenth, of the year before',

  // How we read what a file prints in its own way, and how often.
  'repair.trim': (count: number) => `spaces removed around ${counted(count, 'value')}`,
  'repair.thousands': (count: number) => `thousands separators removed from ${counted(count, 'number')}`,
  'repair.fullwidth-digits': (count: number) => `${counted(count, 'number')} in full-width digits`,
  'repair.missing-token': (count: number) => `${counted(count, 'cell')} with a sign for “no value”`,
  'repair.unread-quantity': (count: number) => `${counted(count, 'quantity', 'quantities')} left out, not readable as a number`,
  'repair.wan-yi': (count: number) => `${counted(count, 'number')} with 万 or 亿, multiplied out`,
  'repair.paren-negative': (count: number) => `${counted(count, 'number')} in brackets, read as negative`,
  'repair.decimal-comma': (count: number) => `${counted(count, 'number')} with a decimal comma`,
  'repair.pad-code': (count: number) => `${counted(count, 'product code')} given back a lost leading zero`,
  'repair.surplus-empty-field': (count: number) => `${counted(count, 'line')} with an empty field at the end`,
  'repair.unit-thousand': (count: number) => `${counted(count, 'value')} given in thousands`,
  'repair.unit-million': (count: number) => `${counted(count, 'value')} given in millions`,
  'repair.unit-billion': (count: number) => `${counted(count, 'value')} given in billions`,
  'repair.unit-wan': (count: number) => `${counted(count, 'value')} given in tens of thousands (万)`,
  'repair.unit-yi': (count: number) => `${counted(count, 'value')} given in hundreds of millions (亿)`,
  'repair.corrected': (count: number) => `${counted(count, 'row')} with cells corrected by you`,
} as const;

/** So many things, with their noun. */
function counted(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
}

/** A flow in words: whose exports to, or imports from, whom. */
function tradeOf(reporter: string, flow: string, partner: string): string {
  return `${reporter}’s ${flow}s ${flow === 'export' ? 'to' : 'from'} ${partner}`;
}

/** Some figures of one reporter and flow. */
type OfFigures = Readonly<Record<'reporter' | 'flow' | 'periods' | 'partners', string>> & { readonly count: number };

/** Whose trade with whom, and when. */
type OfFlow = Readonly<Record<'reporter' | 'partner' | 'flow' | 'period', string>>;

/** An amount of money in plain units. */
export interface Amount {
  readonly value: number;
  readonly currency: string;
}

/** Names that are told, and how many there are beside them. */
export interface SomeNames {
  readonly names: readonly string[];
  readonly more: number;
}

/** How a surface calls the place where an answer is given. */
interface Answer {
  readonly where: string;
}
