import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { monthLocations } from '../../features/reports/months/month-receipts.ts';
import { monthFlows } from '../../features/reports/months/month-specs.ts';
import { MonthTable } from '../../features/reports/months/month-table.tsx';
import { siteMonth } from '../../features/reports/months/site-month.ts';
import { type Month, siteMonths } from '../../features/reports/months/site-months.ts';
import { messagesOf } from '../../messages/messages.ts';

const all = await siteMonths('en');

async function tablesOf(month: Month): Promise<readonly string[]> {
  const found = await siteMonth(month, 'en');
  const texts = { language: 'en', messages: messagesOf('en'), locations: monthLocations('en') } as const;
  return monthFlows.map((flow) => renderToStaticMarkup(<MonthTable flow={flow} found={found} all={all} {...texts} />));
}

test('MonthTable lets no amount read as nothing that is some', async () => {
  for (const month of all.months)
    for (const table of await tablesOf(month)) {
      expect(table, month.id).not.toMatch(/>−?0\.0\d</);
      expect(table, month.id).toMatch(/>\d+\.\d\d</);
    }
});

test('MonthTable has no column of which nothing is held, and shows January once', async () => {
  const [first, second] = all.months;
  const heads = async (month: Month | undefined): Promise<number> =>
    month === undefined ? 0 : ((await tablesOf(month))[0]?.match(/<th scope="col"/g) ?? []).length;
  expect(await heads(first)).toBe(2);
  expect(await heads(second)).toBe(3);
  expect(await heads(all.months.at(-1))).toBe(6);
});
