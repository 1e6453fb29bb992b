interface Counted {
  readonly count: number;
}

interface BadgeCounts {
  readonly of: number;
  readonly supported: number;
  readonly inPart: number;
  readonly contradicted: number;
}

/** English: the texts of the claims of the paper and of the check of a draft. */
export const enClaims = {
  // claims on the page of the paper
  'claims.heading': 'Every statement, put to the data',
  'claims.about':
    'Each statement of the paper that can be put to data is written as an expression and computed. Choose a verdict to see its statements.',
  'claims.choose': 'Show statements by verdict',
  'claims.all': ({ count }: Counted) => `All ${count}`,
  'claims.shown': ({ count, of }: { count: number; of: number }) => `${count} of ${of} statements shown.`,
  'claims.none': 'No statement of the paper has this verdict today.',
  'claims.sections': 'Sections of the paper',
  'claims.section-number': ({ number }: { number: string }) => (number.startsWith('table') ? `Table ${number.slice(6)}` : number),
  'claims.section-label': ({ number, title }: { number: string; title: string }) =>
    `${number.startsWith('table') ? `Table ${number.slice(6)}` : `Section ${number}`}${title === '' ? '' : `: ${title}`}`,
  'claims.working': 'Working',
  'claims.working-loading': 'Fetching the working.',
  'claims.working-failed': 'The working could not be fetched. The statement above leads to its page, where it stands.',
  'claims.files': 'The whole ledger',

  'claims.overview': 'Statement by statement.',

  // the page of a claim
  'claim.title': ({ id, says }: { id: string; says: string }) => `${id}: ${says}`,
  'claim.pages': 'Statements of the paper',
  'claim.statement': 'The statement as an expression',
  'claim.words': 'What its words mean',
  'claim.filled': 'What the data have',
  'claim.working-about': ({ lens }: { lens: string }) => `Decided by ${lens}.`,
  'claim.cases': ({ count, of }: { count: number; of: number }) => `${count} of ${of} do not hold`,
  'claim.cases-none': ({ of }: { of: number }) => `All ${of} hold`,
  'claim.cases-others': ({ count }: Counted) => `The ${count} that ${count === 1 ? 'holds' : 'hold'}`,
  'claim.rounding': ({ low, high }: { low: string; high: string }) => `between ${low} and ${high}, as its rounding allows`,
  'claim.needs': ({ needs }: { needs: string }) => `${needs.slice(0, 1).toUpperCase()}${needs.slice(1)}.`,
  'claim.needed': 'What would be needed',
  'claim.open': 'What the data leave open',
  'claim.left': ({ what }: { what: string }) => `${what.slice(0, 1).toUpperCase()}${what.slice(1)}.`,
  'claim.left-needs': ({ needs }: { needs: string }) => `Needed: ${needs}.`,
  'claim.bounds': 'Bounds that the check chose',
  'claim.retired-title': ({ id }: { id: string }) => `${id} is not among the statements any more`,
  'claim.retired-rest': 'Its number is given to no other statement.',
  'claim.lenses': 'In every record and vintage',
  'claim.record': 'Record',
  'claim.outcome': 'Outcome',
  'claim.figures-of-record': 'By its figures',
  'claim.conflicts': 'It cannot hold together with',
  'claim.ledger': 'On record',
  'claim.ledger-same': ({ verdict }: { verdict: string }) =>
    `The ledger holds the same verdict: ${verdict}. A build in which it changes fails until someone has looked.`,
  'claim.ledger-changed': ({ verdict, reason }: { verdict: string; reason: string }) =>
    `The ledger holds another verdict: ${verdict} (${reason}). Someone has to look.`,
  'claim.ledger-none': 'The ledger has no verdict on it yet.',
  'claim.figures': 'Where it shows',
  'claim.badge': 'A badge',
  'claim.badge-html': 'HTML',
  'claim.badge-markdown': 'Markdown',
  'claim.sources-none': 'No source on file speaks to it.',
  'claims.both-vintages': ({ record }: { record: string }) => `${record}, as first published and as revised since`,
  'claims.of-figure': 'Statements about it',
  'claims.of-economy': ({ economy }: { economy: string }) => `Statements about ${economy}`,
  'claims.receipts-title': ({ page }: { page: string }) => `Statements of the paper, ${page}`,
  'claims.receipts-others': 'other economies',
  'claims.receipts-statements': 'counts, dates and numbers of the text',
  'claims.badge-summary-right': ({ supported, inPart, contradicted, of }: BadgeCounts) =>
    `${supported} of ${of} supported, ${inPart} in part, ${contradicted} contradicted`,
  'claims.csv': 'a row for each statement, with verdict and reason',
  'claims.json': 'everything but the receipts',

  // a draft
  'nav.draft': 'Check a draft',
  'nav.draft-short': 'Check',
  'draft.title': 'Check a draft',
  'draft.private': 'The check runs here, in your browser. Your text is sent nowhere and kept nowhere.',
  'draft.no-script': 'The check needs JavaScript. Without it, the terminal program does the same: pnpm -s sogdia check draft.md',
  'draft.label': 'Your text, in English',
  'draft.hint': 'Ctrl or ⌘ and Enter check it.',
  'draft.check': 'Check the figures',
  'draft.sample': 'Try a sample',
  'draft.clear': 'Clear',
  'draft.characters': 'characters',
  'draft.loading': 'Fetching the data.',
  'draft.reading': 'Checking the figures.',
  'draft.stop': 'Stop',
  'draft.stopped': 'Stopped. Your text is still here.',
  'draft.too-long': 'The text is longer than 2,000,000 characters, the most that is checked at once.',
  'draft.too-long-help': 'Check it in parts. Your text is still here.',
  'draft.parts': 'Parts of the draft',
  'draft.part': ({ part, parts, from, to, of }: { part: number; parts: number; from: number; to: number; of: number }) =>
    `Part ${part} of ${parts}: ${from > to ? 'no figure' : from === to ? `figure ${from} of ${of}` : `figures ${from} to ${to} of ${of}`}`,
  'draft.part-before': 'Part before',
  'draft.part-after': 'Next part',
  'draft.copy-part': 'Copy this part of the result as Markdown',
  'draft.failed': 'The data could not be fetched, so that nothing was checked.',
  'draft.failed-help': 'Try again. Your text is still here.',
  'draft.empty': 'There is no text yet. Paste one, or try the sample.',
  'draft.changed': 'The text has changed since it was checked.',
  'draft.nothing':
    'Amounts of money (USD 89.4 billion, 420 million yuan), percentages, multiples (doubled), fractions (a third), ranks, records and counts of what the indicators measure are read, in English. The text has to say what each is of, of whom, and in which year or months.',
  'draft.marked': 'The text, marked',
  'draft.figures': 'Figure by figure',
  'draft.outcome.right': 'Right',
  'draft.outcome.close': 'Close',
  'draft.outcome.off': 'Off',
  'draft.outcome.right-elsewhere': 'Right in another record',
  'draft.outcome.not-checkable': 'Not checkable',
  'draft.outcome.not-understood': 'Not understood',
  'draft.read-as': 'Read as',
  'draft.copy': 'Copy the result as Markdown',
  'draft.understood': 'What is understood',
  'draft.understood-about':
    'A figure is checked where its sentence, with its heading, its table or the sentence before it, says what it measures. Each is read as an expression over the data and compared with the record that the text quotes, else with that of the economy whose trade it is, in the earliest vintage held, to the digits that the text prints. A figure that misses by three half units of its last digit, or by a hundredth, is close. Off is only what every reading of a whole sentence gives; a word that is not known, or one that is left over, is named, and its sentence is left alone.',
  'draft.example': ({ text }: { text: string }) => `“${text}”`,
  'draft.not-read':
    'Named, and not checked: aims and forecasts, what is denied, trade with something left out of it, measures of other things, and amounts in currencies other than dollars and yuan.',
  'draft.terminal-about': 'The same check of a file, which also ends with an exit code where texts are tested automatically.',
} as const;
