/** English: the texts of checks, comparisons of versions, tables of views and receipts. */
export const commandTexts = {
  'scenario.label': 'A scenario, not a forecast: arithmetic on stated assumptions.',

  'check.failed': ({ failed, of }: { readonly failed: number; readonly of: number }) => `${failed} of ${of} checks failed.`,
  'check.on-record': ({ verdict, reason }: { readonly verdict: string; readonly reason: string }) =>
    `changed; recorded verdict: ${verdict} (${reason})`,
  'check.stdin': 'stdin',
  'check.working': 'Working',
  'check.lenses': 'With each side’s figures, first published and revised',

  'diff.counts': ({ revised, redefined, added, gone, unchanged }: DiffParts) =>
    `${revised} revised, ${redefined} valued differently, ${added} added, ${gone} removed, ${unchanged} unchanged`,
  'diff.bump': ({ bump }: { readonly bump: string }) => `version step needed to replace the earlier with the later: ${bump}`,
  'diff.packages': ({ rules }: { readonly rules: readonly (readonly [rule: string, rows: number])[] }) =>
    rules.length === 0 ? 'no rows differ' : rules.map(([rule, rows]) => `${rows} ${rule}`).join(', '),
  'diff.rule.erratum': 'erratum',
  'diff.rule.row-removed': 'removed',
  'diff.rule.meaning-changed': 'with a new meaning',
  'diff.rule.number-revised': 'revised',
  'diff.rule.number-changed': 'changed without an entry',
  'diff.rule.row-added': 'new',
  'diff.rule.quantity-added': 'with a new quantity',
  'diff.rule.label-changed': 'with a new label',
  'diff.step': ({ bump, least }: { readonly bump: string; readonly least: string }) =>
    `version step needed: ${bump}, so version ${least} or later`,
  'diff.unrecorded': ({ rows }: { readonly rows: number }) =>
    `${rows} ${rows === 1 ? 'number' : 'numbers'} changed without an entry: list each in datasets/revisions.json, or add what a publisher revised as a new release`,
  'diff.too-low': ({ stated, least }: { readonly stated: string; readonly least: string }) =>
    `version ${stated} is too low: set ${least} in datasets/dataset.json`,
  'diff.more': ({ rest }: { readonly rest: number }) => `and ${rest} more: --limit shows more, --format csv shows all`,

  'verify.holds': 'ok',
  'verify.fails': 'differs',
  'verify.difference': ({ found, expected }: { readonly found: string; readonly expected: string }) => `${found}, expected ${expected}`,
  'replay.unanswered': ({ code }: { readonly code: number }) => `no answer (exit code ${code})`,
  'replay.expected': 'sogdia and its words, or # and a comment',
  'replay.no-hash': 'a hash, which --update writes',

  'verify.summary': ({ checked, failed }: { readonly checked: number; readonly failed: number }) =>
    failed === 0 ? `${checked} ${checked === 1 ? 'check, passed' : 'checks, all passed'}` : `${failed} of ${checked} checks failed`,

  'view.sources': 'Sources',
  'view.sources-of': ({ named }: { named: readonly string[] }) => `Sources: ${named.join('; ')}.`,
  'view.folded': ({ notes, sources }: { readonly notes: number; readonly sources: number }) =>
    `${notes} ${notes === 1 ? 'note' : 'notes'}, ${sources} ${sources === 1 ? 'source' : 'sources'}: add --notes to read them`,

  'table.year': 'Year',
  'table.half-year': 'Half-year',
  'table.quarter': 'Quarter',
  'table.month': 'Month',
  'table.year-to-date': 'Year to date',
  'table.economy': 'Economy',
  'table.product': 'Product',
  'table.missing': ({ letter, reason }: { readonly letter: string; readonly reason: string }) => `– ${letter}: ${reason}`,
  'table.found': '! flagged by a check: see its receipt',
  'table.marked': '◦ rounded, calculated or estimated',
  'table.revised': '° revised later',
  'table.marked-and-revised': '• rounded, calculated or estimated, and revised later',
  'table.both-marks': '• both',

  'receipt.needs-series': 'receipt needs one line: this view has several',
  'receipt.which-series': ({ name }: { readonly name: string }) => `several lines match ${name}`,
  'receipt.series': ({ id, label }: { readonly id: string; readonly label: string }) => `${id} (${label})`,
  'receipt.such-as': ({ command }: { readonly command: string }) => `for example ${command}`,
  'receipt.step': ({ operation, formula }: { readonly operation: string; readonly formula: string }) => `${operation}: ${formula}`,
  'receipt.exact': ({ value }: { readonly value: string }) => `with all published digits: ${value}`,
  'receipt.figure': ({ printed, publisher, title, release }: FigureParts) => `${printed}; ${publisher}, ${title} (${release})`,
  'receipt.quality': ({ quality, retrieved, licence }: QualityParts) =>
    `${quality.join(', ')}; in this dataset since ${retrieved}; terms: ${licence}`,
  'receipt.read-at': ({ readAt }: { readonly readAt: string }) =>
    /^(Read|As|Quoted) /.test(readAt) ? `${readAt.charAt(0).toLowerCase()}${readAt.slice(1)}` : `read at ${readAt}`,
  'receipt.alternate': ({ value, printed, publisher, release }: FigureParts & { readonly value: string }) =>
    `not used: ${value} (${printed}; ${publisher}, ${release})`,
  'receipt.to-cite': 'To cite it',
  'receipt.title': 'Receipt',
  'receipt.revised': 'Since revised. The latest figures give',

  'search.expected': 'a question such as ‘exports to NAME in July 2026’, ‘trade with NAME by month in yuan’, ‘gas from NAME since 2020’',
  'search.remedy': ({ word }: { readonly word: string }) =>
    `see sogdia search ${word}; sogdia list economies and sogdia list goods have the names`,
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
