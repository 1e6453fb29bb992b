import {
  cellsOf,
  computeView,
  decodeViewSpec,
  encodeViewSpec,
  isMissing,
  type Receipt,
  readTurnover,
  studyViewSpec,
  studyViews,
  type View,
  viewToRows,
} from '@sogdia/core';
import { type EconomyCode, economyCodeSchema, receiptSchema, yearPeriod } from '@sogdia/core/model';
import { stagesOf } from '@sogdia/core/workspace';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../src/index.ts';
import { shippedScope } from '../src/shipped/shipped-scope.ts';

const dataset = await loadDataset();
const code = (text: string): EconomyCode => economyCodeSchema.parse(text);
const names = studyViews(shippedScope).map(({ name }) => name);
const viewOf = (query: string): View => computeView(dataset, decodeViewSpec(shippedScope, query));
const paperView = (name: string): View => computeView(dataset, studyViewSpec(shippedScope, name));
const outcomes = (name: string): string[] =>
  paperView(name)
    .agreement?.items.filter(({ outcome }) => outcome !== 'agrees')
    .map(({ stated, outcome }) => `${stated.partner} ${stated.year} ${stated.transform} ${stated.printed}: ${outcome}`) ?? [];

describe('the figures of the paper from cited data', () => {
  test('figure 1 gives the totals of 2013 to 2023 in the earliest vintage held', () => {
    const billions = viewToRows(paperView('figure-1')).map(({ value }) => Number(value) / 1e9);
    const published = [50.27, 45.01, 32.62, 30.05, 36.29, 41.8, 46.48, 38.56, 49.42, 70.23, 89.38];
    expect(billions).toHaveLength(published.length);
    for (const [index, value] of published.entries()) expect(Math.abs((billions[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(0.05);
  });

  test.each([
    ['total-trade', 'figure-2'],
    ['import', 'figure-3'],
    ['export', 'figure-4'],
  ] as const)('the five sum to the %s of the group in each year (%s)', (measure, name) => {
    const total = viewOf(`measure=${measure}&partners=CA5`).series[0].points;
    for (const [index, point] of total.entries()) {
      const sum = paperView(name).series.reduce((all, { points }) => all + Number(points[index]?.value), 0);
      expect(sum).toBeCloseTo(Number(point.value), 2);
    }
  });

  test('exports and imports of figure 5 sum to figure 1, and the shares of figure 6 to one', () => {
    const [exports, imports] = paperView('figure-5').series;
    for (const [index, point] of paperView('figure-1').series[0].points.entries()) {
      expect(Number(exports.points[index]?.value) + Number(imports?.points[index]?.value)).toBeCloseTo(Number(point.value), 2);
      expect(paperView('figure-6').series.reduce((all, { points }) => all + Number(points[index]?.value), 0)).toBeCloseTo(1, 12);
    }
  });

  test('table 1 has fourteen dates and one level not reached', () => {
    const { series, unit, agreement } = paperView('table-1');
    expect(series.map((one) => [one.economy, stagesOf(one).map(({ since }) => since.value)])).toEqual([
      ['KAZ', [2005, 2011, 2019]],
      ['UZB', [2012, 2016, 2024]],
      ['KGZ', [2013, 2018, 2023]],
      ['TJK', [2013, 2017, 2024]],
      ['TKM', [2013, 2023]],
    ]);
    expect(unit.levels).toHaveLength(3);
    expect(agreement?.items).toHaveLength(14);
  });

  test('the accession to the World Trade Organization is a second ladder, dated by sources of its own', () => {
    const view = viewOf('indicator=wto-accession&years=1994-2024');
    expect(view.headline.text).toBe('WTO accession, 2024: three of five at membership');
    const dates = view.series.flatMap((one) => stagesOf(one).map(({ level, since }) => [one.economy, level, since]));
    expect(dates.map(([economy, level, since]) => [economy, level, cellsOf(since as Receipt)[0]?.printed?.value])).toEqual([
      ['KAZ', 4, '2015-11-30'],
      ['UZB', 3, '1994'],
      ['KGZ', 4, '1998-12-20'],
      ['TJK', 4, '2013'],
      ['TKM', 1, '2020-07-22'],
      ['TKM', 2, '2021-11-24'],
      ['TKM', 3, '2022-02-23'],
    ]);
    expect(new Set(view.sources.map(({ release }) => release.id))).toEqual(new Set(['wto/2026-11']));
  });

  test.each(names)('%s has a valid receipt behind every value, whose cells the view can cite', (name) => {
    const view = paperView(name);
    const citable = new Set(view.references.map(({ source, release }) => `${source.id} ${release.id}`));
    for (const { value, receipt } of viewToRows(view)) {
      expect(receiptSchema.safeParse(receipt).error).toBeUndefined();
      if (value !== null) expect(cellsOf(receipt).length).toBeGreaterThan(0);
      for (const cell of cellsOf(receipt)) expect(citable).toContain(`${cell.source} ${cell.release}`);
    }
  });
});

describe('how the figures agree with what the paper states', () => {
  test('the strict list of what does not agree, figure by figure', () => {
    expect(Object.fromEntries(names.map((name) => [name, outcomes(name)]))).toEqual({
      'figure-1': ['CA5 2019 level 46.3: another-figure', 'CA5 2021 level 50: another-figure'],
      'figure-2': [
        'KAZ 2023 level 41.02: another-figure',
        'TJK 2023 level 3.93: not-independent',
        'KAZ 2023 growth 32.2: another-figure',
        'KGZ 2023 growth 28.8: another-figure',
        'UZB 2023 growth 44.9: another-figure',
        'TJK 2023 growth 53.5: differs',
        'TJK 2023 rank 5: not-independent',
        'TJK 2023 level 3.926: not-independent',
      ],
      'figure-3': ['UZB 2013 level 2: differs'],
      'figure-4': ['TJK 2023 rank 4: not-independent'],
      'figure-5': [],
      'figure-6': ['TJK 2013 rank 5: not-independent'],
      'table-1': ['KAZ 2019 level 2019: not-independent'],
    });
  });
});

describe('what the paper prints and another official figure gives', () => {
  const sentenceOf = (name: string, id: string): string =>
    paperView(name).agreement?.items.find(({ stated }) => stated.id === id)?.sentence.text ?? '';

  test('says which vintages give the total of 2019, which the first prints do not', () => {
    expect(sentenceOf('figure-1', 'figure-1-total-trade-level-ca5-2019')).toBe(
      'Total trade of China with Central Asia, 2019: the study says $46.3 billion, our data $46.48 billion. The exports of UN Comtrade, ' +
        'April 2025 edition and the imports of IMF Direction of Trade Statistics, February 2022 edition add up to $46.34 billion, which agrees with the study.',
    );
  });

  test('quotes the rate that customs printed for Kazakhstan, on a year before that was revised', () => {
    expect(sentenceOf('figure-2', 'figure-2-total-trade-growth-kaz-2023')).toMatch(/our data 31\.73%\. .* published 32\.2% \(/);
  });

  test('every other figure comes from a publisher of its own, never from the paper', () => {
    const others = names.flatMap((name) => paperView(name).agreement?.items.flatMap(({ other }) => other ?? []) ?? []);
    expect(others.length).toBe(6);
    for (const cell of others.flatMap(cellsOf))
      expect([cell.status === 'from-the-paper', cell.confidence === 'low']).toEqual([false, false]);
  });
});

describe('figures of 2023 that the paper prints and others give', () => {
  test.each([
    ['KGZ', 19.72e9],
    ['UZB', 12.4e9],
  ])('the exports to %s are the printed turnover less the imports, derived, with both cells in the receipt', (partner, value) => {
    const point = viewOf(`measure=export&partners=${partner}&years=2023`).series[0].points[0];
    expect([point?.value, point?.status, point?.isMarked]).toEqual([value, 'derived', true]);
    expect(point === undefined ? [] : cellsOf(point.receipt).map(({ subject, source }) => [subject.quantity, source])).toEqual([
      ['turnover', 'eurasianet-2024-02-02'],
      ['import', 'bne-intellinews-2024-02-04'],
    ]);
  });

  test('those to Kazakhstan are the exact ones of UN Comtrade, those to Tajikistan the paper’s, marked', () => {
    const [kazakhstan, tajikistan] = viewOf('measure=export&partners=KAZ,TJK&years=2023').series;
    expect([kazakhstan.points[0]?.value, tajikistan?.points[0]?.status]).toEqual([24_696_909_997, 'from-the-paper']);
  });
});

describe('trade of the years after the paper', () => {
  const five = ['KAZ', 'KGZ', 'UZB', 'TKM', 'TJK', 'CA5'];

  test('the trade of 2024 is the sum of its flows, as customs have them in yuan, within 0.1 per cent of the dollars that customs print', () => {
    const { series } = viewOf(`measure=total-trade&partners=${five.join(',')}&years=2024`);
    const printed = [43.82, 22.71, 13.78, 10.65, 3.86, 94.82];
    for (const [index, { points }] of series.entries()) {
      const [point] = points;
      expect(Math.abs(Number(point?.value) / 1e9 / (printed[index] ?? 0) - 1)).toBeLessThan(0.001);
      expect([point?.status, point?.flags.includes('printed-sum')]).toEqual(['derived', false]);
    }
  });

  test('the turnovers of 2024 in dollars are those that customs print, with the yuan beside', () => {
    const printed = five.map((partner) =>
      readTurnover(dataset, {
        reporter: code('CHN'),
        partner: code(partner),
        period: yearPeriod(2024),
        record: 'reporter',
        vintage: 'latest',
      }),
    );
    expect(printed.map(({ value }) => Number(value) / 1e9)).toEqual([43.82, 22.71, 13.78, 10.65, 3.86, 94.82]);
    expect(printed[0]).toMatchObject({ kind: 'cell', alternates: [{ unit: 'cny', release: 'china-customs-monthly/2024-12' }] });
  });

  test('exports of 2025 to the five are the sum of the five', () => {
    const point = viewOf('measure=export&partners=CA5&years=2025').series[0].points[0];
    expect(Number(point?.value) / 1e9).toBeCloseTo(71.21, 2);
    expect(point?.flags).toEqual([]);
  });
});

describe('first prints that are not held', () => {
  test('exports of 2021 are marked in every view of first vintages that rests on them, and a note says so', () => {
    for (const query of ['measure=export&years=2020-2022', 'measure=total-trade&partners=CA5&years=2020-2022']) {
      const { series, notes } = viewOf(query);
      for (const { points } of series)
        expect(points.map(({ flags }) => flags.includes('first-print-not-held'))).toEqual([false, true, false]);
      expect(notes).toContain('2021: already revised. We don’t have the first published figure.');
    }
  });
});

describe('the two records', () => {
  test('in 2023 China recorded about 3.7 times the exports to Kyrgyzstan that Kyrgyzstan recorded as imports', () => {
    const [discrepancy] = viewOf('measure=export&partners=KGZ&years=2023&record=both').discrepancies;
    expect(Number(discrepancy?.points[0]?.ratio.value)).toBeCloseTo(3.7, 1);
  });

  test('Turkmenistan has no record of its own in any year from 2013', () => {
    const [series] = viewOf('measure=import&partners=TKM&record=partner&years=1995-2023').series;
    const reasons = series.points
      .filter(({ period }) => Number(period) >= 2000)
      .map(({ value }) => (isMissing(value) ? value.missing : value));
    expect(new Set(reasons)).toEqual(new Set(['no-own-report']));
  });

  test('the partner’s record of Kazakhstan is never drawn from the incomplete reports of 2020 to 2022', () => {
    const [series] = viewOf('measure=export&partners=KAZ&record=partner&years=2020-2022').series;
    for (const { value } of series.points) expect(Number(value)).toBeGreaterThan(6e9);
  });
});

test('the query strings of the study are the shortest of their views, as the site and the terminal print them', () => {
  for (const { spec, study, view } of studyViews(shippedScope))
    expect(encodeViewSpec(shippedScope, spec)).toBe(study.views.find(({ name }) => name === view)?.query);
});
