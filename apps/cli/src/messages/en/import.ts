/** English: the texts of own data: what an import says of files, the store, and metrics on a table. */
export const importTexts = {
  'command.import': 'read your own downloads (UN Comtrade, BACI, WITS, China customs, IMF, any table); --apply saves them under a name',
  'command.forget': 'delete your own saved data; your files stay',

  'command.compute': 'work out a metric from your own table',

  'argument.metric': 'a metric (see sogdia compute --list); --help shows what it needs and an example table',
  'argument.import': 'your downloads, unchanged: csv, json, xls, xlsx, parquet, gzip or zip; - is stdin',
  'argument.own': 'a name (see sogdia list own)',

  'option.list': 'list the metrics and the columns they need',
  'option.table': 'a table separated by commas, tabs or semicolons, a file of UN Comtrade, own:NAME or bulk:TABLE:CHN+KAZ; - is stdin',
  'option.columns': 'your name for a column: value=Trade; can be repeated',
  'option.group': 'work it out separately for each value of these columns, joined by commas',
  'option.set': 'a setting of the metric, such as form=unctad; can be repeated',
  'option.apply': 'save the data; without this nothing is saved',
  'option.name': 'a name for the saved data; use it with --data own:NAME',
  'option.encoding': 'text encoding (utf-8, utf-16le, utf-16be, windows-1252 or gb18030), if we can’t tell; for one file as with --flow',
  'option.scale': 'scale of the values (units, thousands, millions or billions), if the file does not say; for one file as with --flow',
  'option.rates': 'a file with your own exchange rates, US dollars for one of a currency: lines of currency,period,rate (eur,2023,1.08)',
  'option.column': 'letters of the columns to use if several have the same name, such as K or K,M; for one file as with --flow',
  'option.decimal': 'decimal sign, . or , if numbers could be read both ways; for one file as with --flow',
  'option.provider':
    'provider of the file, if its columns don’t show it: comtrade-plus, comtrade-legacy, baci, wits-query, wits-summary, wits-by-product, wits-by-partner, gacc-query, imf-dot, imf-imts or tidy',
  'option.map':
    'what each column of your own table contains: reporter=Exporter,partner=Importer,period=Year,value=Value,product=HS6,nomenclature=HS2017,flow:=export,unit=usd; := sets the same value in every row; also quantity=Kilograms, quantity unit=kg, wide=period, where Column=text, rate 2023=1.08, sheet, header',
  'option.economy': 'an economy that we don’t know by the name in the file: Kazachstan=Kazakhstan; can be repeated',
  'option.among': 'keep only rows whose reporter or partner is one of these economies or groups, joined by commas',
  'option.recipe': 'use the settings of an earlier import (its name or import.json) and show what changed since',
  'option.yes': 'answer yes to the question',

  'compute.form.each-row': 'one row for each result, with its numbers in columns',
  'compute.form.lists': 'one row for each partner or product; each further column of numbers is a list of its own',
  'compute.form.series':
    'one row for each year; with one series also one column for each series, or one row for each series and one column for each year',
  'compute.form.table': 'wide, with names in the first column and first line; or long, with one row for each cell: row, column, value',
  'compute.form.square': 'wide or long, with the same names down and across',
  'compute.form.columns': 'one row for each observation',
  'compute.metric': ({ name, formula, unit }: { readonly name: string; readonly formula: string; readonly unit: string }) =>
    `${name}: ${formula} (${unit})`,
  'compute.undefined': ({ reason, when }: { readonly reason: string; readonly when: string }) => `no value (${reason}) if ${when}`,
  'compute.input': ({ input, form }: { readonly input: string; readonly form: string }) => `needs ${input}\ntable: ${form}`,
  'compute.parts': ({ parts }: { readonly parts: readonly string[] }) =>
    `columns: ${parts.join(', ')}${parts.some((part) => part.startsWith('[')) ? ' (those in brackets are optional)' : ''}; other columns are labels`,
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
  'compute.reference': ({ reference }: { readonly reference: string }) => `source: ${reference}`,

  'import.file': ({ file, bytes }: { readonly file: string; readonly bytes: string | null }) =>
    bytes === null ? file : `${file}, ${bytes}`,
  'import.all-files': ({ count }: { readonly count: number }) => `${count} files together`,
  'import.provider': 'source',
  'import.known-by': ({
    provider,
    layoutInWords,
    confidence,
  }: {
    readonly provider: string;
    readonly layoutInWords: string;
    readonly confidence: number;
  }) => `${provider}: ${layoutInWords}, ${Math.round(confidence * 100)} % of the names we expect`,
  'import.unknown': 'not recognised',
  'import.release': 'release',
  'import.encoding': 'encoding',
  'import.encoding-by': ({ encoding, by, separator, packing }: Decoding) =>
    [
      `${encoding}, ${{ mark: 'from its byte order mark', valid: 'every byte is valid', provider: 'usual for this source', hint: 'as you said' }[by]}`,
      ...(separator === null ? [] : [`separated by ${{ ',': 'commas', ';': 'semicolons', '\t': 'tabs' }[separator]}`]),
      ...(packing === 'none' ? [] : [`packed as ${packing}`]),
    ].join('; '),
  'import.records': 'rows',
  'import.counts': ({ read, kept, leaves, aggregates, others, rejected, duplicates, conflicts }: Counts) =>
    `${read} read = ${kept} used (${leaves} most detailed, ${aggregates} totals${others === '0' ? '' : `, ${others} parts of others`}) + ${rejected} rejected + ${duplicates} duplicates + ${conflicts} conflicts`,
  'import.rejected': 'rejected',
  'import.rejected-as': ({ reason, count }: { readonly reason: string; readonly count: string }) => `${reason}: ${count}`,
  'import.derived': 'summed',
  'import.derived-rows': ({ rows }: { readonly rows: string }) => `${rows} totals that we added up from the file`,
  'import.reporters': 'reporters',
  'import.partners': 'partners',
  'import.periods': 'periods',
  'import.period-range': ({ first, last, count }: { readonly first: string; readonly last: string; readonly count: number }) =>
    first === last ? first : `${first} to ${last} (${count} periods)`,
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
        ? `${codes} ${codes === 1 ? 'group' : 'groups'} of ${nomenclature}`
        : `${codes} ${codes === 1 ? 'code' : 'codes'} of ${nomenclature}, ${level} digits`,
  'import.repairs': 'repairs',
  'import.none': 'none',
  'import.and-more': ({ names, more }: { readonly names: readonly string[]; readonly more: number }) =>
    more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} more`,

  'import.blockers': 'Needed before we can use this',
  'import.warnings': 'Please check',
  'import.notes': 'For information',
  'import.findings': 'What the figures show',
  'import.group': ({ title, count, file }: { readonly title: string; readonly count: string | null; readonly file: string }) =>
    `${title}${count === null ? '' : `, ${count} times`}, in ${file}`,
  'import.fix': ({ fix }: { readonly fix: string }) => `what to do: ${fix}`,
  'import.at': ({ line, column, value }: { readonly line: number | null; readonly column: string | null; readonly value: string | null }) =>
    [
      ...(line === null ? [] : [`line ${line}`]),
      ...(column === null ? [] : [`column ${column}`]),
      ...(value === null || value === '' ? [] : [`"${value}"`]),
    ].join(', '),
  'import.expected': ({ expected, found }: { readonly expected: string; readonly found: string }) => `expected ${expected}; found ${found}`,
  'import.questions': 'Please tell us',
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
    `${file}: name its columns with --map; it has ${columns}`,
  'import.more-kinds': ({ more }: { readonly more: string }) => `and ${more} more kinds: --json shows them`,
  'import.sample': ({ choice, sample }: { readonly choice: string; readonly sample: string }) => `${choice} gives: ${sample}`,
  'import.question': ({ file, expected, found }: { readonly file: string; readonly expected: string; readonly found: string }) =>
    `${file}: we need ${expected}; found ${found}`,
  'import.ask': ({ most }: { readonly most: number }) => `1 to ${most}, or Enter to skip: `,
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
  }) => `reading ${file}: ${share === null ? '' : `${share} %, `}${bytes}, ${rows} rows used`,
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
    `Nothing is saved yet. --apply --name NAME saves ${rows} ${rows === '1' ? 'row' : 'rows'} (${bytes}) with import.json and rejects.csv in ${folder}`,
  'import.nothing-to-keep': 'We can’t save this: it has no row of trade that we can use.',
  'import.cannot-keep': 'We can’t save this yet: first answer or fix the points above.',
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
      ? `own:${name} already has these data; nothing has changed. To use them: sogdia view --data own:${name} ...`
      : `Saved ${rows} ${rows === '1' ? 'row' : 'rows'} as own:${name}${outcome === 'replaced' ? ', replacing the old ones' : ''}. To open them: sogdia --data own:${name}. To list ready-made views: sogdia list views --data own:${name}. Rejected rows: ${rejects}`,
  'import.indicators': ({ values }: { readonly values: string }) =>
    `Also ${values} values of indicators; sogdia list indicators shows them.`,
  'import.left': ({ rows }: { readonly rows: string }) => `Not saved: ${rows} lines of code lists, which contain no figures.`,
  'import.waiting': ({ holder }: { readonly holder: string }) => `waiting for another sogdia (${holder})`,

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
    `${what}: ${[...(added.length === 0 ? [] : [`new ${added.join(', ')}`]), ...(gone.length === 0 ? [] : [`removed ${gone.join(', ')}`])].join('; ')}`,
  'import.changed-count': ({ what, before, now }: { readonly what: string; readonly before: string; readonly now: string }) =>
    `rows ${what === 'kept' ? 'used' : what}: ${before} before, ${now} now`,
  'import.changed-rules': ({ repairs }: { readonly repairs: string }) => `new repairs: ${repairs}`,
  'import.changed-figures': ({ same, revised, added, gone }: Record<'same' | 'revised' | 'added' | 'gone', string>) =>
    `figures: ${same} unchanged, ${revised} revised, ${added} new, ${gone} removed`,
  'import.revised': ({ cell, before, now }: { readonly cell: string; readonly before: string; readonly now: string }) =>
    `${cell}: ${before} before, ${now} now`,
  'import.unchanged': 'no change in files, columns, economies, periods and repairs',

  'notice.no-own': 'to save your own data: sogdia import FILE --apply --name NAME',

  'new.done': ({ folder, data }: { readonly folder: string; readonly data: string }) =>
    `wrote dataset.json, observations.csv and README.md into ${folder}\nlook:   sogdia view figure-1 --data ${data}\ncheck:  sogdia check --data ${data}\nchange: README.md says what each field is for`,
  'new.readme': ({ name }: { readonly name: string }) =>
    `# ${name}\n\nEverything in this folder is invented: replace it with yours, from top to bottom, and look after each change.\n\n\`\`\`\nsogdia view figure-1 --data .\nsogdia check --data .\n\`\`\`\n\n- \`observations.csv\`: your figures, one a row. The page docs/opening-a-dataset.md of Sogdia describes the columns.\n- \`dataset.json\`: economies, groups, sources, releases and terms (the same page), and the study (docs/adding-a-study.md).\n\nThe fields of the study, in \`studies\` at the end of \`dataset.json\`. Leave out what you don’t need: only \`id\`, \`title\`, \`source\`, \`release\` and \`question\` must be there.\n\n| field | what it is for |\n|---|---|`,
  'forget.ask': ({ name, rows }: { readonly name: string; readonly rows: string }) => `delete own:${name} (${rows} rows)? yes or no: `,
  'forget.kept': ({ name }: { readonly name: string }) => `own:${name} is not deleted`,
  'forget.done': ({ name, command }: { readonly name: string; readonly command: string | null }) =>
    command === null
      ? `own:${name} is deleted; your files are unchanged`
      : `own:${name} is deleted; your files are unchanged. To import them again: ${command}`,
  'forget.needs-yes': 'forget asks before it deletes, and can’t ask here',

  'error.store-locked': 'wait until it has finished, then try again',
  'error.store-not-written': 'free some space, or set SOGDIA_STORE to a folder that you can write to',
  'error.store-not-read': 'make its files readable, or set SOGDIA_STORE to another folder',
  'error.store-damaged': 'delete them and import the files again: sogdia forget NAME, sogdia import FILE --apply --name NAME',
  'error.name-taken': 'choose another name, or add --force to replace the old data',
  'error.no-store': 'set SOGDIA_STORE to a folder',
  'error.too-long-pipe': 'save it as a file first, then give the file name: a file can be larger',
  'error.rates': 'correct the file there; each currency and period once',
  'error.table-open': 'sogdia import FILE asks for it; add --apply --name NAME to save the data, then use --table own:NAME',
  'error.table': 'correct the table there; sogdia compute <metric> --help has an example',
  'error.yes': 'add --yes',
} as const;

interface Decoding {
  readonly encoding: string;
  readonly by: 'mark' | 'valid' | 'provider' | 'hint';
  readonly separator: ',' | ';' | '\t' | null;
  readonly packing: string;
}

type Counts = Readonly<Record<'read' | 'kept' | 'leaves' | 'aggregates' | 'others' | 'rejected' | 'duplicates' | 'conflicts', string>>;
