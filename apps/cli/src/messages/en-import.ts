/** English: the texts of own data: what an import says of files, the store, and metrics on a table. */
export const importTexts = {
  'command.import':
    'read downloads of your own (UN Comtrade, BACI, WITS, China customs, IMF, any table) and keep them under a name with --apply',
  'command.forget': 'forget data of your own that were kept',

  'command.compute': 'compute a metric of the library on a table of your own',

  'argument.metric': 'a metric, as sogdia compute --list tells them; with --help what it wants, and a small table',
  'argument.import': 'downloads as they are: csv, json, xls, xlsx, parquet, gzip or zip; - is stdin',
  'argument.own': 'a name, as sogdia list own tells them',

  'option.list': 'list the metrics with the columns that they want',
  'option.table': 'a table: csv, tsv or with semicolons; - is stdin',
  'option.columns': 'which column of the table holds a part of the input, where it has another name: value=Trade; may be repeated',
  'option.group': 'compute for each value of these columns by itself, joined by commas',
  'option.set': 'a setting of the metric, such as form=unctad; may be repeated',
  'option.apply': 'keep what was read; without it nothing is written',
  'option.name': 'under which name it is kept; then --data own:NAME reads it',
  'option.flow': 'import or export, where a file does not say it; of one file by its name: --flow 2025out.csv=export; may be repeated',
  'option.encoding': 'utf-8, utf-16le, utf-16be, windows-1252 or gb18030, where a file can be read in several; of one file as with --flow',
  'option.nomenclature': 'the revision of the goods where neither file nor name says it, such as HS2012; of one file as with --flow',
  'option.scale':
    'in what the values are given: units, thousands, millions or billions, where the file does not say; of one file as with --flow',
  'option.column': 'the letters of the columns that are read where several have one name, such as K or K,M; of one file as with --flow',
  'option.decimal': 'the decimal sign, . or , where numbers can be read both ways; of one file as with --flow',
  'option.provider':
    'of which provider a file is, where its columns are not enough: comtrade-plus, comtrade-legacy, baci, wits-query, wits-summary, wits-by-product, wits-by-partner, gacc-query, imf-dot, imf-imts or tidy',
  'option.map':
    'which column of a table of your own holds what: reporter=Exporter,partner=Importer,period=Year,value=Value,product=HS6,nomenclature=HS2017,flow:=export,unit=usd; := is the same in every row',
  'option.among': 'keep records whose reporter or partner is one of these economies or groups, joined by commas',
  'option.recipe': 'read as an earlier import was read, by its name or its import.json, and say what changed since',
  'option.yes': 'do not ask',

  'compute.form.each-row': 'a row for each answer, its numbers in columns',
  'compute.form.lists': 'a row for each line (partner or product); with one column of numbers each further one is a list of its own',
  'compute.form.series':
    'a row for each year; with one series also a column for each series, or a row for each series and a column for each year',
  'compute.form.table': 'wide, names in the first column and in the first line; or long, with a row for each cell: row, column, value',
  'compute.form.square': 'wide or long as other tables, with the same names down and across',
  'compute.form.columns': 'a row for each observation',
  'compute.metric': ({ name, formula, unit }: { readonly name: string; readonly formula: string; readonly unit: string }) =>
    `${name}: ${formula} (${unit})`,
  'compute.undefined': ({ reason, when }: { readonly reason: string; readonly when: string }) => `no value (${reason}) where ${when}`,
  'compute.input': ({ input, form }: { readonly input: string; readonly form: string }) => `wants ${input}\ntable: ${form}`,
  'compute.parts': ({ parts }: { readonly parts: readonly string[] }) =>
    `columns: ${parts.join(', ')}${parts.some((part) => part.startsWith('[')) ? ' (those in brackets may be left out)' : ''}; others are labels`,
  'compute.settings': ({ settings }: { readonly settings: readonly string[] }) => `settings (--set name=value): ${settings.join(', ')}`,
  'compute.variant': ({
    option,
    values,
    usedBy,
  }: {
    readonly option: string;
    readonly values: readonly string[];
    readonly usedBy: string;
  }) => `  ${option}: ${values.join(', ')}; ${usedBy}`,
  'compute.reference': ({ reference }: { readonly reference: string }) => `after ${reference}`,

  'import.file': ({ file, bytes }: { readonly file: string; readonly bytes: string | null }) =>
    bytes === null ? file : `${file}, ${bytes}`,
  'import.all-files': ({ count }: { readonly count: number }) => `${count} files together`,
  'import.provider': 'provider',
  'import.known-by': ({
    provider,
    layout,
    confidence,
  }: {
    readonly provider: string;
    readonly layout: string;
    readonly confidence: number;
  }) => `${provider}: ${layout}; ${Math.round(confidence * 100)} % of the names it is known by`,
  'import.unknown': 'not recognised',
  'import.release': 'release',
  'import.encoding': 'encoding',
  'import.encoding-by': ({ encoding, by, separator, packing }: Decoding) =>
    [
      `${encoding}, ${{ mark: 'by its byte order mark', valid: 'since every byte is valid', provider: 'by its provider', hint: 'as you said' }[by]}`,
      ...(separator === null ? [] : [`separated by ${{ ',': 'commas', ';': 'semicolons', '\t': 'tabs' }[separator]}`]),
      ...(packing === 'none' ? [] : [`packed as ${packing}`]),
    ].join('; '),
  'import.records': 'records',
  'import.counts': ({ read, kept, leaves, aggregates, others, rejected, duplicates, conflicts }: Counts) =>
    `${read} read = ${kept} kept (${leaves} leaves, ${aggregates} aggregates${others === '0' ? '' : `, ${others} parts of others`}) + ${rejected} rejected + ${duplicates} duplicates + ${conflicts} conflicts`,
  'import.rejected': 'rejected',
  'import.derived': 'summed',
  'import.derived-rows': ({ rows }: { readonly rows: string }) => `${rows} sums over the file, beside its records`,
  'import.reporters': 'reporters',
  'import.partners': 'partners',
  'import.periods': 'periods',
  'import.period-range': ({ first, last, count }: { readonly first: string; readonly last: string; readonly count: number }) =>
    first === last ? first : `${first} to ${last} (${count} of them)`,
  'import.goods': 'goods',
  'import.goods-at': ({
    nomenclature,
    level,
    codes,
  }: {
    readonly nomenclature: string;
    readonly level: number | null;
    readonly codes: number;
  }) =>
    level === 0
      ? 'total'
      : level === null
        ? `${codes} groups of ${nomenclature}`
        : `${codes} ${codes === 1 ? 'code' : 'codes'} of ${nomenclature} of ${level} digits`,
  'import.repairs': 'repairs',
  'import.none': 'none',
  'import.and-more': ({ names, more }: { readonly names: readonly string[]; readonly more: number }) =>
    more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} more`,

  'import.blockers': 'To be answered or mended before anything can be used',
  'import.warnings': 'In doubt',
  'import.notes': 'To know',
  'import.findings': 'What the figures show',
  'import.group': ({ code, count, file }: { readonly code: string; readonly count: string; readonly file: string }) =>
    `${code}, ${count} × in ${file}`,
  'import.fix': ({ fix }: { readonly fix: string }) => `to do: ${fix}`,
  'import.at': ({ line, column, value }: { readonly line: number | null; readonly column: string | null; readonly value: string | null }) =>
    [
      ...(line === null ? [] : [`line ${line}`]),
      ...(column === null ? [] : [`column ${column}`]),
      ...(value === null || value === '' ? [] : [`"${value}"`]),
    ].join(', '),
  'import.expected': ({ expected, found }: { readonly expected: string; readonly found: string }) => `expected ${expected}; found ${found}`,
  'import.questions': 'What only you can say',
  'import.answer-by': ({
    file,
    option,
    choices,
  }: {
    readonly file: string;
    readonly option: string;
    readonly choices: readonly string[];
  }) => `${file}: --${option} ${choices.join(' | ')}`,
  'import.answer-map': ({ file, columns }: { readonly file: string; readonly columns: string }) =>
    `${file}: --map names its columns; it has ${columns}`,
  'import.more-kinds': ({ more }: { readonly more: string }) => `and ${more} kinds more, which --json has`,
  'import.sample': ({ choice, sample }: { readonly choice: string; readonly sample: string }) => `${choice} reads: ${sample}`,
  'import.question': ({ file, expected, found }: { readonly file: string; readonly expected: string; readonly found: string }) =>
    `${file}: needed is ${expected}; found ${found}`,
  'import.ask': ({ most }: { readonly most: number }) => `1 to ${most}, or nothing to leave it open: `,
  'import.progress': ({
    file,
    share,
    bytes,
    rows,
  }: {
    readonly file: string;
    readonly share: number | null;
    readonly bytes: string;
    readonly rows: string;
  }) => `reading ${file}: ${share === null ? '' : `${share} %, `}${bytes}, ${rows} records kept`,
  'import.found': ({
    code,
    file,
    place,
    expected,
    found,
  }: {
    readonly code: string;
    readonly file: string;
    readonly place: string;
    readonly expected: string;
    readonly found: string;
  }) => `${file}: ${code}${place === '' ? '' : `, ${place}`}: expected ${expected}; found ${found}`,
  'import.would-keep': ({ rows, bytes, folder }: { readonly rows: string; readonly bytes: string; readonly folder: string }) =>
    `Nothing was written. --apply --name NAME keeps ${rows} records (${bytes}) with import.json and rejects.csv in ${folder}`,
  'import.nothing-to-keep': 'Nothing was written, and nothing could be: no record of trade was kept.',
  'import.cannot-keep': 'Nothing was written, and nothing could be before what stands above is answered or mended.',
  'import.kept': ({
    name,
    rows,
    outcome,
    rejects,
  }: {
    readonly name: string;
    readonly rows: string;
    readonly outcome: 'new' | 'replaced' | 'same';
    readonly rejects: string;
  }) =>
    outcome === 'same'
      ? `own:${name} holds these data already; nothing was changed. sogdia view --data own:${name} ... reads them.`
      : `Kept ${rows} records as own:${name}${outcome === 'replaced' ? ', in the place of those it had' : ''}. sogdia --data own:${name} opens them, sogdia list views --data own:${name} names what can be asked at once. Rejected records: ${rejects}`,
  'import.indicators': ({ values }: { readonly values: string }) =>
    `Beside them ${values} values of indicators, which sogdia list indicators names.`,
  'import.left': ({ rows }: { readonly rows: string }) => `Read and not kept, since they are no figures: ${rows} lines of lists of codes.`,
  'import.waiting': ({ holder }: { readonly holder: string }) => `waiting for another process (${holder})`,

  'import.changed': ({ since }: { readonly since: string }) => `Since the import of ${since}`,
  'import.changed-layout': ({
    file,
    what,
    before,
    now,
  }: {
    readonly file: string;
    readonly what: string;
    readonly before: string;
    readonly now: string;
  }) => `${what} of ${file}: ${before} before, ${now} now`,
  'import.changed-set': ({
    what,
    added,
    gone,
  }: {
    readonly what: string;
    readonly added: readonly string[];
    readonly gone: readonly string[];
  }) =>
    `${what}: ${[...(added.length === 0 ? [] : [`new ${added.join(', ')}`]), ...(gone.length === 0 ? [] : [`gone ${gone.join(', ')}`])].join('; ')}`,
  'import.changed-count': ({ what, before, now }: { readonly what: string; readonly before: string; readonly now: string }) =>
    `records ${what}: ${before} before, ${now} now`,
  'import.changed-rules': ({ rules }: { readonly rules: readonly string[] }) => `repairs that were not needed before: ${rules.join(', ')}`,
  'import.changed-figures': ({ same, revised, added, gone }: Record<'same' | 'revised' | 'added' | 'gone', string>) =>
    `figures: ${same} the same, ${revised} with another value, ${added} new, ${gone} gone`,
  'import.revised': ({ cell, before, now }: { readonly cell: string; readonly before: string; readonly now: string }) =>
    `${cell}: ${before} before, ${now} now`,
  'import.unchanged': 'the same files, columns, economies, periods and repairs',

  'notice.no-own': 'sogdia import FILE --apply --name NAME keeps data of your own',

  'forget.ask': ({ name, rows }: { readonly name: string; readonly rows: string }) => `forget own:${name} (${rows} records)? yes or no: `,
  'forget.kept': ({ name }: { readonly name: string }) => `own:${name} stays`,
  'forget.done': ({ name, command }: { readonly name: string; readonly command: string | null }) =>
    command === null
      ? `own:${name} is forgotten; the files that it was read from are as they were`
      : `own:${name} is forgotten; as long as the files are there, this reads them again: ${command}`,
  'forget.needs-yes': 'forget asks before it forgets, and nobody can be asked here',

  'error.store-locked': 'wait until it has ended and try again',
  'error.store-not-written': 'make room, or name a folder that can be written to by SOGDIA_STORE',
  'error.store-not-read': 'let its files be read, or name another folder by SOGDIA_STORE',
  'error.store-damaged': 'forget them and import the files again: sogdia forget NAME, sogdia import FILE --apply --name NAME',
  'error.name-taken': 'choose another name, or add --force to give the name to the new data',
  'error.no-store': 'set SOGDIA_STORE to a folder',
  'error.too-long-pipe': 'save it as a file and name that: a file is read as a stream',
  'error.table': 'correct the table at that place; sogdia compute <metric> --help shows one',
  'error.yes': 'add --yes',
} as const;

interface Decoding {
  readonly encoding: string;
  readonly by: 'mark' | 'valid' | 'provider' | 'hint';
  readonly separator: ',' | ';' | '\t' | null;
  readonly packing: string;
}

type Counts = Readonly<Record<'read' | 'kept' | 'leaves' | 'aggregates' | 'others' | 'rejected' | 'duplicates' | 'conflicts', string>>;
