import { isMissing } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { siteTopic } from '../../../features/reports/index.ts';
import { topics } from '../../../lib/dataset.ts';

const goods = topics.filter((topic) => topic.goods !== undefined);

describe('a topic that opens with goods', () => {
  test.each(goods)('$id names its largest purchase first, in the newest year of all its figures', async (topic) => {
    const { goods: charts, headline } = await siteTopic(topic, 'en');
    const [bought, sold] = charts;
    expect([bought?.flow, sold?.flow]).toEqual(['bought', 'sold']);
    const periods = bought?.answers.flatMap(({ view }) =>
      view.series.flatMap(({ points }) => points.filter(({ value }) => !isMissing(value)).map(({ period }) => period)),
    );
    expect(bought?.year).toBe(periods?.toSorted().at(-1));
    const largest = bought?.goods.toSorted((one, other) => other.value - one.value)[0];
    expect(headline.text).toBe(`${largest?.name} from Turkmenistan led what China bought in ${bought?.year}`);
    expect(largest?.series.economy).toBe('TKM');
  });

  test.each(goods)('$id counts no good of a seller twice, and no more than was bought or sold in all', async (topic) => {
    for (const { goods: rows, inAll, year } of (await siteTopic(topic, 'en')).goods) {
      const named = rows.map(({ series }) => `${series.economy} ${series.product?.replace(/^\w+:/, '')}`);
      for (const [index, one] of named.entries()) expect(named.filter((other, at) => at !== index && other.startsWith(one))).toEqual([]);
      expect(new Set(rows.map(({ point }) => point.period))).toEqual(new Set([year]));
      const total = inAll?.value;
      expect(rows.reduce((sum, { value }) => sum + value, 0)).toBeLessThanOrEqual(Number(total) * 1.001);
      expect(inAll?.subject.period).toBe(year);
    }
  });

  test.each(goods)('$id names oil and gas where the data have them', async (topic) => {
    const [bought] = (await siteTopic(topic, 'en')).goods;
    const named = bought?.goods.map(({ name, series }) => `${name} ${series.economy}`);
    expect(named).toEqual(expect.arrayContaining(['Gas TKM', 'Gas KAZ', 'Crude oil KAZ']));
    expect(named?.join()).not.toMatch(/HS \d/);
  });
});
