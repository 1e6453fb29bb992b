import { isMissing } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { monthLocations } from '../../features/reports/months/month-receipts.ts';
import { sentencesOfMonth } from '../../features/reports/months/month-sentences.ts';
import { monthFlows } from '../../features/reports/months/month-specs.ts';
import { pointIn, siteMonth } from '../../features/reports/months/site-month.ts';
import { siteMonths } from '../../features/reports/months/site-months.ts';
import { siteQuestion } from '../../lib/dataset.ts';
import { messagesOf } from '../../messages/messages.ts';

const all = await siteMonths('en');
const { columns } = all;
const told = await Promise.all(
  all.months.map(async (month) => {
    const found = await siteMonth(month, 'en');
    return { month, found, sentences: sentencesOfMonth(found, all, 'en', messagesOf('en')) };
  }),
);

type Told = (typeof told)[number];

/** The amounts of the flows with single partners in a month and a year before it, read from the columns again. */
function flowsOf({ month }: Told) {
  return columns.month.series
    .filter(({ partner }) => siteQuestion.partners.includes(partner))
    .map((series) => {
      const amounts = [month.number, month.number - 12].map((number) => pointIn(series, { ...month, number })?.value);
      const [now, before] = amounts.map((value) => (value === undefined || isMissing(value) ? null : value));
      return { series, point: pointIn(series, month), now: now ?? null, before: before ?? null };
    });
}

function sumOf(one: Told, flow: string, moved = 0): number {
  const values = flowsOf(one).filter(({ series }) => series.measure === flow);
  return values.reduce((sum, { now, before }) => sum + ((moved === 0 ? now : before) ?? Number.NaN), 0);
}

describe.each(told.map((one) => [one.month.id, one] as const))('the sentences of %s', (_, one) => {
  const [happened, mover, doubt] = one.sentences;
  const receiptsOf = (sentence: typeof happened) => (sentence?.spans ?? []).flatMap(({ receipt }) => receipt?.value ?? []);

  test('say the total and both flows, and how each moved on the year before where that is held', () => {
    const [sold, bought] = monthFlows.map((flow) => sumOf(one, flow));
    const expected = monthFlows.map((flow) => sumOf(one, flow) / sumOf(one, flow, 1) - 1).filter((growth) => !Number.isNaN(growth));
    const values = receiptsOf(happened);
    const amounts = [(sold ?? Number.NaN) + (bought ?? Number.NaN), sold ?? Number.NaN, bought ?? Number.NaN];
    expect(values.filter((_, at) => at < 2 || at === values.length - (expected.length === 2 ? 2 : 1))).toEqual(
      amounts.map((amount) => expect.closeTo(amount, 0)),
    );
    expect(expected.length === 2 ? [values[2], values[4]] : []).toEqual(expected.map((growth) => expect.closeTo(growth, 6)));
    const words = [...(happened?.text ?? '').matchAll(/(?<way>up|down) [\d.]+%/g)].map((match) => match.groups?.['way']);
    expect(words).toEqual(expected.map((growth) => (growth < 0 ? 'down' : 'up')));
    expect(happened?.text).not.toContain('{');
  });

  test('name the flow with one partner that changed most, or the largest where no year before is held', () => {
    const flows = flowsOf(one);
    const compared = flows.filter(({ before }) => before !== null);
    const sizes = flows.map(({ now, before }) => (compared.length > 0 && before === null ? -1 : Math.abs((now ?? 0) - (before ?? 0))));
    const largest = flows[sizes.indexOf(Math.max(...sizes))];
    expect(receiptsOf(mover)).toEqual(compared.length > 0 ? [largest?.now, largest?.before] : [largest?.now]);
    expect(mover?.text).toContain(compared.length > 0 ? 'changed most' : 'largest of all flows');
    expect(mover?.text).toContain(largest?.series.measure === 'export' ? 'exports to' : 'imports from');
  });

  test('doubt each flow with a flag and each without a figure, no other, and count those that were revised', () => {
    const flows = flowsOf(one);
    const doubted = flows.filter(({ now, point }) => now === null || (point?.flags.length ?? 0) > 0);
    expect([...(doubt?.text ?? '').matchAll(/exports to|imports from/g)]).toHaveLength(doubted.length);
    const revised = flows.filter(({ point }) => point?.revised != null).length;
    expect(doubt?.text).toContain(revised === 0 ? 'may be revised' : `${revised} of the ${flows.length} figures`);
    expect(columns.month.spec.vintage).toBe('first');
  });

  test('are short, and lead each number to a page of receipts', () => {
    for (const sentence of [happened, mover, doubt]) {
      expect(sentence?.text).not.toMatch(/undefined|NaN|\{/);
      for (const part of (sentence?.text ?? '').split(/[.:;] /)) expect(part.split(' ').length, part).toBeLessThanOrEqual(25);
      for (const { receipt } of sentence?.spans ?? [])
        if (receipt !== null) expect(monthLocations('en').hrefOf(receipt)).toMatch(/^\/en\/month\/receipts\//);
    }
  });
});
