import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec, type Observation } from '../../src/index.ts';
import { askedWorld, makeDataset, makeObservation, makeTradeOfFive } from '../support/make-dataset.ts';

const path = (partner: string, flow: 'export' | 'import', values: readonly number[]): readonly Observation[] =>
  values.map((value, index) => makeObservation({ partner, flow, period: 2013 + index, value: value * 1e9 }));
const view = (query: string, ...observations: readonly Observation[]) =>
  computeView(makeDataset({ observations }), decodeViewSpec(askedWorld, query));
const years = 'years=2013-2016';

describe('the headline of a view', () => {
  it('says how much one series grew', () => {
    expect(view(`measure=export&partners=KAZ&${years}`, ...path('KAZ', 'export', [1, 2, 3, 4])).headline.text).toBe(
      'China’s exports to Kazakhstan rose 300% between 2013 and 2016, to $4bn',
    );
  });

  it('says growth of ten times and more as a multiple, and of more than a hundred times by both levels', () => {
    expect(view(`measure=export&partners=KAZ&${years}`, ...path('KAZ', 'export', [0.4, 2, 3, 20])).headline.text).toBe(
      'China’s exports to Kazakhstan rose 50-fold between 2013 and 2016, to $20bn',
    );
    expect(view(`measure=export&partners=KAZ&${years}`, ...path('KAZ', 'export', [0.1, 2, 3, 20])).headline.text).toBe(
      'China’s exports to Kazakhstan rose from $100m in 2013 to $20bn in 2016',
    );
  });

  it('says how much one series fell', () => {
    expect(view(`measure=import&partners=KAZ&${years}`, ...path('KAZ', 'import', [4, 3, 2, 1])).headline.text).toBe(
      'China’s imports from Kazakhstan fell 75.0% between 2013 and 2016, to $1bn',
    );
  });

  it('says how far one series climbed from its low', () => {
    expect(view(`measure=export&partners=KAZ&${years}`, ...path('KAZ', 'export', [3, 1, 2, 4])).headline.text).toBe(
      'China’s exports to Kazakhstan rose 300% between 2014 and 2016, to $4bn',
    );
  });

  it('says whose figure a total lacks', () => {
    const four = ['KAZ', 'UZB', 'KGZ', 'TJK'].flatMap((partner) => path(partner, 'export', [1, 2, 3, 4]));
    expect(view(`measure=export&partners=CA5&${years}`, ...four).headline.text).toBe(
      'No total for China’s exports to Central Asia without a figure from Turkmenistan',
    );
  });

  it('says who leads', () => {
    const headline = view(
      `measure=export&partners=KAZ,KGZ&${years}`,
      ...path('KAZ', 'export', [4, 4, 5, 6]),
      ...path('KGZ', 'export', [1, 2, 3, 4]),
    ).headline;
    expect(headline.text).toBe('Of Kazakhstan and Kyrgyzstan, China exported most to Kazakhstan in 2016: $6bn');
  });

  it('names the leader, and nothing of growth', () => {
    const both = path('UZB', 'export', [1, 1, 1, 1]);
    expect(view(`measure=export&partners=KAZ,UZB&${years}`, ...path('KAZ', 'export', [4, 4, 5, 6]), ...both).headline.text).toBe(
      'Of Kazakhstan and Uzbekistan, China exported most to Kazakhstan in 2016: $6bn',
    );
    expect(view(`measure=export&partners=KAZ,UZB&${years}`, ...path('KAZ', 'export', [6, 5, 4, 3]), ...both).headline.text).toBe(
      'Of Kazakhstan and Uzbekistan, China exported most to Kazakhstan in 2016: $3bn',
    );
  });

  it('does not say how much a growth rate or a share grew', () => {
    const flows = [...path('KAZ', 'export', [4, 5, 6, 9]), ...path('KGZ', 'export', [2, 2.1, 2.2, 2.4])];
    expect(view(`measure=export&partners=KAZ,KGZ&transform=growth&${years}`, ...flows).headline.text).toBe(
      'China’s exports to Kazakhstan grew fastest of two in 2016, by 50.0%',
    );
    expect(view(`measure=export&partners=KAZ&transform=growth&years=2014-2016`, ...flows).headline.text).toBe(
      'China’s exports to Kazakhstan grew 50.0% in 2016',
    );
  });

  it('speaks of the economy that has figures', () => {
    expect(view(`measure=export&partners=KAZ,KGZ,UZB&years=2013`, ...path('KGZ', 'export', [2])).headline.text).toBe(
      'China’s exports to Kyrgyzstan came to $2bn in 2013',
    );
  });

  it('compares at one period: a figure of an earlier year leads nothing', () => {
    const flows = [...path('KAZ', 'export', [9]), ...path('UZB', 'export', [1, 2, 3, 4]), ...path('KGZ', 'export', [2, 2, 2, 2])];
    expect(view(`measure=export&partners=KAZ,UZB,KGZ&${years}`, ...flows).headline.text).toBe(
      'Of Uzbekistan and Kyrgyzstan, China exported most to Uzbekistan in 2016: $4bn',
    );
  });

  it('names whose balance it is, as a surplus or a deficit', () => {
    const flows = [...path('KAZ', 'export', [1]), ...path('KAZ', 'import', [3])];
    expect(view('measure=trade-balance&partners=KAZ&years=2013', ...flows).headline.text).toBe(
      'China’s trade balance with Kazakhstan was a deficit of $2bn in 2013',
    );
  });

  it('says of what a ratio is, and of growth no fall and climb', () => {
    const rates = view(`measure=export&partners=KAZ&transform=growth&years=2014-2016`, ...path('KAZ', 'export', [4, 2, 1.9, 3])).headline
      .text;
    expect(rates).toBe('China’s exports to Kazakhstan grew 57.9% in 2016');
  });

  it('lets no group lead its own members', () => {
    const flows = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'].flatMap((partner) => path(partner, 'export', [1, 2]));
    expect(view('measure=export&partners=CA5,KAZ,UZB&years=2013-2014', ...flows).headline.text).toBe(
      'Exports to Kazakhstan: higher of two in 2014, at $2bn, level with Uzbekistan',
    );
  });

  it('says who ranks first', () => {
    const flows = [...path('KAZ', 'export', [4, 4, 4, 4]), ...path('UZB', 'export', [2, 2, 2, 2]), ...path('KGZ', 'export', [1, 1, 1, 3])];
    expect(view(`measure=export&partners=KAZ,UZB,KGZ&transform=rank&${years}`, ...flows).headline.text).toBe(
      'Exports to Kazakhstan, rank: 1st in 2016',
    );
    expect(view(`measure=export&partners=KAZ,UZB&transform=rank&${years}`, ...flows).headline.text).toBe(
      'In China’s exports to Kazakhstan and Uzbekistan, Kazakhstan ranked 1st in 2016',
    );
  });

  it('says whose share changed most', () => {
    const headline = view(
      `measure=export&partners=KAZ,KGZ&transform=share&${years}`,
      ...path('KAZ', 'export', [3, 3, 3, 2]),
      ...path('KGZ', 'export', [1, 1, 1, 2]),
    ).headline;
    expect(headline.text).toBe('Exports to Kazakhstan, share among partners: fell to 50.0% in 2016');
  });

  it.each([
    [[1, 2, 2, 2], [2, 1, 1, 1], 'China sold Kazakhstan $1bn more than it bought in 2016, in surplus since 2014'],
    [[1, 1, 1, 2], [2, 2, 2, 1], 'China sold Kazakhstan $1bn more than it bought in 2016'],
    [[1, 1, 1, 1], [2, 2, 2, 3], 'China bought $2bn more from Kazakhstan than it sold in 2016'],
  ])('says who sold more, exports %j and imports %j', (exports, imports, text) => {
    const shown = view(`measure=export,import&partners=KAZ&${years}`, ...path('KAZ', 'export', exports), ...path('KAZ', 'import', imports));
    expect(shown.headline.text).toBe(text);
  });

  it('is cut into spans whose numbers carry receipts, the rest none', () => {
    const { headline } = view(`measure=export&partners=KAZ&${years}`, ...path('KAZ', 'export', [1, 2, 3, 4]));
    expect(headline.spans.map(({ text }) => text).join('')).toBe(headline.text);
    expect(headline.spans.filter(({ receipt }) => receipt !== null).map(({ text }) => text)).toEqual(['300%', '$4bn']);
    expect(headline.spans.find(({ text }) => text === '300%')?.receipt).toMatchObject({ operation: 'growth-rate', value: 3 });
  });
});

describe('the description of a view', () => {
  const { description } = view(`measure=export&partners=KAZ&${years}`, ...path('KAZ', 'export', [3, 1, 2, 6]));
  const texts = (part: keyof typeof description) => description[part].map(({ text }) => text);

  it('tells the level, the trend with its yearly average, the turning points, the extremes and the absences', () => {
    expect(texts('level')).toEqual(['China’s exports to Kazakhstan: $6 billion in 2016.']);
    expect(texts('trend')).toEqual(['China’s exports to Kazakhstan rose 100% between 2013 and 2016, 26.0% a year on average.']);
    expect(texts('turningPoints')).toEqual(['Turning points of China’s exports to Kazakhstan: a low of $1 billion in 2014.']);
    expect(texts('extremes')).toEqual(['China’s exports to Kazakhstan: highest in 2016 ($6 billion), lowest in 2014 ($1 billion).']);
    expect(texts('absences')).toEqual(['No year is missing.']);
  });

  it('tells a series that never turned as one direction, and shares by where they went', () => {
    const steady = view(`measure=export&partners=KAZ&${years}`, ...path('KAZ', 'export', [1, 2, 3, 4])).description;
    expect(steady.turningPoints[0]?.text).toBe('China’s exports to Kazakhstan rose in every year from 2014 to 2016.');
    const shares = view(`transform=share&${years}`, ...makeTradeOfFive(2013, 2016)).description;
    expect(shares.trend[0]?.text).toBe('Kazakhstan’s share in China’s trade with Central Asia: 33.3% in 2016, the same as in 2013.');
  });

  it('tells the years of a discrepancy as runs', () => {
    const holed = view('measure=export&partners=KAZ&years=2010-2020', ...path('KAZ', 'export', [1, 2, 3, 4]));
    expect(holed.description.absences.map(({ text }) => text)).toEqual([
      'No data for China’s exports to Kazakhstan in 2010–2012, 2017–2020: no figure in our data.',
    ]);
  });
});
