import { decodeViewSpec, encodeViewSpec } from '@sogdia/core';
import { describe, expect, it } from 'vitest';
import { shippedData } from '../../../src/data/opened-data.ts';
import { otherRecords } from '../../../src/model/query/step-record.ts';
import { otherVintages } from '../../../src/model/query/step-vintage.ts';

const spec = decodeViewSpec(shippedData.scope, 'measure=export&partners=KAZ');
const named = (step: 1 | -1, canShowBoth: boolean, from = spec) =>
  otherRecords(from, step, canShowBoth).map(({ record, method }) => (method === null ? record : method));

describe('otherRecords(spec, step, canShowBoth)', () => {
  it('gives every other record once, the next first, and each method by its name', () => {
    expect(named(1, true)).toEqual(['partner', 'both', 'mean', 'reporter', 'partner', 'fixed-factor', 'reliability-weighted']);
    expect(named(1, false)).not.toContain('both');
  });

  it('gives the same in the opposite order the other way round', () => {
    expect(named(-1, true)).toEqual(named(1, true).toReversed());
  });

  it('begins after the record that is shown', () => {
    expect(named(1, true, decodeViewSpec(shippedData.scope, 'measure=export&partners=KAZ&record=reconciled&method=fixed-factor'))[0]).toBe(
      'reliability-weighted',
    );
  });

  it('gives specs that a query string can hold', () => {
    for (const other of otherRecords(spec, 1, true))
      expect(decodeViewSpec(shippedData.scope, encodeViewSpec(shippedData.scope, other))).toEqual(other);
  });
});

describe('otherVintages(vintage, days, step)', () => {
  const days = ['2014-01-01', '2016-01-01'];

  it.each([
    ['first', 1, ['2014-01-01', '2016-01-01', 'latest']],
    ['2014-01-01', 1, ['2016-01-01', 'latest']],
    ['latest', 1, []],
    ['latest', -1, ['2016-01-01', '2014-01-01', 'first']],
    ['2016-01-01', -1, ['2014-01-01', 'first']],
    ['first', -1, []],
  ] as const)('otherVintages(%s, days, %d) is %j', (vintage, step, expected) => {
    expect(otherVintages(vintage, days, step)).toEqual(expected);
  });

  it('a date between two days lies between their vintages', () => {
    expect(otherVintages('2015-06-01', days, 1)[0]).toBe('2016-01-01');
    expect(otherVintages('2015-06-01', days, -1)[0]).toBe('2014-01-01');
  });
});
