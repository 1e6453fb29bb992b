import { computeView, isMissing } from '@sogdia/core';
import { monthsOf } from '@sogdia/core/model';
import { describe, expect, test } from 'vitest';
import { monthLocations, monthReceipts } from '../../features/reports/months/month-receipts.ts';
import { monthColumns, specOfColumn } from '../../features/reports/months/month-specs.ts';
import { pointIn, siteMonth } from '../../features/reports/months/site-month.ts';
import { newestMonth, requireMonth, siteMonths } from '../../features/reports/months/site-months.ts';
import { siteDataset } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';

const { months, held, columns } = await siteMonths('en');

describe('the months of the site', () => {
  test('are all from the first that is held to the last, each once, and the newest has figures of every partner', async () => {
    expect(months.map(({ number }) => number)).toEqual(Array.from({ length: held.last - held.first + 1 }, (_, at) => held.first + at));
    const newest = await newestMonth('en');
    expect(newest.number).toBe(held.last);
    for (const series of columns.month.series) expect(isMissing(pointIn(series, newest)?.value ?? { missing: 'not-reported' })).toBe(false);
  });

  test('requireMonth(id) refuses a month that is not held', async () => {
    await expect(requireMonth('1999-01', 'en')).rejects.toThrow(RangeError);
  });

  test.each(monthColumns)('the column %s shows in a month what a view of that month alone shows', async (column) => {
    const month = await newestMonth('en');
    const alone = computeView(await siteDataset(), specOfColumn({ first: month.number, last: month.number }, column), 'en');
    const shown = columns[column].series.map((series) => pointIn(series, month)?.value);
    expect(alone.series.map(({ points }) => points.at(-1)?.value)).toEqual(shown);
  });
});

describe('siteMonth(month)', () => {
  test('siteMonth speaks in no headline of a period but its own and the ones before', async () => {
    const month = await newestMonth('en');
    const { headlines } = await siteMonth(month, 'en');
    expect(Object.keys(headlines)).toEqual(['month', 'to-date', 'twelve-months', 'partners', 'balance', 'growth-export', 'growth-import']);
    for (const [name, { series }] of Object.entries(headlines)) {
      expect(monthsOf(series[0].points.at(-1)?.period ?? month.id).last, name).toBe(month.number);
      expect(headlines[name]?.headline.text, name).toContain(month.name.split(' ').at(-1));
    }
  });

  test('siteMonth leaves out growth and sums of twelve months where the months before are not held', async () => {
    const [first] = months;
    if (first === undefined) throw new RangeError('no month is held');
    expect(Object.keys((await siteMonth(first, 'en')).headlines)).toEqual(['month', 'partners', 'balance']);
  });

  test('siteMonth lets stand out every flow with a partner that has a flag in the month or the year to it, and no other', async () => {
    for (const month of months) {
      const flagged = columns.month.series.filter((series, at) => {
        const points = [pointIn(series, month), pointIn(columns['to-date'].series[at] ?? series, month)];
        return columns.month.spec.partners.slice(0, 5).includes(series.partner) && points.some((point) => (point?.flags.length ?? 0) > 0);
      });
      const { standingOut } = await siteMonth(month, 'en');
      expect(standingOut.map(({ id }) => id)).toEqual(flagged.map(({ measure, partner }) => `${measure}-${partner.toLowerCase()}`));
    }
  });

  test('siteMonth names the release of the month among its sources', async () => {
    for (const month of months) {
      const { sources } = await siteMonth(month, 'en');
      expect(
        sources.some(({ release }) => release.id.endsWith(month.id)),
        month.id,
      ).toBe(true);
    }
  });
});

test('monthReceipts() holds the receipt of every number of every month on the page that its link leads to', async () => {
  const pages = await monthReceipts('en');
  const { hrefOf, idOf } = monthLocations('en');
  for (const month of months)
    for (const receipt of (await siteMonth(month, 'en')).receipts) {
      const [path = '', id] = hrefOf(receipt).split('#');
      const page = [...pages.keys()].find((name) => routes.monthReceipts('en', name) === path) ?? '';
      expect(id).toBe(idOf(receipt));
      expect(
        pages.get(page)?.some((entry) => entry.id === id),
        `${path} ${id}`,
      ).toBe(true);
    }
});
