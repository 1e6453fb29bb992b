import { isMissing } from '@sogdia/core';
import { expect, test } from 'vitest';
import { ledBy } from '../../../features/reports/topics/site-goods.ts';
import { requireTopic, siteTopic } from '../../../features/reports/topics/site-topics.ts';

test('a good is said to have led all that was bought only where what is not told by product is less than it', async () => {
  const { goods } = await siteTopic(requireTopic('goods'), 'en');
  const [bought] = goods;
  const total = bought?.inAll;
  if (bought === undefined || total === undefined || isMissing(total.value)) throw new Error('no total');
  const told = bought.goods.reduce((sum, { value }) => sum + value, 0);
  const largest = Math.max(...bought.goods.map(({ value }) => value));
  const saidOf = (value: number) => ledBy({ ...bought, inAll: { ...total, value } as typeof total }, 'en').text;
  expect(saidOf(told + largest * 0.99)).toMatch(/ in \d{4}$/);
  expect(saidOf(told + largest * 1.01)).toMatch(/, of the goods with a figure$/);
  expect(ledBy({ ...bought, inAll: undefined }, 'en').text).toMatch(/, of the goods with a figure$/);
});
