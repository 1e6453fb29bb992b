/** English: the texts of the controls of record and knowledge, of the keys of charts, and of what was revised. */
export const enControls = {
  // the controls below a chart's subtitle
  'lens.label': ({ title }: { title: string }) => `Whose record, and as known when: ${title}`,
  'lens.record': 'Record',
  'lens.known': 'Known',
  'lens.own': ({ economy }: { economy: string }) => `${economy}’s`,
  'lens.partner': 'partner’s',
  'lens.partners': 'partners’',
  'lens.both': 'both',
  'lens.reconciled': 'reconciled',
  'lens.first': 'as first published',
  'lens.latest': 'latest',
  'lens.in-explore': 'in Explore',
  'lens.reads': ({ choices }: { choices: string }) => `Read here: ${choices}. Read otherwise, in Explore:`,
  'lens.way': ({ control, choice }: { control: string; choice: string }) => `${control}: ${choice}`,
  'lens.loading': 'Fetching this reading…',
  'lens.shown': ({ choices }: { choices: string }) => `Shown now: ${choices}`,

  // pages of a figure read another way
  'lens-page.partner': 'read from the partners’ records',
  'lens-page.both': 'read from both records',
  'lens-page.reconciled': 'read from a reconciled record',
  'lens-page.latest': 'read from the latest revisions',
  'lens-page.main': ({ label }: { label: string }) => `${label} as the paper reads it`,
  'lens-page.without': ({ economies }: { economies: string }) => `The same without ${economies}, in Explore`,
  'lens-page.files': 'Files of this view, in Explore',

  // ranges over the methods of reconciliation
  'ranges.heading': 'The range over the methods',
  'ranges.of-source': 'The bounds that the source gives',
  'ranges.lower': 'Lower',
  'ranges.upper': 'Upper',
  'ranges.lowest': 'Lowest',
  'ranges.highest': 'Highest',

  // the long record
  'history.title': ({ from, to }: { from: string; to: string }) => `The long record, ${from} to ${to}`,
  'history.falls': 'Years in which it fell',
  'history.falls-about': 'Each against the year before, in current dollars. Across a change of source a step is partly one of source.',
  'history.source': 'Strokes on the axis mark where the source of a series changes: a step across one is partly a step of source.',
  'history.partners': 'Partner by partner',
  'history.open': ({ from }: { from: string }) => `Both records of every flow since ${from}, and whether the trade grew steadily`,

  // a switch of scales
  'scale.label': 'Scale',
  'scale.linear': 'in proportion',
  'scale.log': 'logarithmic',
  'scale.about-log': 'On this scale equal steps are equal rates of growth; it has no zero.',
  'scale.chart-name': ({ title }: { title: string }) => `Chart on a logarithmic scale: ${title}. The table says the same.`,

  // what was revised
  'table.open-revisions': 'Revised: what was known when',
  'receipt.revisions': 'What was known when',
  'receipt.many-revisions': ({ count }: { count: number }) =>
    `${count} of the figures it rests on were revised. Each shows how under its own receipt, above.`,
  'receipt.copy-link': 'Copy link',

  // keys of charts
  'key.hollow': 'rounded, derived or estimated figure',
  'key.found': 'a check found something: the receipt says what',
  'key.missing': 'no figure',
  'key.joint': 'the source changes here',
  'key.own': ({ economy }: { economy: string }) => `${economy}’s record`,
  'key.partner': 'the partners’ records',
  'key.range': ({ methods }: { methods: string }) => `from the lowest to the highest of ${methods} methods of reconciliation`,
  'key.bounds': 'from the lower to the upper bound that the source gives',
  'key.method': ({ method }: { method: string }) => `the method drawn: ${method}`,
  'key.joints': ({ count }: { count: number }) => `${count} ${count === 1 ? 'change' : 'changes'} of source`,
} as const;
