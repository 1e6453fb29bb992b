/** English: the texts of the terminal program. */
export const programTexts = {
  'overview.title': 'Overview',
  'overview.table': ({ reporter }: { readonly reporter: string }) => `${reporter}’s trade by partner`,
  'overview.month': 'Month',
  'overview.unit': ({ period, unit }: { readonly period: string; readonly unit: string }) => `${period}, in ${unit} and %`,
  'overview.total': 'Total',
  'overview.export': 'Exports',
  'overview.import': 'Imports',
  'overview.balance': 'Balance',
  'overview.share': 'Share',
  'overview.growth': 'Growth',
  'overview.growths': 'Growth of trade in a year',
  'overview.trend': ({ from, to }: { readonly from: number; readonly to: number }) => `${from}–${to}`,
  'overview.change': ({ since }: { readonly since: string }) => `Change since ${since}`,
  'overview.years': ({ title, year, before }: { readonly title: string; readonly year: number; readonly before: number }) =>
    `${title}, ${year} and ${before}`,
  'overview.balance-bars': '− Balance +',
  'overview.trend-of': ({ flow }: { readonly flow: string }) => `Trend of ${flow.toLowerCase()}`,

  'partner.table': 'Year by year',
  'partner.unit': ({ unit }: { readonly unit: string }) => `in ${unit} and %`,
  'partner.rank': 'Rank',
  'partner.reached': ({ ladder, levels }: { readonly ladder: string; readonly levels: readonly string[] }) =>
    `${ladder}: ${levels.join(' · ')}`,
  'partner.events': 'Events',
  'partner.gap': ({ flow }: { readonly flow: string }) => `Gap in ${flow}`,
  'partner.drawn': 'Exports, both sides',

  'study.heading': 'The study',
  'study.item': 'In the study',
  'study.verdict': 'Verdict',
  'study.says': 'Says',
  'study.agree': ({ count }: { readonly count: number }) => `${count} agree`,
  'study.differ': ({ count }: { readonly count: number }) => `${count} ${count === 1 ? 'differs' : 'differ'}`,
  'study.section': ({ section }: { readonly section: string }) => (/^\d/.test(section) ? `Section ${section}` : `On ${section}`),
  'study.claims': ({ count }: { readonly count: number }) => `${count} ${count === 1 ? 'claim' : 'claims'}`,
  'study.no-claims': ({ views }: { readonly views: number }) =>
    `${views === 1 ? 'One view' : `${views} views`}; this dataset has no claims`,
  'study.headline': ({ of, supported, inPart, contradicted, stated, agree }: StudyCounts) =>
    `Claims: ${supported} of ${of} supported, ${inPart} in part, ${contradicted} contradicted. Figures: ${agree} of ${stated} numbers agree`,
  'study.only': ({ verdict, count, of }: { readonly verdict: string; readonly count: number; readonly of: number }) =>
    `${verdict}: ${count} of ${of} claims`,
  'study.figure': ({ number }: { number: string }) => `Figure ${number}`,
  'study.table': ({ number }: { number: string }) => `Table ${number}`,

  'claim.title': ({ id, section }: { readonly id: string; readonly section: string }) =>
    /^\d/.test(section) ? `${id}, section ${section}` : `${id}, ${section}`,
  'claim.number': ({ id }: { readonly id: string }) => `A number of ${id}`,
  'claim.statement': 'Statement',
  'claim.reading': 'reading the data…',
  'claim.folded': ({ lines }: { readonly lines: number }) => `Working: ${lines} ${lines === 1 ? 'line' : 'lines'} hidden`,
  'claim.copy': ({ id, section, paraphrase, verdict, sentence, sources }: ClaimCopy) =>
    `${id} (${/^\d/.test(section) ? `section ${section}` : section}): ${paraphrase}\n${verdict}: ${sentence}\n${sources.map((source) => `Source: ${source}`).join('\n')}`,

  'topics.heading': 'Topics',
  'topics.question': 'Question',
  'topics.headline': ({ topics }: { readonly topics: number }) =>
    topics === 0 ? 'This dataset has no topics' : `${topics} topics, each with its answer`,
  'topics.reasons': 'Why both sides’ figures differ, according to officials',
  'topics.reason': ({ title }: { readonly title: string }) => `Why: ${title}`,
  'topics.happened': 'What happened',
  'topics.dates': ({ from, to }: { readonly from: string; readonly to: string }) => `${from} to ${to}`,
  'topics.published': ({ publisher }: { readonly publisher: string }) => `Source: ${publisher}`,
  'sources.title': 'Sources',
  'sources.release': 'Edition',
  'sources.publisher': 'Publisher',
  'sources.table': 'Table',
  'sources.page': 'Page',
  'sources.read-from': 'Where',
  'sources.published': 'Published',
  'sources.known': 'Known from',
  'sources.between': ({ earliest, latest }: { readonly earliest: string; readonly latest: string }) => `between ${earliest} and ${latest}`,
  'sources.retrieved': 'Added',
  'sources.terms': 'Terms',
  'sources.holds': 'Holds',
  'sources.used': 'Used by',
  'sources.earlier': 'Earlier',
  'sources.sum': 'SHA-256',
  'sources.checked': ({ hash }: { readonly hash: string }) => `${hash} of all numbers; sogdia verify checks it`,
  'sources.figures': ({ count }: { readonly count: number }) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
  'sources.figure': 'Figure',
  'sources.period': 'Period',
  'sources.value': 'Value',
  'sources.printed': 'As printed',
  'sources.headline': ({ releases }: { readonly releases: number }) => `Every number comes from one of ${releases} source editions`,

  'view.table': 'Table',
  'legend.several-events': 'several events here',
  'legend.events-shown': ({ shown, of }: { readonly shown: number; readonly of: number }) => `${shown} of ${of} events`,
  'legend.periods-shown': ({ from, to, first, last }: PeriodsShown) => `${from}–${to} of ${first}–${last}`,
  'table.part': ({ from, to, of }: { readonly from: number; readonly to: number; readonly of: number }) =>
    from === to ? `${from} of ${of}` : `${from}–${to} of ${of}`,
  'table.empty': 'no rows',
  'detail.cell': ({ row, column, value }: { readonly row: string; readonly column: string; readonly value: string }) =>
    `${row}, ${column}: ${value}`,
  'detail.revised': ({ value }: { readonly value: string }) => `now ${value}`,
  'words.more': ({ lines }: { readonly lines: number }) => `… ${lines} more ${lines === 1 ? 'line' : 'lines'}`,

  'record.own': 'published figures',
  'record.reporter': ({ reporter }: Recorder) => `${reporter}’s figures`,
  'record.partner': (_parts: Recorder) => 'the partners’ figures',
  'record.both': (_parts: Recorder) => 'both sides’ figures',
  'record.reconciled': (_parts: Recorder) => 'reconciled figures',
  'vintage.first': 'first published',
  'vintage.latest': 'revised',
  'vintage.date': ({ date }: { readonly date: string }) => `as known on ${date}`,

  'frame.too-small': ({
    width,
    height,
    columns,
    rows,
  }: {
    readonly width: number;
    readonly height: number;
    readonly columns: number;
    readonly rows: number;
  }) => `needs ${width}x${height}, has ${columns}x${rows}`,
  'frame.data': ({ version, to }: { readonly version: string; readonly to: string | null }) =>
    to === null ? `data ${version}` : `data ${version}, to ${to}`,
  'footer.move': 'move',
  'palette.here': 'What you can do here',
  'palette.everything': 'Find anything',
  'palette.hint': 'type to search  ↑↓ choose  Enter do  Esc back',
  'palette.found': ({ count }: { readonly count: number }) => `${count} found`,
  'palette.kind.recent': 'recent',
  'palette.kind.view': 'view',
  'palette.kind.economy': 'page',
  'palette.kind.topic': 'topic',
  'palette.kind.claim': 'claim',
  'palette.kind.change': 'change',
  'palette.kind.goods': 'goods',
  'palette.kind.do': 'do',
  'palette.kind.run': 'run',
  'palette.kind.method': 'method',
  'palette.kind.history': 'history',
  'palette.kinds.do': 'actions',
  'palette.kinds.claim': 'claims',
  'palette.kinds.economy': 'economies',
  'palette.kinds.run': 'run',
  'palette.kinds.goods': 'goods',
  'palette.kinds.method': 'methods',
  'palette.kinds.history': 'history',
  'message.running': ({ command }: { readonly command: string }) => `${command} …`,
  'palette.none': 'no match',
  'palette.economy': ({ name, reporter }: { readonly name: string; readonly reporter: string }) => `${reporter}’s trade with ${name}`,
  'note.command': 'This screen as a command',
  'note.elsewhere': 'The same question on the site',
  'note.hint': '↑↓ scroll  y copy  Esc back',

  'message.last-claim': 'this is the last claim',
  'message.first-claim': 'this is the first claim',
  'message.no-page': 'this source has no page on the web',
  'message.nothing-below': 'no further detail here',
  'message.not-here': ({ key, label }: { readonly key: string; readonly label: string }) =>
    `${key} (${label}) does nothing on this screen; press ? for the keys that do`,
  'message.no-months': 'we have no monthly figures for these partners',
  'message.no-later-month': 'no later: this is the newest month with figures',
  'message.at-the-top': 'this is the first screen; press q to quit',
  'message.no-number': 'no number here',
  'message.one-record': 'we have only one set of figures for this',
  'message.nothing-to-undo': 'nothing to undo',
  'message.nothing-to-redo': 'nothing to redo',
  'message.first-published': 'no earlier: these are the first published figures',
  'message.latest': 'no later: these are the latest figures',
  'message.copied': ({ name }: { readonly name: string }) => `copied ${name}`,
  'message.copied-lines': ({ count }: { readonly count: number }) => `copied ${count} ${count === 1 ? 'line' : 'lines'}`,
  'message.exported': ({ path }: { readonly path: string }) => `wrote ${path}`,
  'message.not-exported': ({ problem }: { readonly problem: string }) => `we couldn’t write the file: ${problem}`,

  'linear.start':
    'Screen-reader mode. Type a number and press Enter to choose, b to go back, h for where you have been, q to quit. Press Enter alone to hear this again.',
  'linear.shown': ({ figures, time }: { readonly figures: string; readonly time: string }) => `Showing ${figures}, ${time}.`,
  'linear.words': 'In words',
  'linear.values': 'Every value',
  'linear.receipts': 'Where a number comes from',
  'linear.which': 'Which number?',
  'linear.show': ({ what }: { readonly what: string }) => `Switch to: ${what}`,
  'linear.claims': ({ of, supported, inPart, contradicted }: Omit<StudyCounts, 'stated' | 'agree'>) =>
    `The study makes ${of} claims: ${supported} supported, ${inPart} supported in part and ${contradicted} contradicted`,
  'linear.section': ({ name, claims, counts }: { readonly name: string; readonly claims: string; readonly counts: readonly string[] }) =>
    `${name}: ${claims}; ${counts.join(', ')}`,
  'linear.claim': ({ id, verdict, paraphrase }: { readonly id: string; readonly verdict: string; readonly paraphrase: string }) =>
    `${id}, ${verdict}: ${paraphrase}`,
  'linear.unknown': ({ word }: { readonly word: string }) => `${word} is not one of the choices. Type a number, b, h or q.`,
  'linear.value': ({ what, value }: { readonly what: string; readonly value: string }) => `${what} is ${value}`,
  'linear.methods': 'Methods, with the formula of each',
  'linear.history': 'Where you have been',
  'linear.type-draft': 'Type or paste your text, then a line with only a full stop. b goes back.',
  'linear.other-draft': 'Check another text',
  'linear.bye': 'Goodbye.',
} as const;

interface PeriodsShown {
  readonly from: string;
  readonly to: string;
  readonly first: string;
  readonly last: string;
}

interface StudyCounts {
  readonly of: number;
  readonly supported: number;
  readonly inPart: number;
  readonly contradicted: number;
  readonly stated: number;
  readonly agree: number;
}

interface ClaimCopy {
  readonly id: string;
  readonly section: string;
  readonly paraphrase: string;
  readonly verdict: string;
  readonly sentence: string;
  readonly sources: readonly string[];
}

interface Recorder {
  readonly reporter: string;
}
