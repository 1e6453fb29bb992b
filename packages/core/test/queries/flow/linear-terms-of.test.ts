import { describe, expect, it } from 'vitest';
import { readMeasure } from '../../../src/index.ts';
import { type Measure, type Observation, yearPeriod } from '../../../src/model/index.ts';
import type { ReceiptStep } from '../../../src/model/view/index.ts';
import { linearTermsOf } from '../../../src/queries/flow/linear-terms-of.ts';
import { makeDataset, makeObservation } from '../../support/make-dataset.ts';
import { makeIndicator } from '../../support/make-trade.ts';

const marketRate = {
  role: 'yuan-per-dollar' as const,
  indicator: 'CNY_per_USD_annual_avg',
  unit: 'cny-per-usd' as const,
  recorder: 'CHN' as never,
  priceYear: null,
};

const dataset = makeDataset({ observations: [makeObservation({ value: 7 }), makeObservation({ flow: 'import', value: 3 })] });
const [{ reporter, partner }] = [...dataset.observations] as [Observation];
const read = (measure: Measure): ReceiptStep => {
  const receipt = readMeasure(dataset, { measure, reporter, partner, period: yearPeriod(2013), record: 'reporter', vintage: 'first' });
  if (receipt.kind !== 'step') throw new Error('not computed');
  return receipt;
};
const coefficientsOf = (receipt: ReceiptStep): readonly number[] | undefined =>
  linearTermsOf(receipt)?.map(({ coefficient }) => coefficient);

describe('linearTermsOf(receipt)', () => {
  it('gives a sum ones, a difference one and minus one, and each figure once', () => {
    const [total, balance] = [read('total-trade'), read('trade-balance')];
    expect([coefficientsOf(total), coefficientsOf(balance)]).toEqual([
      [1, 1],
      [1, -1],
    ]);
    const both = { ...total, operands: [total, balance].map((receipt, index) => ({ role: String(index), receipt })) };
    expect(coefficientsOf(both)).toEqual([2, 0]);
    expect(coefficientsOf({ ...both, operation: 'trade-balance' })).toEqual([0, 2]);
  });

  it('counts an amount converted from yuan as the dollars that a yuan is worth, and one without a rate as the rate that is not held', () => {
    const yuan = makeObservation({ value: 70, unit: 'cny' });
    const rate = makeIndicator('CNY_per_USD_annual_avg', 'CHN', 2013, 7, 'CNY per USD');
    const totalOf = (indicators: readonly (typeof rate)[]) => {
      const observations = [yuan, makeObservation({ flow: 'import', value: 3 })];
      const held = makeDataset({ observations, indicators, indicatorRoles: [marketRate] });
      return readMeasure(held, {
        measure: 'total-trade',
        reporter,
        partner,
        period: yearPeriod(2013),
        record: 'reporter',
        vintage: 'first',
      });
    };
    expect(linearTermsOf(totalOf([rate]))).toMatchObject([
      { leaf: { value: 70, unit: 'cny' }, coefficient: 1 / 7, isConverted: true },
      { leaf: { value: 3 }, coefficient: 1 },
    ]);
    expect(linearTermsOf(totalOf([]))).toMatchObject([{ leaf: { kind: 'absence' }, coefficient: 1 }, { coefficient: 1 }]);
  });

  it('gives none for another operation, nor for a difference of one or three', () => {
    const balance = read('trade-balance');
    expect(linearTermsOf(read('coverage-ratio'))).toBeNull();
    expect(linearTermsOf({ ...balance, operands: balance.operands.slice(0, 1) })).toBeNull();
    expect(linearTermsOf({ ...balance, operands: [...balance.operands, ...balance.operands.slice(0, 1)] })).toBeNull();
  });
});
