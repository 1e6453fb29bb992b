/** English: the texts of the commands, of help, tables, receipts and errors. */
export const commandTexts = {
  'command.view': 'print a view: a table, a file format, a chart in text, or words',
  'command.receipt': 'show where one number comes from, down to the cells of its sources',
  'command.check': 'check the figures of a text, claims, or an expression against the data',
  'command.diff': 'show what changed between two vintages, or between two versions of the data',
  'command.scenario': 'work out what would follow from what studies state, or from numbers of your own: a scenario, never a forecast',
  'command.list':
    'list topics, targets, scenarios, views, measures, indicators, economies, metrics, sources, releases, claims, terms or own data',
  'command.bulk':
    'ask the trade of all economies in all goods, in a table too large to be held, through DuckDB or ClickHouse; or write one',
  'command.verify': 'check the data against their checksums',
  'command.commands': 'list the commands; with --json the whole command line as data',
  'command.completion': 'print a completion script for a shell',
  'command.man': 'print the manual page: sogdia man > sogdia.1, then man ./sogdia.1',
  'command.help': 'show help for the program or a command',

  'argument.view': 'a name, as sogdia list views tells them, or a query string, the same as in an address of the site',
  'argument.period': 'a period of the view, such as 2023',
  'argument.series': 'a partner or the id of a series; needed where the view has several',
  'argument.claim':
    'texts (draft.md, draft.txt, - for stdin), a file of claims (claims.yaml), ids of claims, or expressions in quotes; without any, every claim of the study',
  'argument.before':
    'the earlier release, such as un-comtrade/2015 (sogdia list releases names them), or an earlier version of the data: a folder with datapackage.json',
  'argument.after': 'the later release; or the later version of the data, by default the one that is shipped',
  'argument.list': 'what to list',
  'argument.question':
    'totals of a pair by year, chapters of a flow, advantage of an economy in each of its exports, largest products of a flow; or write, which makes a table of downloads',
  'argument.table':
    'a table: a file in Parquet or a folder of them, or clickhouse:TABLE on the server of SOGDIA_CLICKHOUSE_URL; for write, the downloads (BACI, UN Comtrade), plain, gzip or zip',
  'argument.scenario': 'a scenario, as sogdia list scenarios names them',
  'argument.command': 'a command',
  'argument.shell': 'a shell',

  'option.help': 'show help',
  'option.data':
    'read other data than those that are shipped: own:NAME (your own, see import), several joined by commas (shipped,own:NAME: of what both have the first named is read), or a folder with dataset.json or a data package',
  'option.json': 'print JSON; errors become JSON on stderr',
  'option.color': 'when to use colour',
  'option.ascii': 'draw with ASCII signs only',
  'option.lang': 'the language of words and names',
  'option.quiet': 'say nothing beside the data, except errors',
  'option.verbose': 'say on stderr which data were read',
  'option.debug': 'show the stack of an error',
  'option.format': 'the format of the output',
  'option.low': 'the lower of the two cuts of costs or growth rates, in per cent',
  'option.high': 'the higher of the two',
  'option.elasticity': 'by how many per cent trade grows where costs fall by one',
  'option.describe': 'print the view in words',
  'option.measure': 'what to measure; several, joined by commas, where they share a unit',
  'option.reporter': 'the economy whose trade is shown, by code or name',
  'option.partner': 'its partner, by code or name; all partners together where none is given',
  'option.flow': 'exports or imports of the reporter',
  'option.nomenclature': 'the nomenclature of the goods, such as HS2017, where neither the file nor its name says it',
  'option.partners': 'its partners, joined by commas, by code or name',
  'option.indicator': 'indicators in the place of trade, joined by commas, by id',
  'option.economies': 'of which economies the indicators are, joined by commas',
  'option.products': 'goods, joined by commas: codes such as HS:27, or sets of codes that the data name',
  'option.by': 'all goods broken down by product, with --level',
  'option.level': 'the level of a nomenclature to break down by, such as chapter or SITC:division',
  'option.top': 'of a breakdown, how many of the largest',
  'option.frequency': 'by year, by month, or by month the year to date; indicators by half-year and quarter too, each as it is held',
  'option.years': 'a year, or two such as 2013-2023',
  'option.record': "whose record: the reporter's, the partner's, both, or reconciled",
  'option.method': 'how two records are reconciled, for --record reconciled',
  'option.factor': 'the ratio of a value with freight and insurance to one free on board, such as 1.06',
  'option.money': 'dollars, yuan, constant dollars, dollars a head, or in relation to the gross domestic product',
  'option.transform': 'level, share, share in trade with the world, growth, index, rank, or contribution to growth',
  'option.index-year': 'the year that is 100 in an index',
  'option.vintage': 'what was known: first, latest, or a date',
  'option.chart': 'the form of the chart',
  'option.events': 'mark dated events',
  'option.fields': 'the columns to print, joined by commas',
  'option.where': 'keep rows for which a condition holds, such as period>=2020, partner=KAZ,UZB (either), flags~rounded; may be repeated',
  'option.sort': 'sort by a field, in a view also by a series (export-kaz-reporter); with a minus in front from high to low',
  'option.limit': 'print at most so many rows',
  'option.output': 'write to a file instead of stdout; - is stdout',
  'option.file': 'a file of claims in YAML or JSON; - is stdin',
  'option.verdict': 'show the claims with this verdict only',
  'option.working': 'print the whole working',
  'option.junit': 'print JUnit XML',
  'option.cite': 'print a citation only, for a text, BibTeX, or a reference manager',
  'option.force': 'overwrite the file',
  'option.excel': 'csv and tsv with a byte order mark and CRLF',
  'option.view': 'open the program at a view: a name or a query string',
  'option.screen-reader': 'the program as numbered lists in running text',
  'option.no-motion': 'no motion; the program has none of its own',
  'option.version': 'print the versions of program, data and Node',

  'help.tagline': "China's trade with Central Asia, with a receipt for every number",
  'help.examples': 'Examples',
  'help.usage': 'Usage',
  'help.usage-program': 'sogdia [command] [options]; without a command, on a terminal, the program opens',
  'help.options-place': '[options]',
  'help.commands': 'Commands',
  'help.arguments': 'Arguments',
  'help.options': 'Options',
  'help.shared-options': 'Options of every command',
  'help.exit-codes': 'Exit codes',
  'help.values': ({ values }: { readonly values: readonly string[] }) => `(${values.join(', ')})`,
  'help.more':
    'sogdia help <command> tells more; sogdia commands --json tells all of it as data. Views are named by the same query string as in an address of the site.',

  'man.manual': 'User commands',
  'man.name': 'Name',
  'man.synopsis': 'Synopsis',
  'man.keys': 'Keys of the program',
  'man.files': 'Files',
  'man.config': 'your own keys: {"keys": {"table.sort": ["S"]}}; ~/.config where XDG_CONFIG_HOME is not set',
  'man.more': 'More',

  'exit.0': 'ok',
  'exit.1': 'a check failed, or there is no result',
  'exit.2': 'the command line could not be meant',
  'exit.3': 'the data, or a file that was handed in, are not what they should be',
  'exit.4': 'network',
  'exit.5': 'a file, a name or another process is in the way',
  'exit.70': 'a defect of the program',
  'exit.129': 'hung up (SIGHUP)',
  'exit.130': 'interrupted (SIGINT)',
  'exit.143': 'terminated (SIGTERM)',

  'notice.written': ({ path, bytes }: { readonly path: string; readonly bytes: number }) => `wrote ${path} (${bytes} bytes)`,
  'notice.truncated': ({ shown, total }: { readonly shown: number; readonly total: number }) => `${shown} of ${total} rows shown`,
  'notice.changed': ({ text }: { readonly text: string }) => `sogdia: ${text}`,
  'notice.no-effect': ({ parameter, reason }: { readonly parameter: string; readonly reason: string }) =>
    `sogdia: ${parameter} changes nothing here. ${reason}`,
  'notice.no-rows': 'no row is left',
  'notice.no-claims': ({ asked }: { readonly asked: string | null }) =>
    `these data bring no claims of their own. What is checked against them: a text (sogdia check draft.md${asked === null ? '' : ` --data ${asked}`}), an expression ('export(REPORTER, PARTNER)[YEAR] > 100bn', with the codes of sogdia list economies), or claims of yours (--file claims.yaml)`,
  'notice.typing': 'reading what you type; end it with Ctrl-D on a line of its own',
  'notice.no-figure': ({ path }: { readonly path: string }) =>
    `nothing to check in ${path}: the figures of a text are amounts of money (USD 89.4 billion, $30bn), percentages (45 %, 12 per cent), multiples (doubled), fractions (a third) and ranks, in English; docs/checking-claims.md shows a text`,
  'notice.data': ({ version, parts }: { readonly version: string; readonly parts: readonly string[] }) =>
    `data ${version}: ${parts.join(', ')}`,

  'error.old-node': ({ found }: { found: string }) =>
    `sogdia needs Node 22 or newer; this is Node ${found}. Install a newer Node, or run it in the repository with: npx -y pnpm@12.21.0 tui`,
  'error.where': 'where',
  'error.expected': 'expected',
  'error.found': 'found',
  'error.remedy': 'fix',
  'error.crash': 'report',
  'error.more': ({ names, more }: { readonly names: readonly string[]; readonly more: number }) => `${names.join(', ')} and ${more} more`,
  'error.did-you-mean': ({ name }: { readonly name: string }) => `did you mean ${name}?`,
  'bulk.head': ({
    question,
    reporter,
    partner,
    flow,
    years,
    record,
    source,
  }: {
    readonly question: string;
    readonly reporter: string;
    readonly partner: string;
    readonly flow: string | null;
    readonly years: string;
    readonly record: string;
    readonly source: string;
  }) =>
    `${question}: ${reporter} with ${partner}${flow === null ? '' : `, ${flow}s`}, ${years}, current US dollars, ${record === 'reconciled' ? 'reconciled record' : `record of the ${record}`}, ${source}`,
  'bulk.records': ({
    name,
    read,
    kept,
    leftOut,
    rejected,
    duplicates,
    conflicts,
  }: {
    readonly name: string;
    readonly read: number;
    readonly kept: number;
    readonly leftOut: Readonly<Record<string, number>>;
    readonly rejected: Readonly<Record<string, number>>;
    readonly duplicates: number;
    readonly conflicts: number;
  }) => {
    const reasons = (counts: Readonly<Record<string, number>>): string => {
      const entries = Object.entries(counts);
      const total = entries.reduce((sum, [, count]) => sum + count, 0);
      return entries.length === 0 ? '0' : `${total} (${entries.map(([reason, count]) => `${reason} ${count}`).join(', ')})`;
    };
    return `${name}: ${read} read = ${kept} kept + ${reasons(leftOut)} left out + ${reasons(rejected)} rejected + ${duplicates} duplicates + ${conflicts} conflicts`;
  },
  'bulk.written': ({
    path,
    scope,
    years,
  }: {
    readonly path: string;
    readonly scope: 'world' | 'part';
    readonly years: readonly number[];
  }) =>
    `wrote ${path}: ${years.join(', ')}; ${scope === 'world' ? 'the trade of the whole world' : 'a part of the trade of the world, so that no advantage can be told from it'}`,
  'scenario.label': 'A scenario: arithmetic on what is assumed, and no forecast.',
  'error.list': ({ command }: { readonly command: string }) => `see ${command}`,
  'error.nearest-view': ({ command }: { readonly command: string }) => `the nearest view is ${command}`,
  'error.usage': 'see sogdia help',
  'error.duckdb-missing':
    'DuckDB (70 MB) is no part of the program: npm install --global @duckdb/node-api beside it, or anywhere, with that folder in SOGDIA_ENGINES',
  'error.clickhouse-missing':
    'the client of ClickHouse is no part of the program: npm install --global @clickhouse/client beside it, or anywhere, with that folder in SOGDIA_ENGINES',
  'error.clickhouse-unreachable':
    'check SOGDIA_CLICKHOUSE_URL, or clickhouse.url in the settings, and that the server runs; docs/bulk-tables.md shows both',
  'error.bulk-table':
    'write one: sogdia bulk write FILE --output TABLE.parquet; docs/bulk-tables.md tells its columns, and of a table of ClickHouse',
  'error.bulk-input': 'docs/bulk-tables.md tells which downloads make a table',
  'error.bulk-room': 'make room there, or write it where there is room; docs/bulk-tables.md tells how much is needed',
  'error.settings': 'correct the settings; docs/bulk-tables.md shows them',
  'error.file': 'choose another name, or add --force to overwrite',
  'error.data': 'install the program again; sogdia verify tells which part is damaged',
  'error.input': 'correct the file at that place; docs/checking-claims.md shows the form',
  'error.unreadable': 'check the name and the folder',
  'error.no-text': 'save it as plain text, such as draft.md or draft.txt; or paste it into sogdia check -',
  'error.too-long': 'split it, or take the part that holds the figures',
  'error.package': 'take the data package again from where it was published, with all of its files',
  'error.no-dataset': 'name the folder in which dataset.json or datapackage.json lies; docs/opening-a-dataset.md shows one',
  'error.dataset': 'correct the file at that place; docs/opening-a-dataset.md shows a whole dataset step by step',
  'error.output': ({ problem }: { readonly problem: string }) =>
    `sogdia: can't write the output (${problem})\n  fix       make room there, or write to another place`,
  'error.expression': 'correct the expression at that position',
  'error.defect': 'this is a defect of the program: please report it; --debug shows where it happened',

  'config.problem': ({ path, problem }: { readonly path: string; readonly problem: string }) => `${path}: ${problem}`,
  'config.refused': ({ path, problem }: { readonly path: string; readonly problem: string }) => `${path} is left aside: ${problem}`,
  'config.unknown': ({ name, nearest: [first] }: { readonly name: string; readonly nearest: readonly string[] }) =>
    `unknown name ${name}${first === undefined ? '' : `; did you mean ${first}?`}`,
  'config.no-key': ({ action, key }: { readonly action: string; readonly key: string }) => `${action}: ${key} is no key that can be set`,
  'config.conflict': ({ key, actions: [one, other] }: { readonly key: string; readonly actions: readonly [string, string] }) =>
    `${key} cannot be both ${one} and ${other}; they keep the keys of the program`,

  'check.failed': ({ failed, of }: { readonly failed: number; readonly of: number }) =>
    `${failed} of ${of} checks did not go as they should.`,
  'check.on-record': ({ verdict, reason }: { readonly verdict: string; readonly reason: string }) =>
    `changed; on record: ${verdict} (${reason})`,
  'check.stdin': 'stdin',
  'check.working': 'Working',
  'check.lenses': 'In each record and vintage',

  'diff.counts': ({ revised, redefined, added, gone, unchanged }: DiffParts) =>
    `${revised} revised, ${redefined} with another valuation, ${added} added, ${gone} gone, ${unchanged} unchanged`,
  'diff.bump': ({ bump }: { readonly bump: string }) => `least version step if the later took the place of the earlier: ${bump}`,
  'diff.packages': ({ rules }: { readonly rules: readonly (readonly [rule: string, rows: number])[] }) =>
    rules.length === 0 ? 'no row differs' : rules.map(([rule, rows]) => `${rows} ${rule}`).join(', '),
  'diff.rule.erratum': 'erratum',
  'diff.rule.row-removed': 'gone',
  'diff.rule.meaning-changed': 'with another meaning',
  'diff.rule.number-revised': 'revised',
  'diff.rule.number-changed': 'changed without a record',
  'diff.rule.row-added': 'new',
  'diff.rule.quantity-added': 'with a quantity that is new',
  'diff.rule.label-changed': 'with another label',
  'diff.step': ({ bump, least }: { readonly bump: string; readonly least: string }) =>
    `least version step: ${bump}, so version ${least} or later`,
  'diff.unrecorded': ({ rows }: { readonly rows: number }) =>
    `${rows} ${rows === 1 ? 'number' : 'numbers'} changed without a record: record each in datasets/revisions.json, or put what a publisher revised into a release of its own`,
  'diff.too-low': ({ stated, least }: { readonly stated: string; readonly least: string }) =>
    `version ${stated} is less than ${least}: state ${least} in datasets/dataset.json`,
  'diff.more': ({ rest }: { readonly rest: number }) => `and ${rest} more; --limit shows more, --format csv all`,

  'verify.holds': 'ok',
  'verify.fails': 'differs',
  'verify.difference': ({ found, expected }: { readonly found: string; readonly expected: string }) => `${found}, expected ${expected}`,
  'verify.summary': ({ checked, failed }: { readonly checked: number; readonly failed: number }) =>
    failed === 0 ? `${checked} ${checked === 1 ? 'check, it holds' : 'checks, all hold'}` : `${failed} of ${checked} checks failed`,

  'view.sources': 'Sources',
  'table.year': 'Year',
  'table.half-year': 'Half-year',
  'table.quarter': 'Quarter',
  'table.month': 'Month',
  'table.year-to-date': 'Year to date',
  'table.economy': 'Economy',
  'table.product': 'Product',
  'table.missing': ({ letter, reason }: { readonly letter: string; readonly reason: string }) => `– ${letter}: ${reason}`,
  'table.quoted': '◦ quoted or derived',
  'table.revised': '° later revised',
  'table.quoted-and-revised': '• quoted or derived, later revised',
  'table.both-marks': '• both',

  'receipt.needs-series': 'receipt needs <series>: the view has several',
  'receipt.which-series': ({ name }: { readonly name: string }) => `invalid series: ${name} has several here`,
  'receipt.series': ({ id, label }: { readonly id: string; readonly label: string }) => `${id} (${label})`,
  'receipt.such-as': ({ command }: { readonly command: string }) => `such as ${command}`,
  'receipt.step': ({ operation, formula }: { readonly operation: string; readonly formula: string }) => `${operation}: ${formula}`,
  'receipt.exact': ({ value, unit }: { readonly value: string; readonly unit: string }) => `exactly ${value} ${unit}`,
  'receipt.figure': ({ printed, publisher, title, release }: FigureParts) => `${printed}; ${publisher}, ${title} (${release})`,
  'receipt.quality': ({ quality, retrieved, licence }: QualityParts) =>
    `${quality.join(', ')}; in this dataset since ${retrieved}; terms: ${licence}`,
  'receipt.read-at': ({ readAt }: { readonly readAt: string }) =>
    /^(Read|As|Quoted) /.test(readAt) ? `${readAt.charAt(0).toLowerCase()}${readAt.slice(1)}` : `read at ${readAt}`,
  'receipt.alternate': ({ value, printed, publisher, release }: FigureParts & { readonly value: string }) =>
    `not taken: ${value} (${printed}; ${publisher}, ${release})`,
  'receipt.to-cite': 'To cite it',
  'receipt.title': 'Receipt',
  'receipt.revised': 'Revised since: the newest figures give',
} as const;

interface DiffParts {
  readonly revised: number;
  readonly redefined: number;
  readonly added: number;
  readonly gone: number;
  readonly unchanged: number;
}

interface FigureParts {
  readonly printed: string;
  readonly publisher: string;
  readonly title: string;
  readonly release: string;
}

interface QualityParts {
  readonly quality: readonly string[];
  readonly retrieved: string;
  readonly licence: string;
}
