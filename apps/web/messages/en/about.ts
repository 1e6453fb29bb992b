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
    'Sogdia is a trade observatory and the software behind it. It starts from one published paper. We recompute its figures and table from cited sources and check each statement we can. The same views continue to the latest published month. The software is tied to no country: other economies need only other data.',
  'about.study': 'The paper',
  'about.held': ({ sources, releases, rows, claims }: Counts) =>
    `We have ${rows} rows of data from ${sources} sources in ${releases} editions, and ${claims} statements with verdicts.`,

  'about.whom': 'Who it is for',
  'about.whom-read': 'Readers who want a trade figure, its source and the other side’s figure.',
  'about.whom-write': 'Writers and editors who want the numbers in a text checked before publication.',
  'about.whom-count': 'Analysts who want views, tables and data as files, or on the command line.',
  'about.whom-build': 'Programmers who want to run the software on their own data.',

  'about.does': 'What it does',
  'about.does-records': 'It shows both sides’ figures and the gap, and names the method when it makes one figure from two.',
  'about.does-checks': 'It checks statements with formulas, shows the working, and says with which settings each holds or fails.',
  'about.does-vintages': 'It keeps first and revised figures, so you can still find one you cited before it was revised.',
  'about.does-files': 'It gives every view as a table, a summary and files, and in the terminal.',

  'about.not': 'What it does not do',
  'about.not-cause': 'It infers no cause. It shows that two things happened in one year, not that one caused the other.',
  'about.not-fill': 'It fills in nothing and smooths nothing. Where a figure is missing, it says why.',
  'about.not-bulk': 'It shares no bulk tables where a publisher’s terms forbid it, so its product data are incomplete.',
  'about.not-all': 'It is not an official publication of any statistics office, and replaces none.',
  'about.not-watch': 'It sets no cookies, counts no visitors and contacts no other server.',

  'about.numbers': 'How we make a number',
  'about.step-read':
    'We read a publisher’s file, table or text unchanged. We keep, reject or mark as a repeat each row, and the counts add up.',
  'about.step-name': 'We standardise names and units. Each correction is listed with the wrong value it expects and the reason.',
  'about.step-check': 'We check the data before release: parts against totals, missing years, duplicates, and terms for every source.',
  'about.step-choose': 'For each side, period and flow, a stated rule picks one of several sources. The receipt shows what the others say.',
  'about.step-compute': 'Each calculation has a method with a formula, a reference and stated cases where it gives no value.',
  'about.step-receipt': 'We show the number with its receipt, from the formula down to the digits as printed.',
  'about.step-words': 'Rules write the sentences above charts. A program reads thousands of them back and checks them against the figures.',

  'about.terms': 'Licences',
  'about.terms-code': 'The code is under the MIT licence.',
  'about.terms-data': ({ terms, confirmed }: { terms: string; confirmed: string }) =>
    `The figures belong to their publishers, whose terms are on each receipt and source. There are ${terms} kinds of terms. We have read the text of ${confirmed}. Confirm the others with the publisher before you rely on them.`,
  'about.terms-sources': 'Every source with its terms',

  'about.cite': 'How to cite',
  'about.cite-number': 'A number: cite its publisher first, then where you read it. Every receipt has both, ready to copy.',
  'about.cite-view': 'A view: its page has a citation with the version and address.',
  'about.cite-data': 'The data as a whole:',
  'about.citation': ({ version, hash, address }: { version: string; hash: string; address: string }) =>
    `Sogdia: data, version ${version} (content ${hash}). ${address}`,

  'about.terminal': 'In the terminal',
  'about.terminal-text':
    'The same views as text, tables or JSON, and a program for the keyboard. In a copy of the code, this command opens it:',
  'about.errors': 'If something is wrong',
  'about.errors-text':
    'This site has no address for reports yet. If you received it with its code, the code explains how to correct a figure. Each correction is listed with its reason. A useful report gives:',
  'about.errors-where': 'the address of the page, which saves the whole view, or the copied link of the receipt;',
  'about.errors-what': 'what the source says instead, with the table or page;',
  'about.errors-version': ({ version, hash }: { version: string; hash: string }) => `the version of the data: ${version}, content ${hash}.`,

  'about.access': 'For everyone',
  'about.access-text':
    'Every chart has a table and a summary, and you can read every page without JavaScript. We test pages for accessibility in both colour themes, on narrow and wide screens. Charts work by keyboard.',
} as const;
