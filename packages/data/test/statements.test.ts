import { readFlow } from '@sogdia/core';
import { type Dataset, economyCodeSchema, type Observation, yearPeriod } from '@sogdia/core/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../src/index.ts';
import { readStored } from './support/built.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset();
});

const five = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'];

/** Customs' yuan of a period in dollars, at the rate that their totals of the period imply; of the five where the partner is they. */
function converted({ partner, flow, period }: Observation): number {
  const rate = dataset.indicators.find((row) => row.indicator === 'customs-yuan-per-dollar' && row.period === period)?.value ?? Number.NaN;
  const members: readonly string[] = partner === 'CA5' ? five : [partner];
  const rows = dataset.observations.filter(
    (row) =>
      row.release.startsWith('china-customs-monthly/') && members.includes(row.partner) && row.flow === flow && row.period === period,
  );
  return rows.length === members.length ? rows.reduce((sum, { value }) => sum + value, 0) / rate : Number.NaN;
}

describe("dollars that the press prints as customs'", () => {
  test('those from 2024 on are within 1.2 per cent of the yuan at customs’ rate, but for those that are marked as conflicting', () => {
    const printed = dataset.observations.filter(
      (row) =>
        row.release.startsWith('china-customs-press/') &&
        row.unit === 'usd' &&
        row.flags.includes('rounded') &&
        row.partner !== 'WLD' &&
        row.period >= '2024',
    );
    expect(printed.length).toBeGreaterThan(50);
    const off = printed
      .filter((row) => Math.abs(row.value / converted(row) - 1) > 0.012)
      .map(({ partner, flow, period }) => `${partner} ${flow} ${period}`);
    const marked = printed
      .filter(({ flags }) => flags.includes('conflicting-sources'))
      .map(({ partner, flow, period }) => `${partner} ${flow} ${period}`);
    expect(marked.toSorted()).toEqual(['KGZ turnover 2024-01..2024-03', 'TKM export 2025-01..2025-10', 'TKM import 2025-01..2025-10']);
    expect(off.filter((one) => !marked.includes(one))).toEqual([]);
  });

  test('two figures of Kyrgyzstan that contradict customs’ tables are left out, with the reason', async () => {
    const { releases } = await readStored();
    const release = releases.find(({ record }) => record.release.id === 'china-customs-press/2024-h1');
    expect(release?.names.excluded).toEqual([{ name: 'KGZ', reason: expect.stringContaining('contradicts customs') }]);
    expect(dataset.observations.filter((row) => row.release === 'china-customs-press/2024-h1').map(({ partner }) => partner)).not.toContain(
      'KGZ',
    );
  });

  test('a figure in yuan stays in yuan: the five in January to May 2025', () => {
    const [row] = dataset.observations.filter(({ release }) => release === 'china-customs-press/2025-06');
    expect(row).toMatchObject({ value: 286_420_000_000, unit: 'cny', period: '2025-01..2025-05', flow: 'turnover' });
    const months = dataset.observations.filter(
      (one) => one.release === 'china-customs-monthly/2025-05' && one.flow === 'turnover' && one.period === row?.period,
    );
    expect(months.reduce((sum, { value }) => sum + value, 0) / 1e9).toBeCloseTo(286.42, 2);
  });
});

describe("partners' records after 2023", () => {
  test.each([
    [2024, 'export', 14_891.4e6],
    [2024, 'import', 15_266.2e6],
    [2025, 'export', 15_196e6],
    [2025, 'import', 18_970.3e6],
  ] as const)("Kazakhstan's own record of %i holds %s of %d dollars", (year, flow, value) => {
    const [reporter, partner] = ['KAZ', 'CHN'].map((code) => economyCodeSchema.parse(code));
    if (reporter === undefined || partner === undefined) throw new Error('two economies');
    for (const vintage of ['first', 'latest'] as const) {
      const receipt = readFlow(dataset, { reporter, partner, period: yearPeriod(year), flow, record: 'reporter', vintage });
      expect(receipt).toMatchObject({ kind: 'cell', release: 'stat-gov-kz/2025', status: 'printed' });
      expect(receipt.value).toBeCloseTo(value, 0);
    }
  });

  test('statements of Uzbekistan say that they hold services, and none of a part of a year is a year', () => {
    const rows = dataset.observations.filter(({ release }) => release.endsWith('-uzbekistan') && release.startsWith('central-asia-press/'));
    expect(rows).toHaveLength(20);
    for (const { flags } of rows) expect(flags).toEqual(expect.arrayContaining(['goods-and-services', 'rounded']));
    const ofChina = rows.filter(({ partner, period }) => partner === 'CHN' && period.length === 4);
    expect(ofChina).toEqual([]);
  });
});
