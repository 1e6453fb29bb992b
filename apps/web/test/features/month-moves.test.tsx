import { formatEconomy } from '@sogdia/core/format';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MonthMoves, movesOf } from '../../features/reports/months/month-moves.tsx';
import { monthLocations } from '../../features/reports/months/month-receipts.ts';
import { type Month, siteMonths } from '../../features/reports/months/site-months.ts';
import { messagesOf } from '../../messages/messages.ts';

const all = await siteMonths('en');
const texts = { language: 'en', messages: messagesOf('en'), locations: monthLocations('en') } as const;

function drawn(month: Month) {
  const markup = renderToStaticMarkup(<MonthMoves month={month} all={all} {...texts} />);
  const bars = [...markup.matchAll(/<rect class="bar" x="(?<x>[\d.]+)%" width="(?<width>[\d.]+)%"/g)];
  const noughts = [...markup.matchAll(/class="zero" x1="(?<x>[\d.]+)%"/g)].map((match) => Number(match.groups?.['x']));
  return { markup, noughts, bars: bars.map(({ groups }) => ({ x: Number(groups?.['x']), width: Number(groups?.['width']) })) };
}

test('MonthMoves draws every change from a nought of its own scale: falls to the left, rises to the right, as long as they are', () => {
  for (const month of all.months) {
    const before = all.months.find(({ number }) => number === month.number - 12);
    const { bars, noughts, markup } = drawn(month);
    if (before === undefined) {
      expect(markup).toBe('');
      continue;
    }
    const moves = movesOf(month, before, all);
    const range = Math.max(0, ...moves.map(({ change }) => change)) - Math.min(0, ...moves.map(({ change }) => change));
    const [nought = Number.NaN] = noughts;
    expect(bars, month.id).toHaveLength(moves.length);
    const ends = bars.map(({ x, width }) => (Math.abs(x - nought) < 0.11 ? width : -width));
    const expected = moves.map(({ change }) => Math.sign(change) * Math.max(0.4, (Math.abs(change) / range) * 100));
    const sorted = (some: readonly number[]) => some.toSorted((one, other) => one - other);
    for (const [at, end] of sorted(ends).entries())
      expect(Math.abs(end - (sorted(expected)[at] ?? Number.NaN)), month.id).toBeLessThan(0.11);
    for (const { x, width } of bars) expect(x + width, month.id).toBeLessThanOrEqual(100.2);
  }
});

test('MonthMoves prints both amounts of each change, each with its receipt, and the largest rise of both flows first', () => {
  const [month, before] = [all.months.at(-1), all.months.at(-13)];
  if (month === undefined || before === undefined) throw new RangeError('no year is held');
  const { markup } = drawn(month);
  const moves = movesOf(month, before, all);
  for (const { was, now } of moves)
    for (const receipt of [was, now]) expect(markup).toContain(texts.locations.hrefOf(receipt).replaceAll('&', '&amp;'));
  const sums = Map.groupBy(moves, ({ partner }) => partner);
  const order = [...sums].map(([partner, some]) => [partner, some.reduce((sum, { change }) => sum + change, 0)] as const);
  const names = order.toSorted(([, one], [, other]) => other - one).map(([partner]) => formatEconomy(all.columns.month, partner, 'en'));
  expect([...markup.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, name]) => name)).toEqual(names);
});
