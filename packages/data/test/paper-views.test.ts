import { cellsOf, computeView, decodeViewSpec, isMissing, paperViewNames, paperViews, type View, viewToRows } from '@sogdia/core';
import { receiptSchema } from '@sogdia/core/model';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../src/index.ts';

const dataset = await loadDataset();
const viewOf = (query: string): View => computeView(dataset, decodeViewSpec(query));
const paperView = (name: (typeof paperViewNames)[number]): View => computeView(dataset, paperViews[name]);
const outcomes = (name: (typeof paperViewNames)[number]): string[] =>
  paperView(name)
    .agreement?.items.filter(({ outcome }) => outcome !== 'agrees')
    .map(({ stated, outcome }) => `${stated.partner} ${stated.year} ${stated.transform} ${stated.printed}: ${outcome}`) ?? [];

describe('the figures of the paper from cited data', () => {
  test('figure 1 gives the published totals of 2013 to 2023', () => {
    const billions = viewToRows(paperView('figure-1')).map(({ value }) => Number(value) / 1e9);
    const published = [50.27, 45.01, 32.62, 30.05, 36.29, 41.7, 46.34, 38.53, 49.56, 70.24, 89.31];
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
    const rows = viewToRows(paperView('table-1'));
    expect(rows.filter(({ value }) => value !== null)).toHaveLength(14);
    expect(rows.filter(({ value }) => value === null).map(({ partner, measure, reason }) => [partner, measure, reason])).toEqual([
      ['TKM', 'deepened', 'not-established'],
    ]);
  });

  test.each(paperViewNames)('%s has a valid receipt behind every value, whose cells the view can cite', (name) => {
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
    expect(Object.fromEntries(paperViewNames.map((name) => [name, outcomes(name)]))).toEqual({
      'figure-1': ['CA5 2020 level 38.6: differs', 'CA5 2023 level 89.4: within-rounding'],
      'figure-2': [
        'KAZ 2023 level 41.02: within-rounding',
        'TJK 2023 level 3.93: not-independent',
        'KAZ 2023 growth 32.2: differs',
        'KGZ 2023 growth 28.8: differs',
        'UZB 2023 growth 44.9: differs',
        'TJK 2023 growth 53.5: differs',
        'KGZ 2023 rank 2: not-independent',
        'UZB 2023 rank 3: not-independent',
        'TJK 2023 rank 5: not-independent',
        'TJK 2023 level 3.926: not-independent',
      ],
      'figure-3': ['UZB 2015 level 2: differs', 'UZB 2017 level 2: differs', 'UZB 2020 level 2: differs'],
      'figure-4': ['KGZ 2023 level 19.7: not-independent', 'UZB 2023 level 12.4: not-independent', 'TJK 2023 rank 4: not-independent'],
      'figure-5': [],
      'figure-6': ['TJK 2023 rank 5: not-independent'],
      'table-1': ['KAZ 2019 level 2019: not-independent'],
    });
  });
});

describe('the two books', () => {
  test('in 2023 China recorded about 3.7 times the exports to Kyrgyzstan that Kyrgyzstan recorded as imports', () => {
    const [gap] = viewOf('measure=export&partners=KGZ&years=2023&book=both').gaps;
    expect(Number(gap?.points[0]?.ratio.value)).toBeCloseTo(3.7, 1);
  });

  test('Turkmenistan has no book of its own in any year from 2013', () => {
    const [series] = viewOf('measure=import&partners=TKM&book=partner&years=1995-2023').series;
    const reasons = series.points
      .filter(({ period }) => Number(period) >= 2000)
      .map(({ value }) => (isMissing(value) ? value.missing : value));
    expect(new Set(reasons)).toEqual(new Set(['no-own-report']));
  });

  test('the partner’s book of Kazakhstan is never drawn from the incomplete reports of 2020 to 2022', () => {
    const [series] = viewOf('measure=export&partners=KAZ&book=partner&years=2020-2022').series;
    for (const { value } of series.points) expect(Number(value)).toBeGreaterThan(6e9);
  });
});
