import { isMissing } from '@sogdia/core';
import { expect, test } from 'vitest';
import { sitePairs } from '../../features/records/facts/site-pairs.ts';
import { messagesOf } from '../../messages/messages.ts';

const pairs = await sitePairs('en');
const messages = messagesOf('en');

test('sitePairs() has every flow in the last year of both sides, and its gap is what lies between the two', () => {
  const counted = pairs.filter(({ partner }) => partner !== null);
  expect(counted.length).toBeGreaterThan(0);
  for (const { pair, own, partner } of counted) {
    expect(partner?.point.period).toBe(own.period);
    expect(partner?.gap.period).toBe(own.period);
    expect(partner?.size).toBeCloseTo(Math.abs(Number(own.value) - Number(partner?.point.value)), 0);
    expect(Number(partner?.gap.ratio.value)).toBeCloseTo(Number(own.value) / Number(partner?.point.value), 6);
    const later = pair.own.points.filter(({ period, value }) => period > own.period && !isMissing(value));
    const alsoPartner = later.filter(({ period }) => pair.mirror.points.some((one) => one.period === period && !isMissing(one.value)));
    expect(alsoPartner, pair.view.title).toEqual([]);
  }
});

test('sitePairs() has the newest figure of the reporter alone where the partner publishes none', () => {
  const alone = pairs.filter(({ partner }) => partner === null);
  expect(alone.length).toBeGreaterThan(0);
  for (const { pair, own } of alone) {
    expect(pair.mirror.points.every(({ value }) => isMissing(value))).toBe(true);
    expect(own).toBe(pair.own.points.findLast(({ value }) => !isMissing(value)));
  }
});

test('the heading of the pairs says how many partners count less', () => {
  const heading = messages['overview.pairs'];
  expect(heading({ reporter: 'China', less: 4, of: 4 })).toBe('All four partners count less than China says it sold');
  expect(heading({ reporter: 'China', less: 3, of: 4 })).toBe('Three of four partners count less than China says it sold');
  expect(heading({ reporter: 'China', less: 1, of: 4 })).toBe('One of four partners counts less than China says it sold');
  expect(heading({ reporter: 'China', less: 0, of: 4 })).toBe('None of four partners count less than China says it sold');
});
