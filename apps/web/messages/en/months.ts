/** What there is to doubt in a month: flows without a figure, flows that are flagged and why, and how many of all were revised since. */
interface DoubtfulMonth {
  readonly missing: readonly string[];
  readonly flagged: readonly { readonly flow: string; readonly reasons: readonly string[] }[];
  readonly revised: number;
  readonly of: number;
}

/** English: the texts of the pages of months. */
export const enMonths = {
  'nav.month': 'This month',
  'months.lead': 'The latest month and year to date, by economy and flow, and every earlier month.',
  'months.description': ({ headline, month }: { headline: string; month: string }) =>
    `${headline}. Exports and imports by economy: ${month}, the year to date, growth, twelve months.`,
  'months.in-year': ({ month, year }: { month: string; year: string }) => `${month}`.replace(` ${year}`, ''),
  'months.pages': 'Months',
  'months.moves': 'What moved the month',
  // both months as their figures were first published: the change is between the two
  'months.moves-about': ({ reporter, before, month }: { reporter: string; before: string; month: string }) =>
    `${before} to ${month}, by ${reporter}’s customs, in yuan. Bars to the left fell, bars to the right rose.`,
  'months.flow-export': 'sold',
  'months.flow-import': 'bought',
  'months.to': ' to ',
  'months.each': 'Economy by economy',
  'months.table': ({ month }: { month: string }) => `exports and imports by economy, ${month}`,
  'months.on-year-before': 'On a year before',
  'months.dollars': 'Dollars too',
  'months.key': 'Yuan as published. Dollars are at the period’s rate, which the receipt names.',
  'months.flag': '!',
  'months.flag-key': '!: this figure, or one behind it, is flagged. The reason is below.',
  'months.held-from': ({ month }: { month: string }) =>
    `Monthly amounts start in ${month}. Growth needs the year before, and twelve-month totals need eleven earlier months.`,
  'months.files': 'Download all months as CSV',
  'months.column-month': 'yuan',
  'months.column-month-growth': 'growth',
  'months.column-to-date': 'year to date',
  'months.column-to-date-growth': 'growth of the year to date',
  'months.column-twelve-months': 'twelve months',
  'months.column-month-dollars': 'dollars',
  'months.column-to-date-dollars': 'year to date in dollars',
  'months.standing-out': 'More on the month',
  'months.happened': 'What happened',
  'months.mover': 'What stands out',
  'months.doubt': 'What to doubt',
  // a mark {n} is the place of the number n of the sentence
  'months.happened-text': ({ reporter, growths }: { reporter: string; growths: readonly (number | null)[] }) => {
    const isFirst = (at: number): boolean => growths.findIndex((growth) => growth !== null && growth !== 0) === at;
    const [sold = '', bought = ''] = growths.map((growth, at) =>
      growth === null || growth === 0 ? '' : `, ${growth < 0 ? 'down' : 'up'} {${at + 3}}${isFirst(at) ? ' on a year before' : ''}`,
    );
    return `Trade came to {0}: ${reporter} sold {1}${sold === '' ? '' : `${sold},`} and bought {2}${bought}.`;
  },
  'months.mover-text': ({ flow, hasBefore }: { flow: string; hasBefore: boolean }) =>
    hasBefore ? `${flow} changed most: {0}, against {1} a year before.` : `${flow} were the largest of all flows, at {0}.`,
  'months.doubt-text': ({ missing, flagged, revised, of }: DoubtfulMonth) =>
    [
      ...(missing.length === 0 ? [] : [`No figure for ${missing.join('; ')}.`]),
      ...flagged.map(({ flow, reasons }) => `Treat ${flow} with care: ${reasons.join('; ')}.`),
      revised === 0
        ? 'All figures are as first published and may be revised.'
        : `${revised} of the ${of} figures by economy ${revised === 1 ? 'has' : 'have'} been revised since first published.`,
    ].join(' '),
  'months.notes-to-date': ({ period }: { period: string }) => `Notes on ${period}, and where its months do not add up to it`,
  'months.receipts': ({ economy, year }: { economy: string; year: string }) => `${economy}, months of ${year}`,
  'months.receipts-others': ({ year }: { year: string }) => `exchange rates and totals for the months of ${year}`,
} as const;
