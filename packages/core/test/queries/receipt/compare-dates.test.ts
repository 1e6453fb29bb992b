import { expect, it } from 'vitest';
import { compareDates } from '../../../src/queries/receipt/index.ts';

it('compareDates(one, other) puts dates in the order that a language would, a year before its days', () => {
  const dates = ['2013-06-01', '2011', '2013', '1998-12-31', '2013-06', '2011'];
  expect(dates.toSorted(compareDates)).toEqual(['1998-12-31', '2011', '2011', '2013', '2013-06', '2013-06-01']);
  expect(dates.toSorted(compareDates)).toEqual(dates.toSorted((one, other) => one.localeCompare(other, 'en')));
});
