interface Counts {
  readonly sources: string;
  readonly releases: string;
  readonly rows: string;
  readonly claims: string;
}

/** English: the page about the observatory. */
export const enAbout = {
  'about.title': 'About',

  'about.what': 'What it is',
  'about.what-text':
    'An observatory of trade, and the engine under it. It starts from one published paper: each of its figures and its table is computed again from cited records, each statement that can be checked is checked, and the same views go on to the newest month that is published. The engine knows no country by name; another pair of economies is another set of data.',
  'about.study': 'The paper',
  'about.held': ({ sources, releases, rows, claims }: Counts) =>
    `Held at present: ${rows} rows of data from ${sources} sources in ${releases} releases, and ${claims} statements with their verdicts.`,

  'about.whom': 'Who it is for',
  'about.whom-read': 'Readers who want a figure of trade together with where it comes from, and what the other side recorded.',
  'about.whom-write': 'Writers and editors who want the numbers of a text checked before it is printed.',
  'about.whom-count': 'Analysts who take views, tables and the data away as files, or ask for them on a command line.',
  'about.whom-build': 'Programmers who run the same engine on data of their own.',

  'about.does': 'What it does',
  'about.does-records':
    'It reads both records of a flow, shows how far they lie apart, and names the method wherever one figure is made of two.',
  'about.does-checks':
    'It judges statements by formulas over the data, each with its working, and says through which lens one holds or fails.',
  'about.does-vintages': 'It keeps what was known when, so that a figure cited once can be found again after it was revised.',
  'about.does-files': 'It gives every view as a table, in words, and as files, and the same view in the terminal.',

  'about.not': 'What it does not do',
  'about.not-cause': 'It says no cause. That two things happened in one year is shown, and not that one came of the other.',
  'about.not-fill': 'It fills no gap and smooths nothing: a missing figure is missing, with the reason.',
  'about.not-bulk':
    'It passes on no tables in bulk where the terms of a publisher do not allow it, so that the goods traded are held in part alone.',
  'about.not-all': 'It is no official publication of any statistics office, and replaces none.',
  'about.not-watch': 'It sets no cookie, counts no visitor, and asks no other server for anything.',

  'about.numbers': 'How a number comes about',
  'about.step-read':
    'A file, a table or a text of a publisher is read as it is. Each row is kept, refused or a repetition, and these add up to the rows read.',
  'about.step-name':
    'Names and units are brought to one form. A correction is a declared row with the wrong value that it expects and the reason.',
  'about.step-check':
    'The data are checked before they are shipped: parts against totals, years without holes, no figure twice, every source with its terms.',
  'about.step-choose':
    'A question takes one cell for each record, period and flow, by a stated rule where several sources speak. What the others say stays on the receipt.',
  'about.step-compute': 'Whatever is computed is computed by a method with a formula, a reference and stated cases without a value.',
  'about.step-receipt': 'The number is shown with its receipt, from the formula down to the digits as they were printed.',
  'about.step-words':
    'The sentences above charts are written by rules, and a program reads thousands of them back against the figures to find one that is not so.',

  'about.terms': 'Licences',
  'about.terms-code': 'The code is under the MIT licence.',
  'about.terms-data': ({ terms, confirmed }: { terms: string; confirmed: string }) =>
    `The figures are not ours: each belongs to its publisher and keeps its terms, which stand on its receipt and with its source. There are ${terms} kinds of terms; of ${confirmed} the text itself was read, the others are to be confirmed with the publisher before they are relied on.`,
  'about.terms-sources': 'Every source with its terms',

  'about.cite': 'How to cite',
  'about.cite-number': 'A number: its publisher first, and where it was read second. Every receipt has both, ready to copy.',
  'about.cite-view': 'A view: every page of a view has a citation with its version and address.',
  'about.cite-data': 'The data as a whole:',
  'about.citation': ({ version, hash, address }: { version: string; hash: string; address: string }) =>
    `Sogdia: data, version ${version} (content ${hash}). ${address}`,

  'about.errors': 'When something is wrong',
  'about.errors-text':
    'This site has no address for reports yet. Whoever received it with its code finds there how a figure is corrected: as a declared row with its reason, which then stands in the list of what changed. A report that can be acted on has:',
  'about.errors-where': 'the address of the page, which holds the whole question, or the copied link of the receipt;',
  'about.errors-what': 'what the source says instead, with the table or page on which it can be read;',
  'about.errors-version': ({ version, hash }: { version: string; hash: string }) => `the version of the data: ${version}, content ${hash}.`,

  'about.access': 'For everyone',
  'about.access-text':
    'Every chart has its table and its words beside it, and every page is whole without JavaScript. Pages are tested for faults of accessibility in both colour themes and on narrow and wide screens; charts can be walked by keyboard.',
} as const;
