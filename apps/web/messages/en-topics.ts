/** English: what readers come to ask, with what was aimed at and what became of it. */
export const enTopics = {
  'topics.title': 'Topics',
  'topics.claims': 'What the paper says of it',
  'topics.held': 'What else is held',
  'topics.held-about': 'Series that Explore draws, and figures of indicators that no chart above draws, one by one, each with its receipt.',
  'topics.series': ({ count }: { count: number }) => `${count} more series, to draw in Explore`,
  'topics.single': ({ count }: { count: number }) => `${count} figures, one by one`,
  'topics.single-region': 'Figures, one by one',
  'topics.places': ({ count, facts }: { count: number; facts: number }) => `${facts} facts of ${count} places and ways`,
  'topics.places-region': 'Facts of places and ways',
  'topics.events': ({ count }: { count: number }) => `${count} dated events`,
  'topics.span': ({ economies, from, to }: { economies: number; from: string; to: string }) =>
    `${economies === 1 ? 'one economy' : `${economies} economies`}, ${from}–${to}`,
  'topics.of': 'Of',
  'topics.when': 'When',
  'topics.figure': 'Figure',
  'topics.more-sources': ({ count }: { count: number }) => `${count} more sources`,
  'topics.unknown': 'What is not known',

  // targets
  'targets.set': ({ title, date, publisher }: { title: string; date: string; publisher: string }) =>
    `${title}: set on ${date} (${publisher})`,
  'targets.readings': 'By whose record, and in which figures',
  'targets.of-money': ({ amount, year }: { amount: string; year: string | null }) =>
    year === null ? `Against ${amount}` : `Against ${amount}, the target at the average rate of ${year}`,
  'targets.record': 'Record',
  'targets.own': ({ economy }: { economy: string }) => `${economy}’s record`,
  'targets.partners': 'The partners’ records',
  'targets.reached': 'Reached in',
  'targets.amount': 'At',
  'targets.newest': 'Newest year',
  'targets.over': 'Over the target',
  'targets.needed': 'Growth needed a year',
  'targets.not-reached': 'not yet',
  'targets.no-need': 'none',
  'targets.first': 'as first published',
  'targets.latest': 'as revised',
  'targets.in-words': 'The same in words',
} as const;
