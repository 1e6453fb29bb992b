import { computeView, decodeViewSpec } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';

const dataset = await loadDataset(['totals', 'products']);
const spoken = (query: string) => {
  const { headline, description } = computeView(dataset, decodeViewSpec(dataset, query));
  return { headline: headline.text, summary: description.summary[0]?.text };
};

describe('a view of one product over several partners', () => {
  test('tells the share of the product in the trade with each, not the shares of the partners', () => {
    const { headline, summary } = spoken('products=energy&years=2016-2019&record=partner&transform=share&chart=table');
    expect(headline).toContain(', share of all goods: ');
    expect(summary).toMatch(/^The share of energy \(mineral fuels\) in China’s trade with Central Asia, 2019: Kazakhstan /);
  });

  test('tells its rank among products in the trade with each', () => {
    const { summary } = spoken('products=energy&years=2017-2019&record=partner&transform=rank&chart=table');
    expect(summary).toMatch(/^The rank of energy \(mineral fuels\) by product in China’s trade with Central Asia, 2019: /);
  });
});
