import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  choicesOfView,
  computeView,
  decodeViewSpec,
  encodeViewSpec,
  faultsOfViewSpec,
  holdingsOf,
  readViewSpec,
  type TradeView,
  viewToRows,
} from '../../src/index.ts';
import { describePoint, nearestViewSpec, viewToTable } from '../../src/workspace.ts';
import { askedWorld } from '../support/make-dataset.ts';
import { makeMonths, months, revision } from '../support/make-months.ts';

const dataset = makeMonths();
const byMonth = 'reporter=CHN&partners=KAZ&frequency=month&years=2024-2026';
const view = (query: string): TradeView => computeView(dataset, decodeViewSpec(askedWorld, query)) as TradeView;
const pointAt = (answer: TradeView, period: string) => answer.series[0].points.find((point) => point.period === period);

describe('a view of months', () => {
  const exports = view(`measure=export&${byMonth}&money=cny`);

  it('has every month that is held of the years asked for, as it was recorded', () => {
    expect(exports.series[0].points.map(({ period }) => period)).toEqual(months);
    expect(exports.series[0].points.map(({ value }) => value)).toEqual(months.map((_, index) => 100e9 + index * 1e9));
  });

  it('has the months asked for where they are stated, held or not', () => {
    const stated = view('measure=export&reporter=CHN&partners=KAZ&frequency=month&years=2026-06..2026-08&money=cny');
    expect(stated.series[0].points.map(({ period, value }) => [period, value])).toEqual([
      ['2026-06', 129e9],
      ['2026-07', 130e9],
      ['2026-08', { missing: 'not-in-data', of: 'CHN 2026-08' }],
    ]);
  });

  it('takes yuan as they were published, without a rate', () => {
    const receipt = pointAt(exports, '2024-05')?.receipt;
    expect(receipt).toMatchObject({ kind: 'cell', unit: 'cny', value: 104e9, printed: { value: '10400000', unit: '10 thousand CNY' } });
    expect(exports.unit.label).toBe('billion yuan, current prices, as published');
  });

  it('sums and balances yuan as they were published', () => {
    expect(pointAt(view(`measure=total-trade&${byMonth}&money=cny`), '2024-02')?.value).toBe(151e9);
    expect(pointAt(view(`measure=trade-balance&${byMonth}&money=cny`), '2024-02')?.value).toBe(51e9);
  });

  it('gives dollars at the rate of customs as a step, with the market’s beside it, and says which', () => {
    const dollars = view(`measure=export&${byMonth}`);
    const receipt = pointAt(dollars, '2024-05')?.receipt;
    expect(receipt).toMatchObject({ kind: 'step', operation: 'yuan-to-dollars', unit: 'usd' });
    expect(receipt?.value).toBeCloseTo(104e9 / 7, 3);
    const [, rate] = receipt === undefined ? [] : cellsOf(receipt);
    expect(rate).toMatchObject({ value: 7, alternates: [{ value: 8 }] });
    expect(dollars.notes).toContain('Published in yuan, converted to US dollars at the rate of the time: customs-rate.');
  });

  it('is Missing in dollars where no rate of the month is held', () => {
    expect(pointAt(view(`measure=export&${byMonth}`), '2026-07')?.value).toMatchObject({ missing: 'no-indicator' });
  });

  it('sets growth against the same month of the year before', () => {
    const growth = view(`measure=export&${byMonth}&money=cny&transform=growth`);
    expect(pointAt(growth, '2024-12')?.value).toMatchObject({ missing: 'not-in-data', of: 'CHN 2023-12' });
    expect(pointAt(growth, '2025-03')?.value).toBeCloseTo(114 / 102 - 1, 12);
    expect(growth.headline.text).toBe('China’s exports to Kazakhstan in yuan grew 10.2% in July 2026 on July 2025');
    expect(growth.title).toBe('Growth of China’s exports to Kazakhstan on the year before');
  });

  it('sums twelve months, and is Missing while one is', () => {
    const rolling = view(`measure=export&${byMonth}&money=cny&transform=rolling-year`);
    expect(pointAt(rolling, '2024-11')?.value).toMatchObject({ missing: 'not-in-data', of: 'CHN 2023-12' });
    expect(pointAt(rolling, '2024-12')?.value).toBe(1266e9);
    expect(pointAt(rolling, '2025-01')?.value).toBe(1278e9);
    expect(rolling.headline.text).toBe('Exports to Kazakhstan in yuan: up 10.7% on the year in the twelve months to Jul 2026');
  });

  it('sets an index against the mean month of the index year', () => {
    const index = view(`measure=export&${byMonth}&money=cny&transform=index&index-year=2024`);
    expect(pointAt(index, '2024-01')?.value).toBeCloseTo((100 * 100) / 105.5, 9);
    expect(index.unit.label).toBe('index, mean month of 2024 = 100');
  });

  it('shares, ranks and contributes among the partners of the month', () => {
    const both = 'reporter=CHN&partners=KAZ,UZB&frequency=month&years=2024-2026&money=cny&measure=export';
    expect(pointAt(view(`${both}&transform=share`), '2024-02')?.value).toBeCloseTo(101 / 299, 12);
    expect(pointAt(view(`${both}&transform=rank`), '2024-02')?.value).toBe(2);
    expect(pointAt(view(`${both}&transform=contribution`), '2025-01')?.value).toBeCloseTo((100 * 12) / 300, 9);
  });

  it('speaks of months, set against the same month of the year before', () => {
    expect(exports.subtitle).toBe('Billion yuan, current prices, as published, by month, January 2024–July 2026; China’s figures');
    expect(exports.headline.text).toBe('China’s exports to Kazakhstan in yuan rose 10.2% in July 2026 on a year earlier');
    expect(exports.description.absences.map(({ text }) => text)).toEqual(['No month is missing.']);
    expect(describePoint(exports, exports.series[0], 30, 'en').text).toBe(
      'Kazakhstan, July 2026: ¥130 billion, 10.2% more than in July 2025; China’s figures.',
    );
    const words = [exports.headline, ...Object.values(exports.description).flat()].map(({ text }) => text).join(' ');
    expect(words.replace('on a year earlier', '')).not.toMatch(/\byears?\b|\d{4}-\d{2}/);
  });

  it('says since which month a surplus lasts', () => {
    expect(view(`measure=export,import&${byMonth}&money=cny`).headline.text).toBe(
      'China sold Kazakhstan ¥80bn more than it bought in July 2026',
    );
  });

  it('stands in tables by the name of the month and in rows by its ISO period', () => {
    expect(viewToTable(exports).rows.at(-1)).toMatchObject({ id: '2026-07', label: 'July 2026' });
    expect(viewToRows(exports)[0]).toMatchObject({ period: '2024-01', value: 100e9, unit: 'cny' });
  });

  it('has no month and no year to date among its years', () => {
    const years = view('measure=export&reporter=CHN&partners=KAZ&years=2013-2026');
    expect(years.series[0].points.map(({ period }) => period)).toEqual(Array.from({ length: 14 }, (_, index) => String(2013 + index)));
    expect(pointAt(years, '2026')?.value).toMatchObject({ missing: 'not-in-data' });
  });

  it('converts dollars of a month in yuan at the rate of the month', () => {
    const { KGZ } = { KGZ: 'reporter=CHN&partners=KGZ&frequency=month&years=2024-03..2024-03&money=cny&measure=export' };
    const dollars = {
      ...dataset,
      observations: dataset.observations.map((row) => (row.partner === 'UZB' ? { ...row, partner: 'KGZ', unit: 'usd' } : row)),
    };
    const answer = computeView(dollars as unknown as typeof dataset, decodeViewSpec(askedWorld, KGZ));
    expect(answer.series[0].points[0]?.receipt).toMatchObject({ operation: 'yuan-at-average-of-period', value: 196e9 * 8 });
    expect(answer.unit.label).toBe('trillion yuan, current prices, average rate of the period');
  });
});

describe('a view of years to date', () => {
  const toDate = view('measure=export&reporter=CHN&partners=KAZ&frequency=year-to-date&years=2024-2026&money=cny');

  it('has what was printed of each run of months since January', () => {
    expect(toDate.series[0].points.map(({ period }) => period).slice(0, 3)).toEqual(['2024-01', '2024-01..2024-02', '2024-01..2024-03']);
    expect(toDate.series[0].points.map(({ period }) => period).slice(10, 13)).toEqual(['2024-01..2024-11', '2024', '2025-01']);
    expect(pointAt(toDate, '2026-01..2026-03')?.value).toBe(375e9 + revision);
  });

  it('says by how much the last is not the sum of its months', () => {
    expect(toDate.notes).toContain(
      'Exports, Kazakhstan, January–July 2026: ¥890 billion for the whole period. The months as published add up to ¥889 billion, a revision of ¥1 billion.',
    );
  });

  it('says so in the currency of the record alone: in another the months are of other rates', () => {
    const inDollars = view('measure=export&reporter=CHN&partners=KAZ&frequency=year-to-date&years=2024-01..2026-06');
    expect(inDollars.series[0].points.some(({ value }) => typeof value === 'number')).toBe(true);
    expect(inDollars.notes.filter((note) => note.includes('revision'))).toEqual([]);
  });

  it('is set against the same months of the year before, and has neither turns nor extremes', () => {
    expect(toDate.headline.text).toBe('Exports to Kazakhstan in yuan: up 10.6% on the year in January–July 2026');
    expect([...toDate.description.turningPoints, ...toDate.description.extremes]).toEqual([]);
  });
});

describe('the query string of months', () => {
  it.each([
    'measure=export&partners=KAZ&frequency=month&years=2024-2026',
    'measure=export&partners=KAZ&frequency=year-to-date&years=2024-03..2026-07',
    'measure=export&partners=KAZ&frequency=month&years=2026-07',
  ])('%s is the one string of its spec', (query) => {
    expect(encodeViewSpec(askedWorld, decodeViewSpec(askedWorld, query))).toBe(query);
  });

  it.each([
    ['years=2024-03..2026-07', 'invalid frequency: year; expected month or year-to-date'],
    [
      'frequency=month&years=2024-13',
      'invalid years: 2024-13; expected months 01 to 12 in two digits, such as 2024-03..2026-07; did you mean 2024-12',
    ],
    ['frequency=month&years=2026-07..2026-03', 'invalid years: 2026-07..2026-03; expected a last year or month not before the first'],
    ['frequency=month&years=2024-00', 'did you mean 2024-01'],
    ['frequency=month&years=2024-1..2025-13', 'invalid years: 2024-1..2025-13; expected months'],
    ['frequency=month&years=2024-1..2025-13', 'did you mean 2024-01..2025-12'],
    ['frequency=month&years=2024-01-2026-07', 'did you mean 2024-01..2026-07'],
    ['frequency=month&years=2024-01 to 2026-07', 'did you mean 2024-01..2026-07'],
    ['frequency=month&years=1492-01', 'invalid years: 1492; expected a year from 1900 to 2100'],
    ['frequency=month&years=2024-Jan', 'years such as 2019 or 2015-2020, or months, such as 2024-03..2026-07'],
    ['indicator=GDP&frequency=weekly', 'unknown frequency: weekly; known: year, half-year, quarter, month, year-to-date'],
    ['frequency=monthly', 'unknown frequency: monthly; did you mean month'],
    ['frequency=quarter', 'unknown frequency: quarter; known: year, month, year-to-date'],
  ])('%s has no strict meaning', (query, message) => {
    expect(() => decodeViewSpec(askedWorld, query)).toThrow(message);
  });

  it.each([
    ['years=2024-03–2026-07', { frequency: 'month', from: 2024, to: 2026, firstMonth: 3, lastMonth: 7 }],
    ['frequency=month&years=２０２４－０３..２０２６－０７', { frequency: 'month', from: 2024, to: 2026, firstMonth: 3, lastMonth: 7 }],
    ['frequency=month&years=2026-07..2024-03', { from: 2024, to: 2026, firstMonth: 3, lastMonth: 7 }],
    ['frequency=month&years=2026.07', { from: 2026, to: 2026, firstMonth: 7, lastMonth: 7 }],
    ['frequency=month&years=2024-01-2026-07', { from: 2024, to: 2026, firstMonth: 1, lastMonth: 7 }],
    ['frequency=year&years=2024-03..2026-07', { frequency: 'year', from: 2024, to: 2026, firstMonth: null, lastMonth: null }],
  ])('%s is read as it was probably meant', (query, meant) => {
    expect(readViewSpec(askedWorld, `measure=export&${query}`).spec).toMatchObject(meant);
  });
});

describe('the rules of months', () => {
  const holdings = holdingsOf(dataset);
  const faults = (query: string) =>
    faultsOfViewSpec(holdings, decodeViewSpec(askedWorld, query)).map(({ parameter, reason }) => [parameter, reason]);

  it('know which months are held', () => {
    expect(holdings.partsOfYears.month['CHN|KAZ|export']).toEqual({ first: 2024 * 12, last: 2026 * 12 + 6 });
    expect(holdings.partsOfYears['year-to-date']['CHN|KAZ|export']).toEqual({ first: 2024 * 12, last: 2026 * 12 + 6 });
    expect(holdings.flows['CHN|KAZ|export']).toEqual({ first: 2013, last: 2025 });
  });

  it.each([
    [`measure=export&${byMonth}`, []],
    [`measure=hhi&reporter=CHN&partners=CA5&frequency=month&years=2024-2026`, ['frequency', 'partners', 'record', 'reporter']],
    [`measure=export&${byMonth}&money=per-head`, ['money']],
    [`measure=export&${byMonth}&money=of-gdp`, ['money']],
    [`measure=export&${byMonth}&transform=cagr`, ['transform', 'chart']],
    [`measure=coverage-ratio&${byMonth}&transform=rolling-year`, ['transform']],
    ['measure=export&reporter=CHN&partners=KAZ&years=2013-2014&transform=rolling-year', ['transform']],
    ['measure=export&reporter=CHN&partners=KAZ&frequency=year-to-date&years=2024-2026&transform=index', ['transform']],
    ['measure=export&reporter=CHN&partners=KAZ&frequency=month&years=2020-2026', ['years']],
    ['measure=export&reporter=CHN&partners=KAZ&frequency=month&years=2024-01..2026-08', ['years']],
    ['measure=export&reporter=CHN&partners=KAZ&frequency=month&years=2026-07&chart=line', ['chart']],
    [`measure=export&${byMonth}&record=partner`, ['record']],
    ['measure=export,import&reporter=CHN&partners=KAZ,UZB&frequency=month&years=2024-2026&chart=column', ['chart']],
  ])('%s is refused in %j', (query, parameters) => {
    expect(
      faults(query)
        .map(([parameter]) => parameter)
        .toSorted(),
    ).toEqual(parameters.toSorted());
  });

  it('offer months where they are held, and give way to years where they are not', () => {
    const offered = choicesOfView(holdings, decodeViewSpec(askedWorld, 'measure=export&reporter=CHN&partners=KAZ&years=2013-2014'));
    expect(offered.frequency.map(({ reason }) => reason)).toEqual([null, null, null]);
    const nearest = nearestViewSpec(
      holdings,
      decodeViewSpec(askedWorld, 'measure=export&reporter=CHN&partners=KAZ&frequency=month&years=2020-01..2026-12'),
    );
    expect(nearest.spec).toMatchObject({ frequency: 'month', from: 2024, to: 2026, firstMonth: 1, lastMonth: 7 });
    expect(nearest.changes[0]?.text).toBe(
      'We have figures for this from January 2024 to July 2026. We’ve shown January 2024–July 2026 instead.',
    );
  });
});

describe('a figure that the data mark as a sudden change', () => {
  const marked = {
    ...dataset,
    observations: dataset.observations.map((row) =>
      row.partner === 'KAZ' && row.flow === 'export' && ['2026-04', '2026-05'].includes(row.period)
        ? { ...row, findings: [{ kind: 'sudden-change' as const, evidence: { times: 12, since: '2025-04' } }] }
        : row,
    ),
  };
  const notesOn = (query: string): readonly string[] =>
    computeView(marked, decodeViewSpec(askedWorld, query)).notes.filter((note) => note.includes('The cause is not known'));
  const told = 'April–May 2026, at least a tenfold change in a year, overall or in single months. The cause is not known.';

  it('is told apart in a note, without a cause, in every record of it and in what rests on it', () => {
    expect(notesOn(`measure=export&${byMonth}&money=cny`)).toEqual([`Unusual: China’s exports to Kazakhstan, ${told}`]);
    expect(notesOn(`measure=export,import&${byMonth}&money=cny`)).toEqual([`Unusual: China’s exports to Kazakhstan, ${told}`]);
    expect(notesOn(`measure=export&${byMonth}&money=cny&transform=growth`)).toEqual([`Unusual: China’s exports to Kazakhstan, ${told}`]);
  });

  it('is told of no series that has none', () => {
    expect(notesOn(`measure=import&${byMonth}&money=cny`)).toEqual([]);
  });

  it('marks the numbers of its own partner and period alone, and none that is a share beside it', () => {
    const { series } = computeView(marked, decodeViewSpec(askedWorld, `measure=export&${byMonth.replace('KAZ', 'KAZ,UZB')}&money=cny`));
    const found = series.flatMap(({ partner, points }) =>
      points.filter(({ hasFinding }) => hasFinding).map(({ period }) => `${partner} ${period}`),
    );
    expect(found).toEqual(['KAZ 2026-04', 'KAZ 2026-05']);
  });
});
