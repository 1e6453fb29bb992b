/** The data of a new study: everything in them is invented, and every field of a study has an example. */
export const dataset = {
  version: '1.0.0',
  economies: [economy('HOM', 'Homeland'), economy('EAS', 'Eastland'), economy('WES', 'Westland'), economy('FAR', 'Farland')],
  groups: [
    {
      code: 'NEIGHB',
      comtrade: null,
      names: { en: 'the Neighbours', zh: 'the Neighbours', ru: 'the Neighbours' },
      together: { en: 'the two Neighbours', zh: 'the two Neighbours', ru: 'the two Neighbours' },
      members: ['EAS', 'WES'],
      source: 'Invented',
    },
  ],
  offered: ['HOM', 'EAS', 'WES', 'NEIGHB', 'WLD'],
  indicators: [
    value('treaty-in-force', 'EAS', '2021', null, '2021-05-01', 'date'),
    value('exports-growth', 'EAS', '2023', 7.1, null, 'per cent'),
  ],
  indicatorRegistry: [
    indicator('treaty-in-force', 'Treaty in force', 'day on which the treaty came into force', 'year', 'date', 'point'),
    indicator('exports-growth', 'Growth of exports as printed', 'growth of exports as printed', 'ratio', 'per cent', 'year'),
  ],
  events: [
    {
      id: 'talks',
      date: '2019-03',
      end: null,
      economies: ['EAS'],
      kind: 'talks on a treaty',
      title: 'Talks on a treaty with Eastland',
      detail: null,
      onCharts: true,
      confidence: 'high',
      source: 'text',
      release: 'text/2024',
    },
  ],
  policies: [policy('first', ['customs/2024']), policy('latest', ['customs/2024'])],
  sources: [
    source('customs', 'An invented customs office', 'Trade by partner', 'statistics-office'),
    source('text', 'An invented author', 'A note on the Neighbours', 'paper'),
  ],
  releases: [release('customs/2024', 'customs', 'Customs, 2024'), release('text/2024', 'text', 'A note on the Neighbours (2024)')],
  licences: [{ id: 'invented', title: 'Invented', url: null, redistributable: 'yes', attribution: 'Invented', confirmed: true }],
} as const;

/** The study itself. */
export const study = {
  title: 'A note on the Neighbours',
  source: 'text',
  release: 'text/2024',
  question: { reporter: 'HOM', partners: ['EAS', 'WES'], group: 'NEIGHB', from: 2018, to: 2023, neighbours: ['FAR'] },
  conclusions: { member: 'EAS', factors: [1.06, 1.1] },
  spellings: {
    guessed: ['EAS', 'WES'],
    names: [['the Eastern Republic', 'EAS']],
    adjectives: [
      ['Eastern', 'EAS'],
      ['Western', 'WES'],
    ],
    capitals: [['Easton', 'EAS']],
    groupNames: ['the Neighbours'],
    groupNumber: 'two',
    groupAdjective: 'neighbouring',
    groupNouns: ['states', 'countries'],
    parts: ['North Eastland'],
    otherAdjectives: ['Overseas'],
    otherNames: ['Overseasland'],
    indicators: [['treaty date', 'treaty-in-force']],
    holdings: [['foreign debt', 'HOM', 'exports-growth']],
    goods: [['fuel', 'HS:27']],
    quantities: [['gas', 'import', 'EAS', 'exports-growth']],
    flows: [['growth of total', 'EAS', 'exports-growth', 'own']],
    zh: {
      names: [['东方国', 'EAS']],
      shorts: [['东', 'EAS']],
      parts: ['东方国北部'],
      goods: [['燃料', 'HS:27']],
      indicators: [['条约生效日', 'treaty-in-force']],
      holdings: [['外债', 'HOM', 'exports-growth']],
      quantities: [['天然气', 'import', 'EAS', 'exports-growth']],
    },
    ru: {
      names: [['Восточная Республика', 'EAS']],
      shorts: [['таможни Восточной Республики', 'EAS']],
      adjectives: [['восточный', 'EAS']],
      declined: [['Востокия|Востокии|Востокии|Востокию|Востокией|Востокии', 'EAS']],
      parts: ['Северная Востокия'],
      goods: [['топлива', 'HS:27']],
      indicators: [['дата договора', 'treaty-in-force']],
      holdings: [['внешнего долга', 'HOM', 'exports-growth']],
      quantities: [['газа', 'import', 'EAS', 'exports-growth']],
    },
  },
  views: [
    { name: 'figure-1', query: 'measure=export', section: '1' },
    { name: 'figure-2', query: 'partners=NEIGHB&chart=column&events=1', section: '1' },
    { name: 'figure-3', query: 'measure=export&transform=growth', section: '1' },
  ],
  sections: [{ id: '1', title: 'Trade with the Neighbours' }],
  sample: 'In 2023 Homeland’s exports to Eastland were USD 15 billion.',
  statedValues: [
    {
      id: 'exports-to-east',
      at: 'section 1',
      view: 'figure-1',
      measure: 'export',
      transform: 'level',
      partner: 'EAS',
      year: 2022,
      through: 2023,
      printed: '10',
      scale: 1e9,
      relation: 'exceeds',
      claim: 'T1',
      indicator: null,
    },
    {
      id: 'growth-of-exports',
      at: 'section 1',
      view: 'figure-3',
      measure: 'export',
      transform: 'growth',
      partner: 'EAS',
      year: 2023,
      printed: '7.1',
      scale: 0.01,
      relation: 'equals',
      claim: null,
      indicator: 'exports-growth',
    },
  ],
  milestones: [
    {
      id: 'treaty',
      name: 'The treaty',
      at: 'section 1',
      levels: [
        { id: 'talks', name: 'talks', short: 'talks', eventKind: 'talks on a treaty', indicator: null },
        { id: 'in-force', name: 'a treaty in force', short: 'in force', eventKind: null, indicator: 'treaty-in-force' },
      ],
      milestones: [{ economy: 'WES', level: 'talks', year: 2020, name: 'first talks', source: 'text', release: 'text/2024' }],
    },
  ],
  claims: [
    {
      id: 'T1',
      section: '1',
      paraphrase: 'Homeland exported more to Eastland than to Westland in every year, thanks to the treaty',
      quantities: 'exports by partner',
      check: 'export(HOM, EAS) > export(HOM, WES) in each year',
      expression: 'every(2018..2023, export(HOM, EAS) > export(HOM, WES))',
      otherwise: 'every(2018..2023, import(HOM, EAS) > import(HOM, WES))',
      otherwiseName: 'of imports',
      quotes: 'customs',
      bounds: [{ bound: 'every year', why: 'the text names no years' }],
      leaves: { what: 'that the treaty was the cause', reason: 'causal', needs: 'what trade would have been without it' },
      notCheckable: null,
    },
    {
      id: 'T2',
      section: '1',
      paraphrase: 'Trade in services grew too',
      quantities: 'trade in services',
      check: 'no figures of services',
      expression: null,
      otherwise: null,
      otherwiseName: null,
      quotes: null,
      bounds: [],
      leaves: null,
      notCheckable: { reason: 'no-data', needs: 'figures of trade in services' },
    },
  ],
  retiredClaims: [{ id: 'T0', why: 'said the same as T1' }],
  verdicts: [
    { claim: 'T1', verdict: 'supported-in-part', reason: 'holds; leaves a part: causal', note: 'what a reviewer found worth saying' },
    { claim: 'T2', verdict: 'not-checkable', reason: 'no-data', note: null },
  ],
} as const;

/** Its figures: each year’s exports and imports with both partners, in dollars. */
export const observations: string = [
  'release,reporter,partner,flow,period,product,value,valuation,printed_value,printed_unit,source,status,confidence,flags,note',
  ...[2018, 2019, 2020, 2021, 2022, 2023].flatMap((year) => [
    row(year, 'EAS', 'export', 'FOB', 10 + year - 2018),
    row(year, 'EAS', 'import', 'CIF', 6 + year - 2018),
    row(year, 'WES', 'export', 'FOB', 4),
    row(year, 'WES', 'import', 'CIF', 3),
  ]),
  '',
].join('\n');

function row(year: number, partner: string, flow: string, valuation: string, billions: number): string {
  const value = billions * 1e9;
  return `customs/2024,HOM,${partner},${flow},${year},TOTAL,${value},${valuation},${value},USD,customs,printed,high,,`;
}

function economy(code: string, name: string) {
  const none = { iso2: null, isoNumeric: null, comtrade: null, customs: null, baci: null };
  return { code, kind: 'country', ...none, names: { en: name, zh: name, ru: name } };
}

function value(id: string, of: string, period: string, number: number | null, text: string | null, unit: string) {
  const origin = { status: 'printed', confidence: 'high', source: 'text', release: 'text/2024', note: null };
  return { indicator: id, economy: of, period, value: number, text, unit, ...origin };
}

function indicator(id: string, short: string, phrase: string, engine: string, unit: string, frequency: string) {
  return {
    id,
    topic: 'trade',
    names: { en: { short, phrase }, zh: null, ru: null },
    description: null,
    unit: { engine, names: { en: unit, zh: unit, ru: unit } },
    frequency,
    better: null,
    bounds: null,
    sources: ['text'],
  };
}

function policy(id: string, releases: readonly string[]) {
  const all = { reporter: null, partner: null, flow: null, from: null, to: null };
  return { id, description: `The ${id} figures.`, rules: [{ ...all, releases }] };
}

function source(id: string, publisher: string, title: string, kind: string) {
  return { id, publisher, title, kind, url: `https://example.org/${id}`, readAt: null, licence: 'invented' };
}

function release(id: string, of: string, label: string) {
  const day = '2024-06-01';
  const dates = { published: day, knownFrom: { earliest: day, latest: day }, retrieved: day };
  return { id, source: of, label, ...dates, description: 'Invented: replace it.' };
}

/** What each field of a study is for, and where its page is. */
export const fields = {
  id: 'The name of the study, and of its data.',
  title: 'What readers see.',
  source: 'The entry of `sources` under which the text’s own figures stand.',
  release: 'The entry of `releases` that is this edition of the text.',
  question:
    'What a view shows unless a reader asks otherwise. `group` is the name of the partners together, or null; `neighbours` are economies whose events matter.',
  conclusions: 'The member of the group whose rank is tested, and the CIF/FOB factors that are tried; null for a study without a group.',
  spellings: 'How texts write the economies, goods and indicators, beside the names of the data.',
  views: 'Figures and tables of the text: a name and a query over the question.',
  sections: 'The sections of the text in their order; every claim and view is in one.',
  sample: 'A short text in your words, to try the check of drafts.',
  statedValues: 'Numbers that the text prints, with their digits. `through` is the last year where one number is said of several.',
  milestones: 'Ladders of dated levels, such as the stages of a treaty; events or an indicator date each level.',
  claims: 'Statements in other words than the text’s, each with the expression that decides it, or why data can’t.',
  retiredClaims: 'Ids that are given to no other claim, and why.',
  verdicts: 'What `sogdia check` found, so that a change shows. Leave it empty until your claims are right.',
} as const;
