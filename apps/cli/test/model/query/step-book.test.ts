import { decodeViewSpec, encodeViewSpec } from '@sogdia/core';
import { describe, expect, it } from 'vitest';
import { otherBooks } from '../../../src/model/query/step-book.ts';
import { otherVintages } from '../../../src/model/query/step-vintage.ts';
import { otherSpan, twoBooksSpec } from '../../../src/model/query/two-books.ts';

const spec = decodeViewSpec('measure=export&partners=KAZ');
const named = (step: 1 | -1, canShowBoth: boolean, from = spec) =>
  otherBooks(from, step, canShowBoth).map(({ book, method }) => (method === null ? book : method));

describe('otherBooks(spec, step, canShowBoth)', () => {
  it('gives every other book once, the next first, and each method by its name', () => {
    expect(named(1, true)).toEqual(['partner', 'both', 'mean', 'reporter', 'partner', 'fixed-factor', 'reliability-weighted']);
    expect(named(1, false)).not.toContain('both');
  });

  it('gives the same in the opposite order the other way round', () => {
    expect(named(-1, true)).toEqual(named(1, true).toReversed());
  });

  it('begins after the book that is shown', () => {
    expect(named(1, true, decodeViewSpec('measure=export&partners=KAZ&book=reconciled&method=fixed-factor'))[0]).toBe(
      'reliability-weighted',
    );
  });

  it('gives specs that a query string can hold', () => {
    for (const other of otherBooks(spec, 1, true)) expect(decodeViewSpec(encodeViewSpec(other))).toEqual(other);
  });
});

describe('otherVintages(asOf, days, step)', () => {
  const days = ['2014-01-01', '2016-01-01'];

  it.each([
    ['as-published', 1, ['2014-01-01', '2016-01-01', 'latest']],
    ['2014-01-01', 1, ['2016-01-01', 'latest']],
    ['latest', 1, []],
    ['latest', -1, ['2016-01-01', '2014-01-01', 'as-published']],
    ['2016-01-01', -1, ['2014-01-01', 'as-published']],
    ['as-published', -1, []],
  ] as const)('otherVintages(%s, days, %d) is %j', (asOf, step, expected) => {
    expect(otherVintages(asOf, days, step)).toEqual(expected);
  });

  it('a date between two days lies between their vintages', () => {
    expect(otherVintages('2015-06-01', days, 1)[0]).toBe('2016-01-01');
    expect(otherVintages('2015-06-01', days, -1)[0]).toBe('2014-01-01');
  });
});

describe('otherSpan(spec)', () => {
  it('goes back to 1992, and from there to where it was', () => {
    expect(otherSpan(twoBooksSpec).from).toBe(1992);
    expect(otherSpan(otherSpan(twoBooksSpec))).toEqual(twoBooksSpec);
  });
});
