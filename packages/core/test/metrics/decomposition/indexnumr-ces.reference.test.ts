import { describe, expect, test } from 'vitest';
import { type IndexOptions, priceIndex, quantityIndex } from '../../../src/metrics/index.ts';
import { expectClose } from '../../support/close-to.ts';
import { type Reference, readReference } from '../../support/read-reference.ts';

interface IndexCase {
  readonly of: 'price' | 'quantity';
  readonly formula: NonNullable<IndexOptions['form']>;
  readonly comparison: NonNullable<IndexOptions['comparison']>;
  readonly values: readonly number[];
}

interface Content extends Reference<IndexCase> {
  readonly prices: readonly (readonly number[])[];
  readonly quantities: readonly (readonly number[])[];
}

const { cases, prices, quantities } = readReference<Content>('decomposition/indexnumr-ces');

describe('price and quantity indices, as the R package IndexNumR gives them', () => {
  test('there are twenty-two series to compare', () => {
    expect(cases).toHaveLength(22);
  });

  test.each(cases)('$of index, $formula, $comparison', ({ of, formula, comparison, values }) => {
    const measure = of === 'price' ? priceIndex : quantityIndex;
    const periods = measure(prices, quantities, { form: formula, comparison });
    expect(periods).toHaveLength(12);
    for (const [period, wanted] of values.entries()) expectClose(periods[period]?.index, wanted, 1e-12);
  });

  test.each(['laspeyres', 'fisher', 'tornqvist'] as const)('chained, %s: the product of the steps from period to period', (formula) => {
    const steps = cases.find((one) => one.of === 'price' && one.formula === formula && one.comparison === 'period-on-period');
    const chain = priceIndex(prices, quantities, { form: formula });
    let level = 1;
    for (const [period, step] of (steps?.values ?? []).entries()) {
      level *= step;
      expectClose(chain[period]?.index, level, 1e-12);
    }
    expect(steps?.values).toHaveLength(12);
  });
});
