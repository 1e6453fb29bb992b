import { expect, it } from 'vitest';
import { observationSchema } from '../../../src/model/index.ts';
import { recordedReceipt } from '../../../src/queries/cell/recorded-figure.ts';
import { makeObservation } from '../../support/make-dataset.ts';

const { reporter, partner, period } = makeObservation();
const subject = { quantity: 'export', reporter, partner, recorder: reporter, period } as const;
const operand = { quantity: 'export', period: '2012', value: 1, source: 'customs', release: 'customs/first' };

it('recordedReceipt(subject, observation, []) values the amounts that a figure was derived of as the figure is, and no rate', () => {
  const operands = ['usd', 'cny', 'ratio'].map((unit) => ({ ...operand, role: unit, unit, printed: { value: '1', unit } }));
  const derived = observationSchema.parse({ ...makeObservation({ status: 'derived' }), derivation: { formula: 'f', operands } });
  const receipt = recordedReceipt(subject, derived, []);
  const valuations = receipt.kind === 'step' ? receipt.operands.map((one) => one.receipt.kind === 'cell' && one.receipt.valuation) : [];
  expect(valuations).toEqual(['FOB', 'FOB', null]);
});
