/** English: the texts of checks, comparisons of versions, tables of views and receipts. */
export const commandTexts = {
  'scenario.label': 'A scenario: arithmetic on what is assumed, and no forecast.',

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
  'table.found': '! a check found something (see its receipt)',
  'table.marked': '◦ rounded, derived or estimated',
  'table.revised': '° later revised',
  'table.marked-and-revised': '• rounded, derived or estimated, later revised',
  'table.both-marks': '• both',

  'receipt.needs-series': 'receipt needs <series>: the view has several',
  'receipt.which-series': ({ name }: { readonly name: string }) => `invalid series: ${name} has several here`,
  'receipt.series': ({ id, label }: { readonly id: string; readonly label: string }) => `${id} (${label})`,
  'receipt.such-as': ({ command }: { readonly command: string }) => `such as ${command}`,
  'receipt.step': ({ operation, formula }: { readonly operation: string; readonly formula: string }) => `${operation}: ${formula}`,
  'receipt.exact': ({ value }: { readonly value: string }) => `more exactly ${value}`,
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
