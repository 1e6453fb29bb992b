/** English: the texts of the terminal program. */
export const programTexts = {
  'overview.title': 'Overview',
  'overview.table': ({ reporter }: { readonly reporter: string }) => `${reporter}’s trade with each`,
  'overview.unit': ({ year, unit }: { readonly year: number; readonly unit: string }) => `${year}, in ${unit} and %`,
  'overview.total': 'Total',
  'overview.export': 'Exports',
  'overview.import': 'Imports',
  'overview.balance': 'Balance',
  'overview.share': 'Share',
  'overview.growth': 'Growth',
  'overview.trend': ({ from, to }: { readonly from: number; readonly to: number }) => `${from}–${to}`,
  'overview.trend-short': 'Trend',

  'partner.table': 'Year by year',
  'partner.unit': ({ unit }: { readonly unit: string }) => `in ${unit} and %`,
  'partner.rank': 'Rank',
  'partner.reached': ({ ladder, levels }: { readonly ladder: string; readonly levels: readonly string[] }) =>
    `${ladder}: ${levels.join(' · ')}`,
  'partner.events': 'Events',

  'study.heading': 'The study',
  'study.item': 'In the study',
  'study.verdict': 'Verdict',
  'study.says': 'Says',
  'study.agree': ({ count }: { readonly count: number }) => `${count} agree`,
  'study.differ': ({ count }: { readonly count: number }) => `${count} ${count === 1 ? 'differs' : 'differ'}`,
  'study.section': ({ section }: { readonly section: string }) => (/^\d/.test(section) ? `Section ${section}` : `On ${section}`),
  'study.claims': ({ count }: { readonly count: number }) => `${count} ${count === 1 ? 'claim' : 'claims'}`,
  'study.no-claims': ({ views }: { readonly views: number }) =>
    `${views === 1 ? 'One view' : `${views} views`}; these data bring no claims of their own`,
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
  'claim.folded': ({ lines }: { readonly lines: number }) => `Working: ${lines} ${lines === 1 ? 'line' : 'lines'}, folded`,
  'claim.copy': ({ id, section, paraphrase, verdict, sentence, sources }: ClaimCopy) =>
    `${id} (${/^\d/.test(section) ? `section ${section}` : section}): ${paraphrase}\n${verdict}: ${sentence}\n${sources.map((source) => `Source: ${source}`).join('\n')}`,

  'topics.heading': 'Topics',
  'topics.question': 'Question',
  'topics.headline': ({ topics }: { readonly topics: number }) =>
    topics === 0 ? 'These data have no topics' : `${topics} topics, each with its answer`,
  'topics.reasons': 'Why the two records differ, as officials say',
  'topics.reason': ({ title }: { readonly title: string }) => `Why: ${title}`,
  'topics.happened': 'What happened',
  'topics.dates': ({ from, to }: { readonly from: string; readonly to: string }) => `${from} to ${to}`,
  'topics.published': ({ publisher }: { readonly publisher: string }) => `Source: ${publisher}`,
  'sources.title': 'Sources',
  'sources.table': 'Releases',
  'sources.release': 'Release',
  'sources.publisher': 'Publisher',
  'sources.published': 'Published',
  'sources.retrieved': 'In this dataset since',
  'sources.terms': 'Terms',
  'sources.unknown': 'not known',
  'sources.headline': ({ releases }: { readonly releases: number }) => `Every number comes from one of ${releases} releases`,
  'sources.known': ({
    published,
    knownFrom,
    retrieved,
  }: {
    readonly published: string;
    readonly knownFrom: { readonly earliest: string; readonly latest: string };
    readonly retrieved: string;
  }) =>
    `published ${published}; known ${
      knownFrom.earliest === knownFrom.latest
        ? `from ${knownFrom.latest}`
        : `from a day between ${knownFrom.earliest} and ${knownFrom.latest}`
    }; in this dataset since ${retrieved}`,

  'view.table': 'Table',
  'legend.several-events': 'several at one place',
  'legend.events-shown': ({ shown, of }: { readonly shown: number; readonly of: number }) => `${shown} of ${of} events`,
  'legend.periods-shown': ({ from, to, first, last }: PeriodsShown) => `${from}–${to} of ${first}–${last}`,
  'table.part': ({ from, to, of }: { readonly from: number; readonly to: number; readonly of: number }) =>
    from === to ? `${from} of ${of}` : `${from}–${to} of ${of}`,
  'table.filtered': ({ filter, rows }: { readonly filter: string; readonly rows: number }) =>
    `/${filter}: ${rows} ${rows === 1 ? 'row' : 'rows'}`,
  'table.empty': 'no row',
  'detail.cell': ({ row, column, value }: { readonly row: string; readonly column: string; readonly value: string }) =>
    `${row}, ${column}: ${value}`,
  'detail.revised': ({ value }: { readonly value: string }) => `now ${value}`,
  'words.more': ({ lines }: { readonly lines: number }) => `… ${lines} more ${lines === 1 ? 'line' : 'lines'}`,

  'record.own': 'published figures',
  'record.reporter': ({ reporter }: Recorder) => `${reporter}’s record`,
  'record.partner': (_parts: Recorder) => 'the partners’ record',
  'record.both': (_parts: Recorder) => 'both records',
  'record.reconciled': (_parts: Recorder) => 'reconciled records',
  'vintage.first': 'as published',
  'vintage.latest': 'latest revision',
  'vintage.date': ({ date }: { readonly date: string }) => `known on ${date}`,

  'money.usd': 'US dollars',
  'money.cny': 'yuan',
  'money.usd-constant': 'constant US dollars',
  'money.per-head': 'US dollars a head',
  'money.of-gdp': 'in relation to domestic product',

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
  'footer.move': 'move',
  'filter.hint': 'Enter keep  Esc undo',
  'palette.here': 'What you can do here',
  'palette.everything': 'Everything',
  'palette.goods': 'Goods',
  'palette.indicators': 'Indicators',
  'palette.hint': 'type to filter, Enter runs, Esc closes',
  'palette.none': 'nothing of that name',
  'palette.economy': ({ name, reporter }: { readonly name: string; readonly reporter: string }) => `${reporter}’s trade with ${name}`,
  'palette.indicator': ({ topic, unit, years }: { readonly topic: string; readonly unit: string; readonly years: string }) =>
    `${topic} · ${unit} · ${years}`,
  'palette.all-goods': 'all goods together',
  'palette.all-goods-help': 'the whole trade',
  'palette.level': ({ level }: { readonly level: string }) => `by ${level}`,
  'palette.level-help': 'the ten largest, and what they leave',
  'palette.good': ({ kind, years }: { readonly kind: string; readonly years: string }) => `${kind} · ${years}`,
  'palette.transform': 'show this view so',
  'palette.money': 'show this view in this unit',
  'note.command': 'The command that prints this',
  'note.hint': 'y copies, any other key closes',

  'message.nothing-below': 'nothing lies below this',
  'message.at-the-top': 'this is the top; q leaves',
  'message.no-number': 'no number here',
  'message.no-goods': 'indicators are not of goods; I chooses another one',
  'message.one-record': 'figures of indicators have one record',
  'message.nothing-to-undo': 'nothing to undo',
  'message.nothing-to-redo': 'nothing to redo',
  'message.first-published': 'these are the figures as first published',
  'message.latest': 'these are the latest figures',
  'message.copied': ({ name }: { readonly name: string }) => `copied ${name}`,
  'message.exported': ({ path }: { readonly path: string }) => `wrote ${path}`,
  'message.not-exported': ({ problem }: { readonly problem: string }) => `not written: ${problem}`,

  'linear.start': 'Screen-reader mode is on. Type a number and Enter to choose, b to go back, q to leave, Enter to hear this again.',
  'linear.words': 'In words',
  'linear.values': 'Every value',
  'linear.receipts': 'Where a number comes from',
  'linear.which': 'Which number?',
  'linear.show': ({ what }: { readonly what: string }) => `The same from ${what}`,
  'linear.claims': ({ of, supported, inPart, contradicted }: Omit<StudyCounts, 'stated' | 'agree'>) =>
    `The claims of the study: ${of}, of which ${supported} supported, ${inPart} supported in part and ${contradicted} contradicted`,
  'linear.section': ({ name, claims, counts }: { readonly name: string; readonly claims: string; readonly counts: readonly string[] }) =>
    `${name}: ${claims}; ${counts.join(', ')}`,
  'linear.claim': ({ id, verdict, paraphrase }: { readonly id: string; readonly verdict: string; readonly paraphrase: string }) =>
    `${id}, ${verdict}: ${paraphrase}`,
  'linear.unknown': ({ word }: { readonly word: string }) => `${word} is none of the choices. Type a number, b or q.`,
  'linear.bye': 'Left.',

  'action.cursor.up': 'up',
  'action.cursor.down': 'down',
  'action.cursor.left': 'left',
  'action.cursor.right': 'right',
  'action.cursor.first': 'first row',
  'action.cursor.last': 'last row',
  'action.cursor.page-up': 'page up',
  'action.cursor.page-down': 'page down',
  'action.location.drill': 'open',
  'action.location.climb': 'back',
  'action.location.form': 'form',
  'action.receipt.open': 'receipt',
  'action.record.next': 'record',
  'action.record.previous': 'record before',
  'action.time.earlier': 'earlier',
  'action.time.later': 'later',
  'action.table.sort': 'sort',
  'action.filter.open': 'filter',
  'action.filter.next': 'next',
  'action.filter.previous': 'previous',
  'action.section.previous': 'section before',
  'action.section.next': 'next section',
  'action.verdict.next': 'verdict',
  'action.working.fold': 'working',
  'action.view.events': 'events',
  'action.goods.choose': 'goods',
  'action.indicators.choose': 'indicators',
  'action.view.undo': 'undo',
  'action.view.redo': 'redo',
  'action.copy.cell': 'copy',
  'action.copy.row': 'copy row',
  'action.export.view': 'export',
  'action.command.show': 'command',
  'action.go.overview': 'overview',
  'action.go.study': 'study',
  'action.go.topics': 'topics',
  'action.go.sources': 'sources',
  'action.palette.here': 'keys',
  'action.palette.everything': 'everything',
  'action.screen.redraw': 'redraw',
  'action.program.quit': 'quit',
  'action.program.suspend': 'suspend',

  'help.cursor.up': 'one row up, or one line of words',
  'help.cursor.down': 'one row down, or one line of words',
  'help.cursor.left': 'one column to the left',
  'help.cursor.right': 'one column to the right',
  'help.cursor.first': 'to the first row',
  'help.cursor.last': 'to the last row',
  'help.cursor.page-up': 'half a screen up',
  'help.cursor.page-down': 'half a screen down',
  'help.location.drill': 'open what the cursor stands on',
  'help.location.climb': 'back to where you came from',
  'help.location.form': 'chart and table, chart, table, words',
  'help.receipt.open': 'where this number comes from',
  'help.record.next': 'the reporter’s record, the partner’s, both, reconciled by each method',
  'help.record.previous': 'the same records the other way round',
  'help.time.earlier': 'to the day before on which something here changed',
  'help.time.later': 'to the next day on which something here changed',
  'help.table.sort': 'sort by this column: high to low, low to high, as it was',
  'help.filter.open': 'keep the rows that hold what you type',
  'help.filter.next': 'to the next row that is left',
  'help.filter.previous': 'to the row before',
  'help.section.previous': 'to the section before',
  'help.section.next': 'to the next section',
  'help.verdict.next': 'the claims of one verdict, of the next, of all',
  'help.working.fold': 'fold the working of the claim, or show it',
  'help.view.events': 'mark dated events on the chart',
  'help.goods.choose': 'choose of which goods: all, one, or each of a level',
  'help.indicators.choose': 'choose an indicator, by topic, name or unit',
  'help.view.undo': 'undo the last change of view',
  'help.view.redo': 'do it again',
  'help.copy.cell': 'copy the number in full, the citation of a receipt, or the claim with its verdict and sources',
  'help.copy.row': 'copy the row as tab-separated values',
  'help.export.view': 'write this table, as it is filtered and sorted, to a CSV file in this folder',
  'help.command.show': 'the command that prints what you see',
  'help.go.overview': 'every partner at a glance',
  'help.go.study': 'the figures and the claims of the study',
  'help.go.topics': 'what readers ask, with the views that answer it',
  'help.go.sources': 'where the data come from',
  'help.palette.here': 'the keys that work here; Enter runs one',
  'help.palette.everything': 'every screen, action and command by name',
  'help.screen.redraw': 'draw the screen anew, where something else wrote on it',
  'help.program.quit': 'leave',
  'help.program.suspend': 'back to the shell for a while; fg returns',
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
