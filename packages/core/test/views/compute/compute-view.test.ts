import { describe, expect, it } from 'vitest';
import { cellsOf, computeView, decodeViewSpec, InvalidParameterError, studyViewSpec, type View } from '../../../src/index.ts';
import { absenceSchema, eventSchema, statedValueSchema } from '../../../src/model/index.ts';
import { tradeSpecOf } from '../../../src/workspace.ts';
import { askedWorld, makeDataset, makeObservation, makeTradeOfFive } from '../../support/make-dataset.ts';

const stated = (draft: Record<string, unknown>) =>
  statedValueSchema.parse({
    id: 's',
    at: 'section 2.1',
    view: 'figure-1',
    measure: 'total-trade',
    transform: 'level',
    partner: 'CA5',
    year: 2013,
    printed: '22.5',
    scale: 1e9,
    relation: 'equals',
    claim: null,
    ...draft,
  });

const event = (draft: Record<string, unknown>) =>
  eventSchema.parse({
    id: 'e',
    date: '2015-07-01',
    end: null,
    economies: ['KAZ'],
    kind: 'currency',
    title: 'Tenge floated',
    detail: null,
    onCharts: true,
    confidence: 'high',
    source: 'text',
    release: 'text/first',
    ...draft,
  });

const observations = makeTradeOfFive(2012, 2023);
const dataset = makeDataset({ observations });
const view = (query: string, over = dataset): View => computeView(over, decodeViewSpec(askedWorld, query));

describe('computeView(dataset, spec)', () => {
  it('names the view, its unit, its years and whose record it is', () => {
    const { title, subtitle, unit, query, name } = view('partners=CA5');
    expect(title).toBe('China’s trade with Central Asia');
    expect(subtitle).toBe('Billion US dollars, current prices, 2013–2023; China’s figures');
    expect(unit).toMatchObject({ unit: 'usd', display: 'money', scale: 1e9, short: '$bn' });
    expect(query).toBe('partners=CA5');
    expect(name).toBe('figure-1');
  });

  it('knows the views of the paper by what they ask, not by how they are drawn', () => {
    expect(view('partners=CA5&chart=table&events=1').name).toBe('figure-1');
    expect(view('partners=CA5&years=2014-2023').name).toBeNull();
  });

  it.each(['export', 'export,import', 'export,import,total-trade'])(
    'tells the series of %s apart by both names, whoever keeps the record',
    (measures) => {
      for (const partners of ['KAZ', 'KAZ,UZB', 'CA5', 'CA5,KAZ']) {
        for (const record of ['reporter', 'both']) {
          const { series } = view(`measure=${measures}&partners=${partners}&record=${record}`);
          expect(new Set(series.map(({ label }) => label)).size).toBe(series.length);
          expect(new Set(series.map(({ shortLabel }) => shortLabel)).size).toBe(series.length);
        }
      }
      const [first] = view('measure=export,import&partners=KAZ,UZB&record=both').series;
      expect(first).toMatchObject({ label: 'Exports, Kazakhstan (China’s figures)', shortLabel: 'Exports KAZ (CHN)' });
    },
  );

  it('gives a series for each partner with a receipt behind every value', () => {
    const { series } = view('');
    expect(series.map(({ id, label, shortLabel }) => [id, label, shortLabel])).toEqual([
      ['total-trade-kaz-reporter', 'Kazakhstan', 'KAZ'],
      ['total-trade-uzb-reporter', 'Uzbekistan', 'UZB'],
      ['total-trade-kgz-reporter', 'Kyrgyzstan', 'KGZ'],
      ['total-trade-tjk-reporter', 'Tajikistan', 'TJK'],
      ['total-trade-tkm-reporter', 'Turkmenistan', 'TKM'],
    ]);
    for (const point of series.flatMap(({ points }) => points)) expect(cellsOf(point.receipt)).toHaveLength(2);
  });

  it('labels series by measure, by partner and by record, with what tells them apart', () => {
    const labels = (query: string) => view(query).series.map(({ label }) => label);
    expect(labels('measure=export,import&partners=CA5')).toEqual(['Exports', 'Imports']);
    expect(labels('measure=export,import&partners=KAZ,UZB')).toEqual([
      'Exports, Kazakhstan',
      'Exports, Uzbekistan',
      'Imports, Kazakhstan',
      'Imports, Uzbekistan',
    ]);
    expect(labels('measure=export&partners=KAZ&record=both')).toEqual([
      'Kazakhstan (China’s figures)',
      'Kazakhstan (Kazakhstan’s figures)',
    ]);
  });

  it('lists each source once, with its release and licence', () => {
    expect(view('').sources.map(({ source, release, licence }) => [source.id, release.id, licence.id])).toEqual([
      ['customs', 'customs/first', 'open'],
    ]);
  });

  it('marks the values that were revised and gives the newest beside the one shown', () => {
    const revised = makeObservation({ partner: 'KAZ', period: 2014, value: 1e9, release: 'customs/revised' });
    const shown = view('measure=export&partners=KAZ&years=2013-2015', makeDataset({ observations: [...observations, revised] }));
    expect(shown.series[0].points.map((point) => point.revised?.value ?? null)).toEqual([null, 1e9, null]);
    expect(shown.notes.some((note) => note.startsWith('One figure has been revised'))).toBe(true);
    expect(shown.references.map(({ release }) => release.id)).toContain('customs/revised');
  });

  it('gives a point the weakest status and every flag of the cells it rests on', () => {
    const quoted = makeTradeOfFive(2013, 2013).map((one) =>
      one.partner === 'KAZ' && one.flow === 'export' ? { ...one, status: 'printed' as const, flags: ['rounded' as const] } : one,
    );
    const shown = view('partners=CA5&years=2013', makeDataset({ observations: quoted }));
    expect(shown.series[0].points[0]).toMatchObject({ status: 'derived', flags: ['rounded'] });
    expect(shown.notes[0]).toBe('2013: rounded by the texts that quote the figures.');
  });

  it.each([
    ['measure=trade-balance', true],
    ['measure=coverage-ratio', true],
    ['measure=export,import', true],
    ['measure=export', false],
    ['measure=import', false],
    ['measure=total-trade', false],
  ])('says of %s whether exports and imports of two valuations are set against one another: %s', (query, isSaid) => {
    const notes = view(`${query}&partners=KAZ`).notes.join(' ');
    expect(notes.includes('freight and insurance')).toBe(isSaid);
  });

  it('has no note on figures of which there is nothing to know before they are used', () => {
    expect(view('measure=export&partners=KAZ').notes).toEqual([]);
  });

  it('names the cells of low confidence, each once, and none of medium confidence', () => {
    const confident = { KAZ: 'low', UZB: 'medium' } as Readonly<Record<string, 'low' | 'medium'>>;
    const graded = makeTradeOfFive(2013, 2013).map((one) => ({ ...one, confidence: confident[one.partner] ?? ('high' as const) }));
    const notes = (query: string) => view(query, makeDataset({ observations: graded })).notes.join(' ');
    expect(notes('measure=export&partners=UZB&years=2013')).not.toContain('Uzbekistan');
    const doubt = notes('measure=export&partners=KAZ,UZB,CA5&years=2013');
    expect(doubt.match(/Kazakhstan/g)).toHaveLength(1);
    expect(doubt).not.toContain('Uzbekistan');
  });

  it('shows a discrepancy as Missing with its reason, in the points, in the list of reasons and in words', () => {
    const holed = makeDataset({ observations: observations.filter(({ period, partner }) => !(period === '2016' && partner === 'UZB')) });
    const shown = view('measure=export&partners=UZB', holed);
    expect(shown.series[0].points[3]).toMatchObject({ period: '2016', status: 'missing', value: { missing: 'not-in-data' } });
    expect(shown.missing).toEqual([{ reason: 'not-in-data', text: 'no figure in our data' }]);
    expect(shown.description.absences.map(({ text }) => text)).toEqual([
      'No data for China’s exports to Uzbekistan in 2016: no figure in our data.',
    ]);
  });

  it('draws events only when asked, of parties to the view, within its years, in order', () => {
    const events = [
      event({}),
      event({ id: 'late', date: '2024-01-01' }),
      event({ id: 'elsewhere', economies: ['USA'] }),
      event({ id: 'first', date: '2014-02' }),
      event({ id: 'hidden', onCharts: false }),
    ];
    const withEvents = makeDataset({ observations, events });
    expect(view('partners=CA5', withEvents).annotations).toEqual([]);
    expect(view('partners=CA5&events=1', withEvents).annotations.map(({ id, position }) => [id, position])).toEqual([
      ['first', 2014 + 1 / 12],
      ['e', 2015.5],
    ]);
  });

  it.each(['CHN', 'KAZ', 'CA5', 'WLD', 'RUS', 'UKR'])(
    'draws an event of %s beside the trade with the group: of parties, members, the group, the world, and of the war that moved it',
    (economy) => {
      const withEvent = makeDataset({ observations, events: [event({ economies: [economy] })] });
      expect(view('partners=CA5&events=1', withEvent).annotations.map(({ id }) => id)).toEqual(['e']);
    },
  );

  it('draws events of the first and of the last day of its years, none of a day before or after', () => {
    const dated = ['2013-01-01', '2023-12-31', '2024-01-01', '2012-12-31'].map((date) => event({ id: date, date }));
    const shown = view('partners=CA5&events=1', makeDataset({ observations, events: dated }));
    expect(shown.annotations.map(({ id }) => id)).toEqual(['2013-01-01', '2023-12-31']);
  });

  it('names the newest release of the source that says why there is no figure', () => {
    const absence = absenceSchema.parse({
      reporter: 'TKM',
      partner: null,
      from: 2000,
      to: 2025,
      reason: 'no-own-report',
      note: 'none since 2000',
      source: 'customs',
    });
    const shown = view('measure=import&partners=TKM&record=partner', makeDataset({ observations, absences: [absence] }));
    expect(shown.sources.map(({ release }) => release.id)).toEqual(['customs/revised']);
  });

  it('throws InvalidParameterError for measures of different units in one view', () => {
    expect(() => view('measure=export,coverage-ratio&partners=KAZ')).toThrow(InvalidParameterError);
  });

  it('shows a record that does not exist as Missing with its reason, and names the source that says so', () => {
    const absence = absenceSchema.parse({
      reporter: 'TKM',
      partner: null,
      from: 2000,
      to: 2025,
      reason: 'no-own-report',
      note: 'none since 2000',
      source: 'office',
    });
    const shown = view('measure=import&partners=TKM&record=partner', makeDataset({ observations, absences: [absence] }));
    expect(shown.series[0].points.every(({ status }) => status === 'missing')).toBe(true);
    expect(shown.headline.text).toBe('By Turkmenistan’s figures, no figure for China’s imports from Turkmenistan');
    expect(shown.description.absences.map(({ text }) => text)).toEqual([
      'No data for China’s imports from Turkmenistan (Turkmenistan’s figures) in 2013–2023: the economy published no figures of its own.',
    ]);
    expect(shown.sources.map(({ source, release }) => [source.id, release.id])).toEqual([['office', 'office/first']]);
  });

  it('throws InvalidParameterError when no figure bears on the spec', () => {
    expect(() => view('partners=RUS')).toThrow('expected economies and years with figures');
  });

  it('does not change its dataset or its spec', () => {
    const frozen = Object.freeze({
      ...studyViewSpec(askedWorld, 'figure-2'),
      partners: Object.freeze([...tradeSpecOf(studyViewSpec(askedWorld, 'figure-2')).partners]),
    });
    expect(() => computeView(Object.freeze({ ...dataset }), frozen as never)).not.toThrow();
  });
});

describe('computeView(dataset, spec) agreement with the paper', () => {
  const agreementFor = (...values: ReturnType<typeof stated>[]) =>
    view('partners=CA5', makeDataset({ observations, statedValues: values })).agreement;

  it('agrees when the computed value rounds to the printed digits', () => {
    const total2013 = 15 * 1.1 * 1.5;
    expect(agreementFor(stated({ printed: total2013.toFixed(1) }))?.items[0]?.outcome).toBe('agrees');
    expect(agreementFor(stated({ printed: (total2013 + 0.2).toFixed(1) }))?.items[0]?.outcome).toBe('differs');
  });

  it('agrees with "more than" when the computed value exceeds the printed one, and with "about" within half a unit of its first digit', () => {
    expect(agreementFor(stated({ printed: '24', relation: 'exceeds' }))?.items[0]?.outcome).toBe('agrees');
    expect(agreementFor(stated({ printed: '25', relation: 'exceeds' }))?.items[0]?.outcome).toBe('differs');
    expect(agreementFor(stated({ printed: '20', relation: 'about' }))?.items[0]?.outcome).toBe('agrees');
    const ofKazakhstan = (printed: string, relation: string) =>
      agreementFor(stated({ partner: 'KAZ', year: 2012, printed, relation }))?.items[0]?.outcome;
    expect(['7.4', '7.5'].map((printed) => ofKazakhstan(printed, 'exceeds'))).toEqual(['agrees', 'differs']);
    expect(['6.9', '7', '8', '8.1'].map((printed) => ofKazakhstan(printed, 'about'))).toEqual(['differs', 'agrees', 'agrees', 'differs']);
    expect(agreementFor(stated({ printed: '10', relation: 'about' }))?.items[0]?.outcome).toBe('differs');
  });

  it('lays a difference to rounding when the quoted figures that are summed could account for it', () => {
    const rounded = makeTradeOfFive(2013, 2013).map((one) => ({
      ...one,
      value: Math.round(one.value / 1e8) * 1e8,
      flags: ['rounded' as const],
      printed: { value: (one.value / 1e9).toFixed(1), unit: 'billion USD' },
    }));
    const over = (printed: string) =>
      view('partners=CA5', makeDataset({ observations: [...rounded, ...makeTradeOfFive(2014, 2023)], statedValues: [stated({ printed })] }))
        .agreement;
    expect(over('22.9')?.items[0]?.outcome).toBe('within-rounding');
    expect(over('23.2')?.items[0]?.outcome).toBe('differs');
    expect(over('22.9')?.summary.text).toBe('The study quotes one figure here, which differs only by rounding.');
  });

  it('counts what is said of each of several years as one statement, which holds in all of them or differs', () => {
    const [item] = agreementFor(stated({ printed: '20', relation: 'exceeds', through: 2016 }))?.items ?? [];
    expect([item?.outcome, item?.computed.value]).toEqual(['agrees', 4]);
    expect(item?.sentence.text).toBe(
      'Total trade of China with Central Asia: the study says more than $20 billion in each year of 2013–2016; our data agree in 4 of 4.',
    );
    const [equal] = agreementFor(stated({ printed: '24.8', through: 2016 }))?.items ?? [];
    expect([equal?.outcome, equal?.computed.value]).toEqual(['differs', 1]);
  });

  it('says in words how many agree', () => {
    const agreement = agreementFor(stated({ printed: '24.8' }), stated({ id: 't', printed: '99' }));
    expect(agreement?.summary.text).toBe('Of two figures that the study quotes here, one matches our data; one differs.');
    expect(agreement?.items[1]?.sentence.text).toBe(
      'Total trade of China with Central Asia, 2013: the study says $99 billion, our data $24.8 billion; they differ.',
    );
  });

  it('does not count a number that comes from the paper itself as a test of it', () => {
    const own = makeTradeOfFive(2013, 2013).map((one) => (one.partner === 'KGZ' ? { ...one, status: 'from-the-paper' as const } : one));
    const statedValues = [stated({ view: 'figure-4', measure: 'export', partner: 'KGZ', printed: '3' })];
    const shown = view('measure=export', makeDataset({ observations: [...own, ...makeTradeOfFive(2014, 2023)], statedValues }));
    expect(shown.agreement?.items[0]?.outcome).toBe('not-independent');
    expect(shown.agreement?.summary.text).toContain(
      'The study quotes one figure here, which cannot be tested: our own figure comes from the study.',
    );
  });

  it('is null for a view that is none of the paper', () => {
    expect(view('partners=KAZ').agreement).toBeNull();
  });
});
