import { computeView, decodeViewSpec, isMissing, readFlow } from '@sogdia/core';
import { checkDraft } from '@sogdia/core/claims';
import { type Dataset, economyCodeSchema, monthsOf, type Observation, periodSchema, yearPeriod } from '@sogdia/core/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../src/index.ts';

const five = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'];

let dataset: Dataset;
let monthly: readonly Observation[];
/** The months of the tables, from January 2024 to the newest that has one. */
let months: readonly string[];
beforeAll(async () => {
  dataset = await loadDataset(['totals', 'months']);
  monthly = dataset.observations.filter(({ release }) => release.startsWith('china-customs-monthly/'));
  const newest =
    monthly
      .map(({ release }) => release.slice(-7))
      .toSorted()
      .at(-1) ?? '';
  const count = 12 * (Number(newest.slice(0, 4)) - 2024) + Number(newest.slice(5));
  months = Array.from({ length: count }, (_, index) => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);
});

function figure(partner: string, flow: string, period: string): Observation {
  const found = monthly.find((row) => row.partner === partner && row.flow === flow && row.period === period);
  if (found === undefined) throw new Error(`no figure of ${flow} with ${partner} in ${period}`);
  return found;
}

function rate(period: string): number {
  const values = dataset.indicators.filter(({ indicator }) => indicator === 'customs-yuan-per-dollar');
  const of = (one: string): number | null => values.find((row) => row.period === one)?.value ?? null;
  return of(period) ?? of(`${period.slice(0, 4)}-01..${period.slice(0, 4)}-02`) ?? Number.NaN;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe("China's customs by country and month", () => {
  test('there is a release for each month, with the month and the year to it of each flow, once for January, in yuan', () => {
    expect(new Set(monthly.map(({ release }) => release))).toEqual(new Set(months.map((month) => `china-customs-monthly/${month}`)));
    expect(monthly).toHaveLength(months.length * 5 * 3 * 2 - Math.ceil(months.length / 12) * 5 * 3);
    expect(
      monthly.every(({ unit, status, printed }) => unit === 'cny' && status === 'printed' && printed?.unit === '10 thousand CNY'),
    ).toBe(true);
  });

  test('exports and imports make the turnover, but for the rounding of the copies', () => {
    for (const row of monthly.filter(({ flow }) => flow === 'turnover')) {
      const parts = figure(row.partner, 'export', row.period).value + figure(row.partner, 'import', row.period).value;
      expect(Math.abs(parts - row.value), `${row.partner} ${row.period}`).toBeLessThanOrEqual(20_000);
    }
  });

  test('months make the year to date within two per cent, but for imports from Tajikistan in 2025: revisions inside the year stay as printed', () => {
    const off = monthly
      .filter(({ period, flow }) => period.length !== 7 && flow !== 'turnover')
      .filter((row) => {
        const { first, last } = monthsOf(row.period);
        const held = months.filter(
          (month) => monthsOf(periodSchema.parse(month)).first >= first && monthsOf(periodSchema.parse(month)).first <= last,
        );
        return Math.abs(sum(held.map((month) => figure(row.partner, row.flow, month).value)) / row.value - 1) > 0.02;
      })
      .map(({ partner, flow, period }) => `${partner} ${flow} ${period}`);
    expect(off).toEqual(['TJK import 2025']);
    expect(figure('TJK', 'import', '2025').value).toBe(4_005_897_229);
  });

  test('growth is printed beside each year to date and each January, and beside no other month', () => {
    for (const { period, printedGrowth } of monthly)
      expect(printedGrowth !== null, period).toBe(period.length !== 7 || period.endsWith('-01'));
    expect(figure('KGZ', 'import', '2026-01..2026-07').printedGrowth).toBe('-97.5');
  });

  test('imports from Kyrgyzstan alone are marked as a sudden change, in both years and in 2026', () => {
    const marked = monthly.filter(({ findings = [] }) => findings.some(({ kind }) => kind === 'sudden-change'));
    expect(new Set(marked.map(({ partner, flow }) => `${partner} ${flow}`))).toEqual(new Set(['KGZ import']));
    for (const period of ['2024', '2025', '2026-01..2026-07']) expect(marked.map((row) => row.period)).toContain(period);
  });
});

describe("the rates that customs' totals imply", () => {
  test('each is the quotient of the totals of its months, to the last digit', () => {
    const yuanOf = (flow: string) =>
      dataset.observations.filter((row) => row.release.startsWith('china-customs-totals/') && row.unit === 'cny' && row.flow === flow);
    const dollarsOf = (flow: string, period: string): number =>
      Number(dataset.indicators.find((row) => row.indicator === `customs-total-${flow}s-dollars` && row.period === period)?.value);
    for (const row of dataset.indicators.filter(({ indicator }) => indicator.startsWith('customs-yuan-per-dollar'))) {
      const flow = row.indicator.endsWith('imports') ? 'import' : 'export';
      const { first, last } = monthsOf(periodSchema.parse(row.period));
      const inside = yuanOf(flow).filter(({ period }) => {
        const span = monthsOf(period);
        return first <= span.first && span.last <= last;
      });
      const [yuan, dollars] = [sum(inside.map(({ value }) => value)), sum(inside.map(({ period }) => 1e9 * dollarsOf(flow, period)))];
      expect(Number(row.value), row.period).toBeCloseTo(Number(yuan) / Number(dollars), 3);
      expect(row.status).toBe('derived');
    }
  });

  test("dollars that customs print of September 2024 are within 0.2 per cent of their yuan at the month's rate", () => {
    const printed = dataset.observations.filter(({ release }) => release === 'china-customs-monthly-dollars/2024-09');
    expect(printed).toHaveLength(30);
    for (const row of printed.filter(({ value }) => value > 1e8)) {
      const yuan = figure(row.partner, row.flow, row.period).value;
      expect(Math.abs(yuan / rate(row.period) / row.value - 1), `${row.partner} ${row.flow} ${row.period}`).toBeLessThan(0.003);
    }
  });

  test('month by month, the five come to 94.87 billion dollars in 2024 and 106.28 in 2025; as years, to 94.78 and 106.28; printed are 94.82 and 106.3', () => {
    const byMonth = (year: string): number =>
      sum(
        months
          .filter((month) => month.startsWith(year))
          .flatMap((month) => five.map((partner) => figure(partner, 'turnover', month).value / rate(month))),
      );
    const asYear = (year: string): number => sum(five.map((partner) => figure(partner, 'turnover', year).value / rate(year)));
    expect([byMonth('2024'), byMonth('2025'), asYear('2024'), asYear('2025')].map((value) => (value / 1e9).toFixed(2))).toEqual([
      '94.87',
      '106.28',
      '94.78',
      '106.28',
    ]);
  });
});

describe('the years 2024 and 2025', () => {
  const question = { reporter: economyCodeSchema.parse('CHN'), record: 'reporter', vintage: 'first' } as const;

  test.each([
    ['KAZ', 2024, 'export', 27.95],
    ['KGZ', 2024, 'import', 2.81],
    ['CA5', 2024, 'export', 64.15],
    ['CA5', 2025, 'export', 71.21],
    ['CA5', 2025, 'import', 35.07],
  ] as const)(
    "readFlow(%s, %i, %s) is customs' year to date of December at the rate of the year: %d billion dollars",
    (partner, year, flow, billions) => {
      const receipt = readFlow(dataset, { ...question, partner: economyCodeSchema.parse(partner), period: yearPeriod(year), flow });
      expect(Number(receipt.value) / 1e9).toBeCloseTo(billions, 2);
    },
  );

  test('a flow names the table of December, and the rate of its year', () => {
    const receipt = readFlow(dataset, { ...question, partner: economyCodeSchema.parse('UZB'), period: yearPeriod(2025), flow: 'import' });
    expect(receipt).toMatchObject({
      operation: 'yuan-to-dollars',
      operands: [
        { receipt: { release: 'china-customs-monthly/2025-12', unit: 'cny', printedGrowth: expect.any(String) } },
        { receipt: { release: 'china-customs-totals/2026-07', value: 7.1589, status: 'derived' } },
      ],
    });
  });

  test.each([
    ['In 2024 China’s trade with Kazakhstan reached 43.82 billion dollars.', 'right'],
    ['In 2025 China’s trade with Uzbekistan was 16.2 billion dollars.', 'right'],
    ['In 2024 China’s trade with Kazakhstan reached 44.9 billion dollars.', 'off'],
    ['In 2025 China’s exports to Central Asia were 55.3 billion dollars.', 'off'],
  ] as const)(
    'checkDraft takes what customs print in dollars for right and nothing that is farther from their yuan: %s',
    (text, outcome) => {
      expect(checkDraft(dataset, text, 'en').figures.map((figure) => figure.outcome)).toEqual([outcome]);
    },
  );

  test('from one December to the next the source does not change', () => {
    const view = computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2023-2025'));
    expect(view.joints.map(({ period }) => period)).toEqual(['2024']);
  });

  test('2026, which is not over, is no year', () => {
    const receipt = readFlow(dataset, { ...question, partner: economyCodeSchema.parse('KAZ'), period: yearPeriod(2026), flow: 'export' });
    expect(isMissing(receipt.value)).toBe(true);
  });
});
