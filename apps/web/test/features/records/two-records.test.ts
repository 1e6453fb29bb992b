import { isMissing, viewToRows } from '@sogdia/core';
import { lastDiscrepancyOf } from '@sogdia/core/workspace';
import { describe, expect, test } from 'vitest';
import { withOperands } from '../../../features/receipts/receipt-index.ts';
import { receiptsOfConclusions, recordsReceiptPages } from '../../../features/records/facts/shown-conclusions.ts';
import { siteDyad } from '../../../features/records/facts/site-dyad.ts';
import { siteTwoRecords } from '../../../features/records/facts/site-two-records.ts';
import { dyadEconomies, twoRecordsView, twoRecordsViewNames } from '../../../features/records/facts/two-records-views.ts';
import { absentYears, yearRunsOf } from '../../../features/records/facts/year-runs.ts';
import { newestYear } from '../../../lib/dataset.ts';

const mirror = await siteTwoRecords('en');

describe('the two records', () => {
  test('Turkmenistan has no record of its own, in either flow, and says why', () => {
    for (const pairs of mirror.pairs) {
      const pair = pairs.find(({ economy }) => economy === 'TKM');
      expect(pair).toBeDefined();
      if (pair === undefined) continue;
      expect(yearRunsOf(pair.mirror)).toEqual([{ from: '2013', to: String(newestYear), reason: 'no-own-report' }]);
      expect(absentYears(pair.mirror, 'en')).toBe(`2013–${newestYear}: the economy published no figures of its own`);
      const discrepancy = lastDiscrepancyOf(pair);
      expect(discrepancy !== undefined && isMissing(discrepancy.difference.value)).toBe(true);
    }
  });

  test('go up to the newest year, on the page and in its files', async () => {
    for (const { view } of mirror.pairs.flat()) expect(view.spec.to).toBe(newestYear);
    for (const name of twoRecordsViewNames) expect((await twoRecordsView(name, 'en')).spec.to, name).toBe(newestYear);
  });

  test('the discrepancy of exports to Kyrgyzstan in 2024 is 3.65 to 1, and its parts add up to the difference', () => {
    const pair = mirror.pairs[0]?.find(({ economy }) => economy === 'KGZ');
    const discrepancy = pair === undefined ? undefined : lastDiscrepancyOf(pair);
    expect(discrepancy?.period).toBe('2024');
    expect(Number(discrepancy?.ratio.value)).toBeCloseTo(3.65, 2);
    expect(Number(discrepancy?.valuation.value) + Number(discrepancy?.rest.value)).toBeCloseTo(Number(discrepancy?.difference.value), 0);
  });

  test('incomplete reports of Kazakhstan are on record and never taken', () => {
    const pairs = mirror.pairs.flat().filter(({ economy }) => economy === 'KAZ');
    expect(pairs.map(({ incomplete }) => incomplete)).toEqual([
      ['2020', '2021', '2022'],
      ['2020', '2021', '2022'],
    ]);
    for (const { mirror: series, incomplete } of pairs)
      for (const { period, receipt } of series.points)
        if (incomplete.includes(period))
          expect([receipt.kind, receipt.kind === 'cell' && receipt.source]).toEqual(['cell', expect.stringMatching(/^stat-gov-kz/)]);
  });

  test('runs of years cover every year once', () => {
    for (const pair of mirror.pairs.flat()) {
      const years = yearRunsOf(pair.mirror).flatMap(({ from, to }) =>
        Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index),
      );
      expect(years).toEqual(pair.mirror.points.map(({ period }) => Number(period)));
    }
  });

  test('growth holds in every way that can be told; the surplus, the order and the place do not', () => {
    const flips = mirror.conclusions.map(({ id, outcomes }) => [id, outcomes.some(({ outcome }) => outcome === 'flips')]);
    expect(Object.fromEntries(flips)).toEqual({
      'surplus-every-year': true,
      'order-of-partners': true,
      'growth-of-total': false,
      'rank-of-partner': true,
    });
  });

  test('every receipt stands on one of the pages, with what it is computed from', () => {
    const paged = recordsReceiptPages.flatMap((page) => mirror.receipts.onPage(page));
    const ids = new Set(paged.map(({ id }) => id));
    expect(ids.size).toBe(paged.length);
    for (const receipt of withOperands(receiptsOfConclusions(mirror.conclusions)))
      expect(ids.has(mirror.receipts.locations.idOf(receipt))).toBe(true);
  });
});

describe('pairs', () => {
  test.each(dyadEconomies)('the pair of %s has both flows', async (economy) => {
    const dyad = await siteDyad(economy, 'en');
    expect(dyad.pairs.map(({ flow }) => flow)).toEqual(['export', 'import']);
  });

  test('imports of 2018 to 2020 from the gas suppliers were revised', async () => {
    const { views } = await siteDyad('TKM', 'en');
    const own = views.import.series.find(({ record }) => record === 'reporter')?.points ?? [];
    const revised = own.filter((point) => point.revised !== null).map(({ period }) => period);
    expect(revised).toEqual(expect.arrayContaining(['2018', '2019', '2020']));
  });

  test.each(twoRecordsViewNames)('the view %s has rows, each with a value or a reason', async (name) => {
    const rows = viewToRows(await twoRecordsView(name, 'en'));
    expect(rows.length).toBeGreaterThan(0);
    for (const { value, reason } of rows) expect(value === null).toBe(reason !== null);
  });
});
