import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing, UnknownNameError } from '../../src/index.ts';
import {
  computeMetric,
  economicComplexityIndex,
  findMetric,
  metricRegistry,
  revealedComparativeAdvantage,
  tradeIntensity,
} from '../../src/metrics/index.ts';
import { rowsOfCsv } from '../support/rows-of-csv.ts';

const long = [
  { economy: 'A', product: '27', value: 60 },
  { economy: 'A', product: '84', value: 5 },
  { economy: 'B', product: '27', value: 10 },
  { economy: 'B', product: '84', value: 8 },
];

describe('computeMetric(id, table, settings)', () => {
  test.each(metricRegistry)('$id gives numbers for the small table of its record', ({ id, example, exampleOptions }) => {
    const rows = computeMetric(id, rowsOfCsv(example), exampleOptions);
    expect(rows.flatMap(({ fields }) => Object.values(fields)).some((field) => typeof field === 'number')).toBe(true);
  });

  test('computeMetric("real-value", table) is in prices of its first year where no other is set', () => {
    const table = rowsOfCsv('year,value,price\n2019,100,100\n2020,110,125');
    expect(computeMetric('real-value', table)).toEqual(computeMetric('real-value', table, { indexYear: 2019 }));
  });

  test('computeMetric of a long table gives each cell with the labels of the table', () => {
    const cells = revealedComparativeAdvantage([
      [60, 5],
      [10, 8],
    ]).flat();
    expect(computeMetric('rca', long)).toEqual(
      long.map(({ economy, product }, at) => ({ labels: { economy, product }, fields: { value: cells[at] } })),
    );
  });

  test('computeMetric of one list reads each column of numbers of a wide table, and no column of words', () => {
    const wide = [
      { partner: 'KAZ', note: 'x', '2013': 3, '2014': 1 },
      { partner: 'UZB', note: 'y', '2013': 1, '2014': 1 },
    ];
    expect(computeMetric('hhi', wide)).toEqual([
      { labels: { list: '2013' }, fields: { value: 0.625 } },
      { labels: { list: '2014' }, fields: { value: 0.5 } },
    ]);
  });

  test('computeMetric of presences gives each economy with its name, on a table of exports too', () => {
    const presences = [
      { economy: 'A', '27': 1, '84': 0, '90': 0 },
      { economy: 'B', '27': 1, '84': 1, '90': 0 },
      { economy: 'C', '27': 0, '84': 1, '90': 1 },
    ];
    const scores = economicComplexityIndex([
      [1, 0, 0],
      [1, 1, 0],
      [0, 1, 1],
    ]);
    expect(computeMetric('eci', presences)).toEqual(
      ['A', 'B', 'C'].map((economy, at) => ({ labels: { economy }, fields: { value: scores[at] } })),
    );
    expect(computeMetric('diversity', long, { from: 'exports' }).map(({ labels }) => labels)).toEqual([{ economy: 'A' }, { economy: 'B' }]);
  });

  test('computeMetric of pairs names both members, of one side of the table', () => {
    expect(computeMetric('proximity', long, { from: 'exports' })[1]?.labels).toEqual({ product: '27', 'other product': '84' });
    expect(computeMetric('proximity', long, { from: 'exports', of: 'economies' })[1]?.labels).toEqual({
      economy: 'A',
      'other economy': 'B',
    });
  });

  test('computeMetric of scores of exporters and importers keeps the name of the economy', () => {
    const [row] = computeMetric('reliability', rowsOfCsv(findMetric('reliability').example));
    expect(row).toEqual({ labels: { economy: 'C' }, fields: { exporter: expect.any(Number), importer: expect.any(Number) } });
  });

  test('computeMetric takes a part and an option of one name apart', () => {
    const row = { pair: 'A-C', flow: 10, reporterExports: 60, partnerImports: 2000, world: 20_000, reporterImports: 40 };
    const { pair, reporterImports, ...input } = row;
    expect(computeMetric('trade-intensity', [row], { world: 'net-of-reporter' })).toEqual([
      { labels: { pair }, fields: { value: tradeIntensity(input, { world: 'net-of-reporter', reporterImports }) } },
    ]);
  });

  test('computeMetric takes a value beside lists from the settings, which is Missing with its name where it is not set', () => {
    const { example } = findMetric('trade-bias');
    expect(computeMetric('trade-bias', rowsOfCsv(example))).toEqual([{ labels: {}, fields: { value: missing('not-reported', 'flow') } }]);
    expect(computeMetric('trade-bias', rowsOfCsv(example), { flow: 12 })[0]?.fields['value']).toBeGreaterThan(0);
  });

  test('computeMetric passes an absence on with its reason, and takes what no record speaks of as one', () => {
    const absence = missing('no-own-report', 'TKM');
    expect(computeMetric('share', [{ part: absence, whole: 3 }, { part: 1 }, { whole: 2, part: 1 }])).toEqual([
      { labels: {}, fields: { value: absence } },
      { labels: {}, fields: { value: missing('not-reported') } },
      { labels: {}, fields: { value: 0.5 } },
    ]);
  });

  test('computeMetric of one list reads a wide table too: each column of numbers is a list of its own', () => {
    const wide = [
      { product: '27', A: 60, B: 10 },
      { product: '84', A: 5, B: 8 },
    ];
    const ofLong = (economy: string) =>
      computeMetric(
        'hhi',
        long.filter((row) => row.economy === economy).map(({ value }) => ({ value })),
      )[0]?.fields;
    expect(computeMetric('hhi', wide)).toEqual(['A', 'B'].map((list) => ({ labels: { list }, fields: ofLong(list) })));
  });

  test('computeMetric of one list reads the only column of a table, whatever its name', () => {
    expect(computeMetric('hhi', [{ exports: 3 }, { exports: 1 }])).toEqual([{ labels: { list: 'exports' }, fields: { value: 0.625 } }]);
    expect(computeMetric('hhi', [{ partner: 'KAZ' }])).toEqual([]);
  });

  test('computeMetric of the breaks of a series gives a row for each, with its year and the years that it may be', () => {
    const stepped = Array.from({ length: 20 }, (_, at) => ({ year: 2001 + at, value: (at < 10 ? 3 : 9) + (at % 2) / 10 }));
    expect(computeMetric('structural-breaks', stepped)).toEqual([
      { labels: { year: 2010 }, fields: { from: 2009, to: 2011, supremumF: expect.any(Number) } },
    ]);
  });

  test('computeMetric keeps the names of what a selection leaves', () => {
    const kept = computeMetric('cleaning', long, { minimumExports: 20 });
    expect(kept.map(({ labels }) => labels)).toEqual([
      { economy: 'A', product: '27' },
      { economy: 'A', product: '84' },
    ]);
  });

  test('computeMetric of a long table takes what no record speaks of as absent, or as 0 where that is said', () => {
    const sparse = long.slice(0, 3);
    const ofB84 = (rows: ReturnType<typeof computeMetric>) =>
      rows.find(({ labels }) => labels['economy'] === 'B' && labels['product'] === '84')?.fields['value'];
    expect(ofB84(computeMetric('rca', sparse))).toMatchObject({ missing: 'not-reported' });
    expect(ofB84(computeMetric('rca', sparse, { missing: 'zero' }))).toBe(0);
    expect(() => computeMetric('rca', sparse, { missing: 'drop' })).toThrow('invalid missing: drop; expected propagate, zero');
  });

  test('computeMetric refuses a metric, a setting, a column and a number that there is not', () => {
    expect(() => computeMetric('shares' as never, [])).toThrow(UnknownNameError);
    expect(() => computeMetric('hhi', [{ value: 1 }], { forms: 'root' })).toThrow(
      'invalid option: forms; expected form; did you mean form',
    );
    expect(() => computeMetric('hhi', [{ value: 1 }], { toString: 'root' })).toThrow(InvalidParameterError);
    expect(() => computeMetric('hp-filter', [{ year: 2013, value: 1 }], { lambda: 'much' })).toThrow(
      'invalid lambda: much; expected a number',
    );
    expect(() => computeMetric('share', [{ part: 1, all: 2 }])).toThrow('a column whole');
    expect(() => computeMetric('share', [{ part: 'five', whole: 2 }])).toThrow('invalid part: five; expected a number, or a Missing');
  });
});
