import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { monthLocations } from '../../features/reports/months/month-receipts.ts';
import { MonthTable } from '../../features/reports/months/month-table.tsx';
import { siteMonth } from '../../features/reports/months/site-month.ts';
import { type Month, siteMonths } from '../../features/reports/months/site-months.ts';
import { messagesOf } from '../../messages/messages.ts';

const all = await siteMonths('en');

async function tableOf(month: Month): Promise<string> {
  const found = await siteMonth(month, 'en');
  const texts = { language: 'en', messages: messagesOf('en'), locations: monthLocations('en') } as const;
  return renderToStaticMarkup(<MonthTable found={found} all={all} {...texts} />);
}

test('MonthTable lets no amount read as nothing that is some', async () => {
  for (const month of all.months) {
    const table = await tableOf(month);
    expect(table, month.id).not.toMatch(/>−?0\.0\d</);
    expect(table, month.id).toMatch(/>\d+\.\d\d</);
  }
});

test('MonthTable has no column of which nothing is held, and shows January once', async () => {
  const [first, second] = all.months;
  const heads = async (month: Month | undefined): Promise<number> =>
    month === undefined ? 0 : ((await tableOf(month)).match(/<th scope="col"/g) ?? []).length;
  expect(await heads(first)).toBe(2);
  expect(await heads(second)).toBe(3);
  expect(await heads(all.months.at(-1))).toBe(5);
});

test('MonthTable has a row for each partner and all together, once under what was sold and once under what was bought', async () => {
  for (const month of all.months) {
    const [, ...groups] = (await tableOf(month)).split('<tbody');
    const names = groups.map((group) => [...group.matchAll(/<th scope="row">(.*?)<\/th>/g)].map(([, name]) => name));
    expect(names).toHaveLength(2);
    expect(names[0]).toHaveLength(all.columns.month.series.length / 2);
    expect(names[1]).toEqual(names[0]);
  }
});
