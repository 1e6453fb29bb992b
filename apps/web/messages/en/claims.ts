import { capital, countWord } from '../counts/count-word.ts';

interface Counted {
  readonly count: number;
}

interface BadgeCounts {
  readonly of: number;
  readonly supported: number;
  readonly inPart: number;
  readonly contradicted: number;
}

/** Statements by the kind of their verdict. */
type Groups = Readonly<Record<'supported' | 'in-part' | 'depends' | 'contradicted' | 'unchecked', number>>;

/** English: the texts of the claims of the paper and of the check of a draft. */
export const enClaims = {
  // the page of the paper
  'study.heading': ({ of, groups }: { of: number; groups: Groups }) =>
    `Data support ${groups.supported + groups['in-part']} of ${of} statements at least partly and contradict ${countWord(groups.contradicted)}`,
  'study.lead': ({ groups }: { groups: Groups }) =>
    `${groups.supported} hold in full and ${groups['in-part']} in part. ${capital(countWord(groups.depends))} ${groups.depends === 1 ? 'depends' : 'depend'} on whose figures are used or on rounding.`,
  'overview.paper': ({ of, groups }: { of: number; groups: Groups }) =>
    `The data contradict ${countWord(groups.contradicted)} of the paper’s ${of} statements`,
  'study.contradicted': ({ count }: Counted) =>
    count === 1 ? 'The one that the data contradict' : `The ${countWord(count)} that the data contradict`,
  'study.sections': 'Section by section',
  'study.sections-about': 'Open a section for its statements. The longer the bar, the more there are.',
  'study.said': ({ said }: { said: string }) => `Statements: ${said}; in all`,
  'study.verdicts': 'Verdict by verdict',
  'study.verdicts-about': 'We turn each testable statement into a formula and compute it.',
  'study.figures': 'Its figures',
  'study.figures-about': ({ count, of }: { count: number; of: number }) =>
    `${count} of ${of} numbers quoted in the paper agree with our sources`,
  'study.further': 'Read and check',
  'verdicts.supported': ({ count }: Counted) => `${count} supported`,
  'verdicts.in-part': ({ count }: Counted) => `${count} supported in part`,
  'verdicts.depends': ({ count }: Counted) => `${count} ${count === 1 ? 'depends' : 'depend'} on source or rounding`,
  'verdicts.contradicted': ({ count }: Counted) => `${count} contradicted`,
  'verdicts.unchecked': ({ count }: Counted) => `${count} cannot be checked independently`,
  'claims.section-number': ({ number }: { number: string }) => (number.startsWith('table') ? `Table ${number.slice(6)}` : number),
  'claims.section-label': ({ number, title }: { number: string; title: string }) =>
    `${number.startsWith('table') ? `Table ${number.slice(6)}` : `Section ${number}`}${title === '' ? '' : `: ${title}`}`,
  'claims.working': 'Working',
  'claims.files': 'Download all statements',

  // the page of a claim
  'claim.title': ({ id, says }: { id: string; says: string }) => `${id}: ${says}`,
  'claim.pages': 'Statements of the paper',
  'claim.statement': 'The statement as a formula',
  'claim.words': 'What its words mean',
  'claim.filled': 'With the figures filled in',
  'claim.working-about': ({ lens }: { lens: string }) => `Decided by ${lens}.`,
  'claim.cases': ({ count, of }: { count: number; of: number }) => `${count} of ${of} do not hold`,
  'claim.cases-none': ({ of }: { of: number }) => `All ${of} hold`,
  'claim.cases-others': ({ count }: Counted) => `The ${count} that ${count === 1 ? 'holds' : 'hold'}`,
  'claim.rounding': ({ low, high }: { low: string; high: string }) => `between ${low} and ${high}, as its rounding allows`,
  'claim.needs': ({ needs }: { needs: string }) => `${needs.slice(0, 1).toUpperCase()}${needs.slice(1)}.`,
  'claim.needed': 'What would be needed',
  'claim.open': 'What the data can’t settle',
  'claim.left': ({ what }: { what: string }) => `${what.slice(0, 1).toUpperCase()}${what.slice(1)}.`,
  'claim.left-needs': ({ needs }: { needs: string }) => `Needed: ${needs}.`,
  'claim.bounds': 'Limits we chose for the check',
  'claim.retired-title': ({ id }: { id: string }) => `${id} is no longer one of the statements`,
  'claim.retired-rest': 'No other statement takes its number.',
  'claim.lenses': 'With other settings',
  'claim.record': 'Whose figures',
  'claim.outcome': 'Outcome',
  'claim.figures-of-record': 'Result with its figures',
  'claim.conflicts': 'Conflicts with',
  'claim.ledger': 'Recorded verdict',
  'claim.ledger-same': ({ verdict }: { verdict: string }) =>
    `The recorded verdict is the same: ${verdict}. Any change is reviewed by hand.`,
  'claim.ledger-changed': ({ verdict, reason }: { verdict: string; reason: string }) =>
    `The recorded verdict differs: ${verdict} (${reason}). It needs a review by hand.`,
  'claim.ledger-none': 'No verdict has been recorded yet.',
  'claim.figures': 'Where it appears',
  'claim.badge': 'Badge',
  'claim.badge-html': 'HTML',
  'claim.badge-markdown': 'Markdown',
  'claim.sources-none': 'None of our sources covers it.',
  'claims.both-vintages': ({ record }: { record: string }) => `${record}, first published and revised`,
  'claims.of-figure': 'Statements about it',
  'claims.receipts-title': ({ page }: { page: string }) => `Statements of the paper, ${page}`,
  'claims.receipts-others': 'other economies',
  'claims.receipts-statements': 'counts, dates and numbers in the text',
  'claims.badge-summary-right': ({ supported, inPart, contradicted, of }: BadgeCounts) =>
    `${supported} of ${of} supported, ${inPart} in part, ${contradicted} contradicted`,
  'claims.csv': 'a row for each statement, with verdict and reason',
  'claims.json': 'everything except the receipts',

  // a draft
  'nav.draft': 'Check a draft',
  'draft.title': 'Check a draft',
  'draft.private': 'The check runs in your browser. We do not send or keep your text.',
  'draft.no-script': 'The check needs JavaScript. Without it, use the terminal program: pnpm -s sogdia check draft.md',
  'draft.label': 'Your text (English, 中文, русский)',
  'draft.hint': 'Ctrl or Command and Enter starts the check.',
  'draft.check': 'Check figures',
  'draft.sample': 'Try a sample',
  'draft.clear': 'Clear',
  'draft.characters': 'characters',
  'draft.loading': 'Loading the data…',
  'draft.reading': 'Checking the figures…',
  'draft.stop': 'Stop',
  'draft.stopped': 'Stopped. Your text is still here.',
  'draft.too-long': 'We couldn’t check this text: it is longer than 2,000,000 characters.',
  'draft.too-long-help': 'Check it in parts. Your text is still here.',
  'draft.parts': 'Parts of the draft',
  'draft.part': ({ part, parts, from, to, of }: { part: number; parts: number; from: number; to: number; of: number }) =>
    `Part ${part} of ${parts}: ${from > to ? 'no figure' : from === to ? `figure ${from} of ${of}` : `figures ${from} to ${to} of ${of}`}`,
  'draft.part-before': 'Previous part',
  'draft.part-after': 'Next part',
  'draft.copy-part': 'Copy this part’s result as Markdown',
  'draft.failed': 'We couldn’t load the data, so nothing was checked.',
  'draft.failed-help': 'Try again. Your text is still here.',
  'draft.empty': 'There is no text yet. Paste one, or try the sample.',
  'draft.changed': 'The text has changed since the check.',
  'draft.nothing':
    'We found no figure to check. We read amounts (USD 89.4 billion, 420 million yuan), percentages, multiples (doubled), fractions (a third), ranks, superlatives and counts of our indicators, in English. Say what each figure measures, for whom, and in which year or months.',
  'draft.marked': 'Your text, marked',
  'draft.figures': 'Figure by figure',
  'draft.outcome.right': 'Right',
  'draft.outcome.close': 'Close',
  'draft.outcome.off': 'Off',
  'draft.outcome.right-elsewhere': 'Right by other figures',
  'draft.outcome.not-checkable': 'Not checkable',
  'draft.outcome.not-understood': 'Not understood',
  'draft.read-as': 'We read it as',
  'draft.copy': 'Copy result as Markdown',
  'draft.understood': 'What we can check',
  'draft.understood-about':
    'We check a figure when its sentence, heading, table or the sentence before says what it measures. We compare it with the figures your text names, or else those of the economy whose trade it is. We use the earliest figures we have and the digits you print. A miss of up to three half units of the last digit, or one hundredth, is close. If a sentence has words we don’t recognise, we name them and may confirm a figure but never reject it.',
  'draft.example': ({ text }: { text: string }) => `“${text}”`,
  'draft.not-read':
    'We name but do not check forecasts, aims, denials, trade that leaves something out, other measures, and currencies other than dollars and yuan.',
  'draft.terminal-about': 'The same check for a file, with an exit code for automated tests.',

  // the pages that follow one number to where it comes from
  'guide.nav': 'Follow one number',
  'guide.title': ({ value, subject }: { value: string; subject: string }) => `Follow one number: ${value}, ${subject}`,
  'guide.about':
    'Start with a sentence in the paper, go down to the published figures, then across to what the partner recorded. You can follow every number here like this.',
  'guide.sentence': 'The sentence',
  'guide.sentence-about': ({ section }: { section: string }) => `It is in “${section}”. In our words:`,
  'guide.claim': 'The sentence as a formula',
  'guide.claim-about': 'We write the sentence as a formula over the data. With the figures filled in:',
  'guide.verdict': 'The verdict',
  'guide.verdict-about': 'We check whether the formula holds to the digits that the text prints.',
  'guide.verdict-open': ({ id }: { id: string }) => `${id}: its working, and the result with other settings`,
  'guide.view': 'The chart it appears in',
  'guide.view-open': ({ label }: { label: string }) => `${label}: summary, downloads and other settings`,
  'guide.receipt': 'Its receipt',
  'guide.receipt-about': 'How we got the number. Each part opens its own receipt.',
  'guide.cells': 'The published figures',
  'guide.cells-about': 'The figures with the digits as printed, who printed each and when.',
  'guide.cell-release': 'Edition',
  'guide.partner': 'What the other side recorded',
  'guide.partner-about': 'The partner publishes its own figure for the same flow. The figures show the gap, but not why.',
  'guide.partner-open': 'Both sides’ figures for every flow',
  'guide.terminal': 'In the terminal',
} as const;
