import type { Dataset, Observation } from '../../src/index.ts';
import { makeDataset, makeObservation } from './make-dataset.ts';
import { makeIndicator } from './make-trade.ts';

/** The invented trade of a partner: the yuan of January 2024 and what each month adds, for exports and imports. */
const paths = {
  KAZ: { export: { start: 100e9, step: 1e9 }, import: { start: 50e9, step: 0 } },
  UZB: { export: { start: 200e9, step: -2e9 }, import: { start: 20e9, step: 1e9 } },
} as const;

/** January 2024 to July 2026. */
export const months: readonly string[] = Array.from({ length: 31 }, (_, index) => monthAt(index));

function monthAt(index: number): string {
  return `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** What is printed of the year to a month of 2026 beside the sum of its months: a revision. */
export const revision = 1e9;

/**
 * China's invented trade with Kazakhstan and Uzbekistan by month, in yuan: Kazakhstan's exports rise by 1 bn a month from 100 bn, those to Uzbekistan fall by 2 bn from
 * 200; the years to each month are the sums, in 2026 with a revision from February on. Yearly dollars of 2013 and 2014 beside them. Customs'
 * rate is 7, the market's 8 yuan, except in July 2026, of which neither is held.
 */
export function makeMonths(observations: readonly Observation[] = []): Dataset {
  const rate = { unit: 'cny-per-usd', recorder: 'CHN', priceYear: null } as const;
  return makeDataset({
    observations: [...monthly(), ...yearly(), ...observations],
    indicators: months
      .slice(0, -1)
      .flatMap((month) => [
        makeIndicator('customs-rate', 'CHN', month, 7, 'CNY per USD'),
        makeIndicator('market-rate', 'CHN', month, 8, 'CNY per USD'),
      ]),
    indicatorRoles: [
      { role: 'yuan-per-dollar', indicator: 'market-rate', ...rate },
      { role: 'customs-yuan-per-dollar', indicator: 'customs-rate', ...rate },
    ] as never,
  });
}

function monthly(): readonly Observation[] {
  return Object.entries(paths).flatMap(([partner, flows]) =>
    (['export', 'import'] as const).flatMap((flow) => {
      const values = months.map((_, index) => flows[flow].start + index * flows[flow].step);
      const row = (period: string, value: number): Observation =>
        makeObservation({ partner, flow, period, value, unit: 'cny', printed: { value: String(value / 1e4), unit: '10 thousand CNY' } });
      return months.flatMap((month, index) => {
        const january = index - (index % 12);
        const toDate = values.slice(january, index + 1).reduce((sum, value) => sum + value, 0);
        const printed = index > 24 ? toDate + revision : toDate;
        const run = index % 12 === 11 ? month.slice(0, 4) : `${monthAt(january)}..${month}`;
        return index === january ? [row(month, values[index] ?? 0)] : [row(month, values[index] ?? 0), row(run, printed)];
      });
    }),
  );
}

function yearly(): readonly Observation[] {
  return [2013, 2014].flatMap((period) =>
    ['KAZ', 'UZB'].flatMap((partner) =>
      (['export', 'import'] as const).map((flow) => makeObservation({ partner, flow, period, value: 10e9 })),
    ),
  );
}
