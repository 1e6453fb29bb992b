/** English: the texts of the controls of record and knowledge, of the keys of charts, and of what was revised. */
export const enControls = {
  // what stands between texts that are put together
  'joint.list': ', ',
  'joint.clause': ', ',
  'joint.parts': '; ',
  'joint.stop': '. ',
  'joint.colon': ': ',
  'joint.space': ' ',

  // the controls below a chart's subtitle
  'lens.label': ({ title }: { title: string }) => `Whose figures, first published or revised: ${title}`,
  'lens.record': 'Whose figures',
  'lens.known': 'Revisions',
  'lens.own': ({ economy }: { economy: string }) => `${economy}’s`,
  'lens.partner': 'the partner’s',
  'lens.partners': 'the partners’',
  'lens.both': 'both sides’',
  'lens.reconciled': 'reconciled (our estimate)',
  'lens.first': 'first published',
  'lens.latest': 'revised',
  'lens.in-explore': 'in Explore',
  'lens.reads': ({ choices }: { choices: readonly string[] }) => `Showing ${choices.join(' figures, ')}. Change in Explore:`,
  'lens.way': ({ control, choice }: { control: string; choice: string }) => `${control}: ${choice}`,
  'lens.loading': 'Loading…',
  'lens.shown': ({ choices }: { choices: string }) => `Now showing: ${choices}`,

  // pages of a figure read another way
  'lens-page.partner': 'from the partners’ figures',
  'lens-page.both': 'from both sides’ figures',
  'lens-page.reconciled': 'from reconciled figures (our estimate)',
  'lens-page.latest': 'from revised figures',
  'lens-page.main': ({ label }: { label: string }) => `${label} as in the paper`,
  'lens-page.without': ({ economies }: { economies: string }) => `The same without ${economies}, in Explore`,
  'lens-page.files': 'Download this view in Explore',

  // ranges over the methods of reconciliation
  'ranges.heading': 'The range across methods',
  'ranges.of-source': 'The range given by the source',
  'ranges.lower': 'Lower',
  'ranges.upper': 'Upper',
  'ranges.lowest': 'Lowest',
  'ranges.highest': 'Highest',

  // scales
  'scale.label': 'Scale',
  'scale.linear': 'Linear',
  'scale.log': 'Log',
  'scale.free': 'Own scale in each panel',
  'scale.about-free': 'Each panel has its own scale: compare shapes, not heights.',
  'scale.about-log': 'On this scale, equal steps mean equal rates of growth. It has no zero.',

  // what was revised
  'table.open-revisions': 'How it was revised',
  'receipt.revisions': 'How it was revised',
  'receipt.many-revisions': ({ count }: { count: number }) =>
    `${count} of the figures behind it were revised. Each shows how in its own receipt above.`,
  'receipt.copy-link': 'Copy link',

  // keys of charts
  'key.hollow': 'rounded, derived or estimated',
  'key.unusual': 'unusual: flagged by a check, see the receipts',
  'key.found': 'flagged by a check: see the receipt',
  'key.missing': 'no data',
  'key.joint': 'change of source',
  'key.own': ({ economy }: { economy: string }) => `${economy}’s figures`,
  'key.partner': 'the partners’ figures',
  'key.range': ({ methods }: { methods: string }) => `range across ${methods} ways of reconciling`,
  'key.bounds': 'range given by the source',
  'key.method': ({ method }: { method: string }) => `method shown: ${method}`,
  'key.joints': ({ count }: { count: number }) => `${count} ${count === 1 ? 'change' : 'changes'} of source`,
} as const;
