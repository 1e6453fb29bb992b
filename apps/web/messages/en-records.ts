/** English: the texts of the pages of the two records and of the pairs. */
export const enRecords = {
  // two records
  'nav.records': 'Two records',
  'records.title': 'Two records',
  'records.key-partner': 'the partner’s record, dashed',
  'records.key-band': 'the discrepancy between them',
  'records.key-void': 'no record of the partner’s',
  'records.chart-name': ({ title, from, to }: { title: string; from: number; to: number }) =>
    `Chart: ${title}, ${from} to ${to}, as both sides recorded it.`,
  'records.absent': ({ economy, years }: { economy: string; years: string }) => `${economy}’s record is absent. ${years}.`,
  'records.own-scale': ({ from, to }: { from: string; to: string }) =>
    `US dollars at current prices, ${from} to ${to}. Each panel has a scale and a unit of its own, from zero.`,
  'records.discrepancy-heading': 'The discrepancy, part by part',
  'records.sort': 'Sort by this column',
  'records.flow': 'Flow',
  'records.year': 'Year',
  'records.partner': 'The partner’s',
  'records.rounding': 'Rounding',
  'records.up-to': ({ amount }: { amount: string }) => `up to ${amount}`,
  'records.exact': 'none',
  'records.no-discrepancy': 'no discrepancy can be told: one side has no figure',
  'records.explain': 'What could explain the rest',
  'records.incomplete': 'Reports that lack whole chapters',
  'records.incomplete-about':
    'A report that lacks whole chapters is kept and shown apart from the figure that is taken, and never drawn as a fall.',
  'records.not-taken': 'On file, not taken',
  'records.conclusions': 'Which conclusions hold in every record',
  'records.conclusions-about':
    'Conclusions of the paper, put to every choice of record, method of reconciliation, CIF/FOB factor, handling of absent records and vintage. The table lists the ways that differ by more than the factor and can be told; where a discrepancy is filled, the other side’s record stands in.',
  'records.ways': 'Where it holds and where it fails',
  'records.way': 'Read from',
  'records.surplus-every-year': 'Surplus every year',
  'records.order-of-partners': 'Order of partners',
  'records.growth-of-total': 'Growth of the total',
  'records.survives': 'holds',
  'records.flips': 'fails',
  'records.undecided': 'cannot be told',
  'records.lowest': 'lowest',
  'records.long': ({ from, to }: { from: string; to: string }) => `Back to the beginning: ${from} to ${to}`,
  'records.long-about':
    'Strokes on the lines mark where another source takes over: a step across one is partly a step of source. Figures that a publisher filled in for an economy without a report are nobody’s record and are left out.',
  'records.coverage': 'What exists, and what does not',
  'records.coverage-about': ({ from, to }: { from: string; to: string }) =>
    `The years from ${from} to ${to} with a figure, by whose record it is.`,
  'records.not-there': 'Not there, and why',
  'records.none': 'none',
  'records.by-year': 'Year by year',
  'records.file': ({ format, title }: { format: string; title: string }) => `${format}: ${title}`,

  // pairs
  'dyad.pages': 'Pairs',
  'dyad.measures': 'Balance, growth, rank and dependence',
  'dyad.growth': 'Growth of the trade',
  'dyad.rank': 'Rank among the partners',
  'dyad.levels': 'Levels reached, and events',
  'dyad.stated': 'What the paper says of it',
  'dyad.revisions': 'What was revised',
  'dyad.not-revised': 'No figure of this pair was revised between the releases on file.',
  'dyad.known-from': 'Known from',
  'dyad.figure': 'Figure',
  'dyad.change': 'Change',
  'dyad.all-records': 'Both records of every flow',
} as const;
