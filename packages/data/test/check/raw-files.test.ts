import { describe, expect, test } from 'vitest';
import { printedInRaw } from '../../src/check/index.ts';
import { makeObservation } from '../support/make-observation.ts';
import { makeReleaseRecord } from '../support/make-release-record.ts';

const files = { record: makeReleaseRecord(), texts: new Map([['raw/trade.csv', 'reporter,value\nCHN,28.6\nCHN,"1.449"\n']]) };
const printed = (value: string) => makeObservation({ value: Number(value), printed: { value, unit: 'billion USD' } });

describe('printedInRaw', () => {
  test('printedInRaw leaves a string alone that stands in a raw file, digit by digit, in quotes or not', () => {
    expect(printedInRaw(files, [printed('28.6'), printed('1.449')])).toEqual([]);
    expect(printedInRaw(files, [printed('28.60')]).map(({ sentence }) => sentence)).toEqual([
      'printed nowhere: 28.60 (CHN KAZ export 2020 TOTAL) of office/2021; expected a cell of a raw file, or a formula',
    ]);
  });

  test('printedInRaw asks for the operands of a derived figure, and for quantities', () => {
    const operand = { role: 'V', quantity: 'turnover', period: '2020', value: 14, unit: 'usd', source: 'office', release: 'office/2021' };
    const derived = makeObservation({
      printed: null,
      status: 'derived',
      derivation: { formula: 'V / (1 + g)', operands: [{ ...operand, printed: { value: '28.6', unit: 'USD' } }] },
      quantities: [{ value: 5, unit: 'kg', printed: { value: '5', unit: 'kg' }, status: 'printed' }],
    });
    expect(printedInRaw(files, [derived]).map(({ subject }) => subject)).toEqual(['5']);
  });
});
