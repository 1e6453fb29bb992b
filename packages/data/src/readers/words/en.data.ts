/** The words of readers for what a record lacks, what a file does not say, and what its figures show; a sentence of a diagnostic each, without its end. */
export const readerTexts = {
  // What a record should have held.
  'expected.value': 'a value',
  'expected.number': 'a number',
  'expected.amount': 'a number below 10^18: all economies together trade less than that',
  'expected.comma': 'a comma of thousands or of decimals',
  'expected.economy': ({ by }: { readonly by: string }) => `an economy by ${by}`,
  'system.comtrade': "UN Comtrade's number",
  'system.baci': "BACI's number",
  'system.customs': "China customs' number or name",
  'system.customs-name': "China customs' name",
  'system.iso': 'ISO 3166',
  'system.iso-or-name': 'ISO 3166 or name',
  'system.iso-without-china': 'ISO 3166: China is not in this world',
  'system.name': 'its name',
  'expected.year': 'a year',
  'expected.year-or-month': 'a year or a month',
  'expected.year-quarter-month': 'a year, a quarter or a month',
  'expected.month-of-customs': 'a month (202301) or a year',
  'expected.one-of': ({ names }: { readonly names: readonly string[] }) =>
    names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`,
  'expected.goods-type': 'C, trade in goods',
  'expected.no-shift': 'C, trade in goods; a frequency stands here, and each field one column too far to the left',
  'expected.customs.name': 'a name',
  'expected.customs.number': 'a number or -',
  'expected.code': 'a code of goods',
  'expected.code-of-six': 'a code of six digits',
  'expected.code-of-customs': 'a code of 2 to 10 digits',
  'expected.revision': 'a revision of HS, SITC or BEC (H0 to H6, S1 to S4, B4, B5)',
  'expected.revision-of-wits': 'H0 to H6 or S1 to S4',
  'expected.scale-of-value': 'units, thousands, millions or billions, or 0, 3, 6 or 9',
  'expected.object': 'an object of JSON',
  'expected.fields-once': 'each field once, whatever its case',
  'expected.text-in': ({ encoding }: { readonly encoding: string }) => `text in ${encoding}`,
  'expected.fields': ({ width }: { readonly width: number }) => `${width} fields, as in the header`,
  'expected.nothing-behind': ({ width }: { readonly width: number }) => `nothing behind the ${width} columns of the header`,
  'expected.line': ({ bytes }: { readonly bytes: number }) => `a line of at most ${bytes} bytes`,
  'expected.closed-quote': 'a quote that closes the field',
  'expected.once': 'each record once',
  'expected.one-value': 'one value and quantity for each cell',

  // What a file should have held.
  'expected.table': 'a table',
  'expected.separated': 'separated values or JSON',
  'expected.unreadable.damaged': 'a whole file, as it was saved',
  'expected.unreadable.locked': 'a file without a password',
  'expected.unreadable.unknown': 'zip or gzip packed by deflate, a workbook of Excel 5 or later, or Parquet packed by Snappy',
  'expected.unreadable.too-large': 'a file that fits into memory once it is unpacked',
  'expected.whole-answer': 'a whole answer',
  'expected.message': ({ provider }: { readonly provider: string }) => `a message of ${provider}`,
  'expected.known-columns': ({ providers }: { readonly providers: readonly string[] }) =>
    `the columns of a provider that is known (${providers.join(', ')})`,
  'expected.encoding': 'UTF-8, a byte order mark, or a provider whose encoding is known',
  'expected.direction': 'import or export, which the file does not hold',
  'expected.revision-of-file': 'the revision of HS of its codes, which the file does not hold',
  'expected.version-of-baci': 'the version of BACI, which the file does not hold',
  'expected.scale': 'a column SCALE or UNIT_MULT: whether values are units, thousands or millions',
  'expected.scale-beside': 'values in the scale that stands beside them',
  'expected.one-column': 'one column of each name that is read',
  'expected.columns': ({ needed }: { readonly needed: readonly string[] }) =>
    `which column holds ${needed.join(', ')}; product with its nomenclature where there is one`,

  'found.nothing': 'nothing',
  'found.pdf': 'a document in PDF',
  'found.fields': ({ fields }: { readonly fields: number }) => `${fields} fields`,
  'found.long-line': ({ bytes }: { readonly bytes: number }) => `a line of more than ${bytes} bytes`,
  'found.long-header': ({ bytes }: { readonly bytes: number }) => `a first line that does not end within ${bytes} bytes`,
  'found.zeros': 'bytes of zero, which no text in that encoding has',
  'found.something-else': 'something else',
  'found.markup': 'a page or a message in markup',
  'found.cut-archive': 'an archive that ends too soon',
  'found.broken-block': 'packed bytes that cannot be unpacked: some were changed or lost',
  'found.wrong-sum': 'other bytes than were packed: their check sum (CRC-32) is wrong',
  'found.wrong-length': 'more or fewer bytes than were packed',
  'found.behind-archive': 'something that is no part of an archive, where a part should begin',
  'found.other-list': 'other files than the archive lists at its end',
  'found.password': 'a file that is encrypted with a password',
  'found.method': ({ method }: { readonly method: number }) => `a file packed by method ${method}`,
  'found.no-length': 'a file that is not packed, and whose length the archive does not give',
  'found.many-files': ({ files }: { readonly files: number }) => `more than ${files} files in one archive`,
  'found.unpacked': ({ bytes, packed }: Record<'bytes' | 'packed', number>) =>
    `more than ${bytes} bytes out of ${packed}: no table is packed so tightly`,
  'found.larger-than': ({ bytes }: { readonly bytes: number }) => `more than ${bytes} bytes`,
  'found.broken-parquet': 'Parquet whose parts contradict each other or are cut off',
  'found.large-group': ({ rows }: { readonly rows: number }) => `a group of ${rows} rows in Parquet`,
  'found.codec': ({ codec }: { readonly codec: string }) => `Parquet packed by ${codec}`,
  'found.twice-in-parquet': ({ name }: { readonly name: string }) => `two columns in Parquet that are both called ${name}`,
  'found.no-workbook': 'no workbook inside',
  'found.broken-workbook': 'a workbook whose parts contradict each other',
  'found.cut-workbook': 'a workbook that ends too soon',
  'found.cut-first-block': 'a file that ends inside its first block',
  'found.cut-record': 'a record of the workbook that ends too soon',
  'found.block-size': ({ shift }: { readonly shift: number }) =>
    `a workbook in blocks of 2^${shift} bytes, which no version of Excel writes`,
  'found.endless-chain': 'a workbook whose chain of blocks does not end',
  'found.workbook-version': ({ version }: { readonly version: number }) => `a workbook of version ${version}`,
  'found.code-page': ({ codePage }: { readonly codePage: number }) => `texts in code page ${codePage}`,
  'found.sheets-overlap': 'sheets of the workbook that lie over one another',
  'found.no-text-of-cell': 'a cell of the workbook with a text that is not there',
  'found.other-row-length': 'a row of numbers that has another length than the workbook says',
  'found.row': ({ row, most }: Record<'row' | 'most', number>) => `a cell in row ${row}: a sheet has at most ${most}`,
  'found.column': ({ column, most }: Record<'column' | 'most', number>) => `a cell in column ${column}: a sheet has at most ${most}`,
  'found.long-cells': ({ characters }: { readonly characters: number }) => `more than ${characters} characters in the cells of a workbook`,
  'found.no-json': 'text that is no JSON, or is cut off',
  'found.other-message': 'a message with other parts',
  'found.other-bytes': 'bytes that are none of its characters',
  'found.customs.no-month': 'no year and month above the head of the table',
  'found.customs.preliminary': 'the preliminary table of main countries, which is not the one of all countries',
  'found.customs-unit': ({ unit }: { readonly unit: string }) =>
    `the unit ${unit === '' ? '(none)' : unit}, where 万元人民币 or 千美元 is known`,
  'found.cut-answer': 'an answer that ends inside its list',
  'found.no-names': 'none of their names',
  'found.nearest': ({ provider, lacks, beside }: Record<'lacks' | 'beside', readonly string[]> & { readonly provider: string }) =>
    `no such set: nearest is ${provider}, of which it lacks ${lacks.join(', ')}${beside.length === 0 ? '' : `; beside it stand ${beside.join(', ')}`}`,
  'found.readable-as': ({ encodings }: { readonly encodings: readonly string[] }) => `bytes that can be read as ${encodings.join(' or ')}`,
  'found.byte': ({ hex, offset }: { readonly hex: string; readonly offset: number }) => `the byte ${hex} at offset ${offset}`,
  'found.same-record': ({ line }: { readonly line: number }) => `the same record as on line ${line}`,
  'found.two-values': ({
    value,
    line,
    before,
  }: {
    readonly value: number;
    readonly line: number;
    readonly before: { readonly value: number; readonly line: number };
  }) => `${value} on line ${line}, ${before.value} on line ${before.line}`,
  'found.name-says': ({ file, flow }: { readonly file: string; readonly flow: string }) => `the name ${file}: taken as ${flow}s`,
  'found.name-says-neither': ({ file }: { readonly file: string }) => `the name ${file}, which says neither`,
  'found.name-says-none': ({ file }: { readonly file: string }) => `the name ${file}, which says none`,
  'found.beyond-all-trade': ({ highest }: { readonly highest: number }) =>
    `${highest}, which in that scale is beyond the trade of all economies: the values are read as US dollars`,
  'sample.scale': ({ most }: { readonly most: string }) => `at most ${most} US dollars`,
  'found.columns-of-one-name': ({ letters, name }: { readonly letters: readonly string[]; readonly name: string }) =>
    `columns ${letters.slice(0, -1).join(', ')} and ${letters.at(-1)}, all called ${name}`,
  'found.no-column': 'no such column',
  'found.doubtful-scale': ({ printed }: { readonly printed: string }) =>
    `the number ${printed}, which the IMF prints beside values in US dollars as well`,
  'found.lacks': ({ fields, columns, isUnnamed }: Record<'fields' | 'columns', readonly string[]> & { readonly isUnnamed: boolean }) =>
    [
      ...fields.map((name) => `no column for ${name}`),
      ...columns.map((name) => `no column ${name} in the file`),
      ...(isUnnamed ? ['no nomenclature of the products'] : []),
    ].join('; '),

  // What would mend it. `where` is what the surface calls the answer.
  'fix.missing': 'nothing to mend: the file gives no value for this record',
  'fix.comma': ({ where }: Answer) => `say which by ${where}`,
  'fix.value': 'correct the value in the file',
  'fix.economy': 'correct the code, or give a world that lists the economy',
  'fix.code': 'correct the code',
  'fix.code-in-file': 'correct the code in the file',
  'fix.flow': 'correct the flow',
  'fix.period': 'correct the period',
  'fix.year': 'correct the year',
  'fix.month': 'correct the month',
  'fix.times': 'correct the list of times',
  'fix.nomenclature': 'correct the nomenclature',
  'fix.classification': 'correct the classification',
  'fix.scale-of-value': 'correct the scale',
  'fix.row': ({ row }: { readonly row: number }) => `correct row ${row}`,
  'fix.choose-flow': 'choose exports or imports in the download',
  'fix.choose-dollars': 'choose exports or imports in US dollars',
  'fix.ask-value': 'ask for the value of exports or imports',
  'fix.goods': 'download goods: services are not comparable with them',
  'fix.no-shift': 'keep the file as it was downloaded: its rows have an empty field more than the header, which is no index',
  'fix.no-classification': ({ where }: Answer) => `download with a classification column, or name the nomenclature by ${where}`,
  'fix.fields': 'quote fields that hold a separator; remove what stands behind the last column',
  'fix.quote': 'close the quote, or double a quote that belongs to the text',
  'fix.long-line': 'look at the line: a line break is missing there, or the file is no table',
  'fix.long-header':
    'remove columns that are not needed, if these are names of columns; else a line break is missing, or the file is no table',
  'fix.byte': 'see the byte that is told',
  'fix.once': 'nothing to mend: it counts once',
  'fix.conflict': 'find out which of the two is right; the first stands until then',
  'fix.download-again': 'download it again',
  'fix.download-untouched': 'download it again, and leave it as it is',
  'fix.unreadable.damaged': 'download it again, or save it anew in the program that wrote it',
  'fix.unreadable.locked': 'save it without a password',
  'fix.unreadable.unknown': 'unpack it first, or save it as comma-separated values',
  'fix.unreadable.too-large': 'choose less in the download, or save it as comma-separated values, which may be of any size',
  'fix.markup': 'open it in a browser: it may say that a key, a session or a quota was missing; then download again',
  'fix.aside': 'nothing to mend, unless this was to be read',
  'fix.layout': ({ where }: Answer) => `download it again as it is, or name its columns by ${where}`,
  'fix.document': 'download the table itself',
  'fix.encoding': ({ where }: Answer) => `name the encoding by ${where}`,
  'fix.encoding-or-save': ({ where }: Answer) => `name the encoding by ${where}, or save the file as UTF-8`,
  'fix.direction-taken': ({ where }: Answer) => `if that is wrong, say which by ${where}`,
  'fix.direction': ({ where }: Answer) => `say by ${where} whether these are imports or exports`,
  'fix.revision-of-file': ({ where }: Answer) =>
    `name the revision by ${where}, or keep the name of the download (BACI_HS92_Y2014_V202601.csv)`,
  'fix.revision-of-page': ({ where }: Answer) => `name the revision by ${where}: the page that was saved says it`,
  'fix.version-of-baci': 'keep the name of the download (BACI_HS92_Y2014_V202601.csv): versions differ in their values',
  'fix.scale-taken': ({ where }: Answer) => `nothing to mend; if it is wrong, say the scale by ${where}`,
  'fix.scale': ({ where }: Answer) => `say by ${where} in what the values are; it is never guessed from their size`,
  'fix.column': ({ where }: Answer) => `say by ${where} which of them is read`,
  'fix.columns': ({ where }: Answer) => `name the columns by ${where}`,

  // What a program that calls the readers is told.
  'error.unknown-option': ({
    what,
    name,
    known,
    nearest,
  }: Record<'what' | 'name', string> & { readonly known: readonly string[]; readonly nearest: string | null }) =>
    `unknown ${what}: ${name}; ${nearest === null ? `known: ${known.join(', ')}` : `did you mean ${nearest}`}`,

  // What figures show.
  'finding.level': ({ level }: { readonly level: number }) => (level === 0 ? 'the total' : `codes of ${level}`),
  'finding.one-length': 'codes of one length',
  'finding.one-level-summed': 'nothing to mend: one level is summed, the deepest that is complete',
  'finding.one-classification': 'one classification along a series',
  'finding.classifications': ({
    before,
    last,
    name,
    periods,
  }: Record<'before' | 'last' | 'name', string> & { readonly periods: readonly string[] }) =>
    `${before} up to ${last}, ${name} from ${periods.join(', ')}`,
  'finding.across-break': 'compare chapters across the break with care, and codes of six digits by a correspondence alone',
  'finding.two-records': ({ factor }: { readonly factor: number }) => `two records within ${factor} times of each other`,
  'finding.records-apart': ({
    reporter,
    partner,
    period,
    exported,
    imported,
    ratio,
  }: Record<'reporter' | 'partner' | 'period' | 'exported' | 'imported' | 'ratio', string>) =>
    `${reporter} records exports to ${partner} of ${exported} in ${period}, ${partner} imports of ${imported}: ${ratio} times`,
  'finding.whose-record': 'say whose record is read, or read both',
  'finding.chapters-before': ({ reporter, partner, flow, before, share }: OfFlow & Record<'before' | 'share', string>) =>
    `chapters that ${reporter} recorded in ${before}, ${share} % of its ${flow}s with ${partner}`,
  'finding.no-chapters': ({
    codes,
    period,
    total,
    mirror,
  }: Record<'period' | 'total', string> & { readonly codes: readonly string[]; readonly mirror: string | null }) =>
    `none of chapters ${codes.join(', ')} in ${period}; the total reads ${total}${mirror === null ? '' : `, the partner's record ${mirror}`}`,
  'finding.other-record': ({ partner, period }: Pick<OfFlow, 'partner' | 'period'>) =>
    `read the record of ${partner}, or a reconciled one, for ${period}`,
  'finding.of-whom': ({ amount, of }: Record<'amount' | 'of', string>) => `${amount}, ${of}`,
  'finding.figure-of': ({ publisher }: { readonly publisher: string }) => `the figure of ${publisher}`,
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
    `${amount} for the ${flow}s of ${reporter} with ${partner} in ${period}: ${share === null ? '' : `${share} %, `}${difference} apart; consistent with ${pattern}`,
  'finding.which-is-read': 'say which of the two is read',
  'pattern.same': 'no difference',
  'pattern.rounding': 'rounding',
  'pattern.doubling': 'rows that are counted more than once',
  'pattern.re-imports': 'what the reporter imports from itself',
  'pattern.parts-missing': 'parts that the file does not have',
  'pattern.scale': 'another unit',
  'pattern.freight': 'imports with freight against imports without',
  'pattern.unknown': 'no pattern that is known',
  'finding.no-ceiling': 'a number of records that is no ceiling of a provider',
  'finding.at-ceiling': ({ ceiling, ofWhat }: { readonly ceiling: number; readonly ofWhat: 'records' | 'lines' }) =>
    `exactly ${ceiling} ${ofWhat}: there may be more that the file does not have`,
  'finding.in-parts': 'download in parts: by year, then by flow, then by chapter',
  'finding.two-economies': 'two economies',
  'finding.from-itself': ({ amount, reporter, period }: Record<'amount' | 'reporter' | 'period', string>) =>
    `${amount} that ${reporter} imports from itself in ${period}`,
  'finding.counts-in-world': 'say of shares in the world whether it counts',
  'finding.twelve-months': 'twelve months',
  'finding.months': ({
    year,
    flow,
    reporter,
    months,
  }: Record<'year' | 'flow' | 'reporter', string> & { readonly months: readonly string[] }) =>
    `${months.length} of ${year} for the ${flow}s of ${reporter}: ${months.join(', ')}`,
  'finding.same-months': 'compare it with the same months of other years, not with a year',
  'finding.reporters-before': ({ year }: { readonly year: string }) => `the reporters of the years before ${year}`,
  'finding.all-alone': ({ year }: { readonly year: string }) =>
    `the sum of all reporters alone in ${year}: who is in it, the file does not say`,
  'finding.leave-year': ({ year }: { readonly year: string }) => `leave ${year} out of a series`,
  'finding.goods': 'trade in goods',
  'finding.services': ({ count }: { readonly count: number }) => `${count} records of services`,
  'finding.download-goods': 'download goods',
  'finding.size': ({ amount, file, period }: Record<'amount' | 'file' | 'period', string>) =>
    `a figure of the size of ${amount}, which ${file} has for ${period}`,
  'finding.other-size': ({
    amount,
    period,
    isThousand,
    isMore,
  }: Record<'amount' | 'period', string> & Record<'isThousand' | 'isMore', boolean>) =>
    `${amount} for ${period}: ${isThousand ? 'a thousand' : 'a million'} times ${isMore ? 'more' : 'less'}`,
  'finding.unit': 'say the unit of the values of the file that is wrong',
  'finding.stated-total': 'the total that the file states',
  'finding.times': ({ reporter, partner, flow, period, times }: OfFlow & { readonly times: number }) =>
    `${times} times as much for the ${flow}s of ${reporter} with ${partner} in ${period}`,
  'finding.sum-one': 'sum rows of one level, one partner list and one classification',
  'finding.one-name': 'one name for all partners together',
  'finding.two-names': 'two, with the same values within a fifth of a per cent',
  'finding.kept-apart': 'nothing to mend: they are kept apart and never added',
  'finding.constant-share.expected': 'shares of partners that move from year to year',
  'finding.constant-share': ({ reporter, flow, periods }: OfFigures) =>
    `nearly all partners keep their share of the ${flow}s of ${reporter} in ${periods}`,
  'finding.constant-share.fix': 'treat these years as an estimate, as the views do; read the partners’ records instead',
  'finding.copied-mirror.expected': 'figures of the reporter’s own',
  'finding.copied-mirror': ({ reporter, flow, periods, count }: OfFigures) =>
    `${count} of the ${flow}s of ${reporter} in ${periods} are the partners’ figures times one factor`,
  'finding.copied-mirror.fix': 'treat them as filled in, as the views do; read the partners’ records',
  'finding.constant-factor.expected': 'tables that differ by more than one factor',
  'finding.constant-factor': ({ reporter, flow, periods, partners }: OfFigures) =>
    `the ${flow}s of ${reporter} with ${partners} in ${periods} are another table of yours times one factor`,
  'finding.constant-factor.fix': 'say the unit or the currency of the table that is wrong',
  'finding.sudden-change.expected': 'less than ten times, and more than a tenth, of the figure of a year before',
  'finding.sudden-change': ({ reporter, flow, periods, partners }: OfFigures) =>
    `the ${flow}s of ${reporter} with ${partners} in ${periods} lie outside`,
  'finding.sudden-change.fix': 'look these figures up at their publisher; views mark them and change nothing',
} as const;

/** Some figures of one reporter and flow. */
type OfFigures = Readonly<Record<'reporter' | 'flow' | 'periods' | 'partners', string>> & { readonly count: number };

/** Whose trade with whom, and when. */
type OfFlow = Readonly<Record<'reporter' | 'partner' | 'flow' | 'period', string>>;

/** How a surface calls the place where an answer is given. */
interface Answer {
  readonly where: string;
}
