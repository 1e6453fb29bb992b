/** English: the texts of the pages of the two books and of the pairs. */
export const enBooks = {
  // two books
  'nav.mirror': 'Two books',
  'books.title': 'Two books',
  'books.about':
    'Every flow is recorded twice, by the country that sends and by the country that receives. Here are both records of the flows between China and the five, and what lies between them.',
  'books.key-own': 'China’s record, solid',
  'books.key-partner': 'the partner’s record, dashed',
  'books.key-band': 'the gap between them',
  'books.key-void': 'no record of the partner’s',
  'books.flow-export': ({ economy }: { economy: string }) => `China’s exports to ${economy}`,
  'books.flow-import': ({ economy }: { economy: string }) => `China’s imports from ${economy}`,
  'books.chart-name': ({ title, from, to }: { title: string; from: number; to: number }) =>
    `Chart: ${title}, ${from} to ${to}, as both sides recorded it.`,
  'books.absent': ({ economy, years }: { economy: string; years: string }) => `${economy}’s record is absent. ${years}.`,
  'books.own-scale': ({ from, to }: { from: string; to: string }) =>
    `US dollars at current prices, ${from} to ${to}. Each panel has a scale and a unit of its own, from zero.`,
  'books.gap-heading': 'The gap, part by part',
  'books.gap-about':
    'For the last year of which both sides speak. The difference is China’s figure minus the partner’s; freight and insurance account for the valuation part at the stated factor, and the rest is what they leave.',
  'books.sort': 'Sort by this column',
  'books.flow': 'Flow',
  'books.year': 'Year',
  'books.own': 'China’s record',
  'books.partner': 'The partner’s',
  'books.rounding': 'Rounding',
  'books.up-to': ({ amount }: { amount: string }) => `up to ${amount}`,
  'books.exact': 'none',
  'books.no-gap': 'no gap can be told: one side has no figure',
  'books.explain': 'What could explain the rest',
  'books.incomplete': 'Reports that lack whole chapters',
  'books.incomplete-about':
    'A report that lacks whole chapters is kept and shown apart from the figure that is taken, and never drawn as a fall.',
  'books.not-taken': 'On file, not taken',
  'books.conclusions': 'Which conclusions hold in every book',
  'books.conclusions-about':
    'Conclusions of the paper, put to every choice of record, method of reconciliation, CIF/FOB factor, handling of gaps and vintage. The table lists the ways that differ by more than the factor and can be told; where a gap is filled, the other side’s record stands in.',
  'books.ways': 'Where it holds and where it fails',
  'books.way': 'Read from',
  'books.surplus-every-year': 'Surplus every year',
  'books.order-of-partners': 'Order of partners',
  'books.growth-of-total': 'Growth of the total',
  'books.rank-of-partner': 'Kyrgyzstan’s place',
  'books.survives': 'holds',
  'books.flips': 'fails',
  'books.undecided': 'cannot be told',
  'books.lowest': 'lowest',
  'books.long': ({ from, to }: { from: string; to: string }) => `Back to the beginning: ${from} to ${to}`,
  'books.long-about':
    'Strokes on the lines mark where another source takes over: a step across one is partly a step of source. Figures that a publisher filled in for an economy without a report are nobody’s record and are left out.',
  'books.coverage': 'What exists, and what does not',
  'books.coverage-about': ({ from, to }: { from: string; to: string }) =>
    `The years from ${from} to ${to} with a figure, by whose record it is.`,
  'books.not-there': 'Not there, and why',
  'books.none': 'none',
  'books.by-year': 'Year by year',
  'books.file': ({ format, title }: { format: string; title: string }) => `${format}: ${title}`,

  // pairs
  'dyad.title': ({ economy }: { economy: string }) => `China and ${economy}`,
  'dyad.pages': 'Pairs',
  'dyad.measures': 'Balance, growth, rank and dependence',
  'dyad.balance': 'China’s balance',
  'dyad.growth': 'Growth of the trade',
  'dyad.rank': 'Rank among the five',
  'dyad.dependence': 'Share in China’s trade',
  'dyad.partner-dependence': 'China’s share in its trade',
  'dyad.partnership': 'Partnership and events',
  'dyad.stated': 'What the paper says of it',
  'dyad.revisions': 'What was revised',
  'dyad.revisions-about':
    'Cells of China’s record for which a later release gives another figure, in the order in which the figures could be known. The first is the one taken by default.',
  'dyad.not-revised': 'No figure of this pair was revised between the releases on file.',
  'dyad.known-from': 'Known from',
  'dyad.figure': 'Figure',
  'dyad.change': 'Change',
  'dyad.all-books': 'Both books of all ten flows',
} as const;
