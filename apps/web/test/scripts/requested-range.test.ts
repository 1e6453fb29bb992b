import { expect, test } from 'vitest';
import { requestedRange } from '../../scripts/requested-range.ts';

test.each([
  ['bytes=0-0', { first: 0, last: 0 }],
  ['bytes=2-', { first: 2, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-30', { first: 0, last: 9 }],
  ['bytes=4-400', { first: 4, last: 9 }],
] as const)('requestedRange(%s, 10) is the part that is there', (header, part) => {
  expect(requestedRange(header, 10)).toEqual(part);
});

test.each(['bytes=10-', 'bytes=-0'])('requestedRange(%s, 10) can not be satisfied', (header) => {
  expect(requestedRange(header, 10)).toBe('unsatisfiable');
});

test.each([undefined, 'bytes=-', 'bytes=5-2', 'bytes=0-1,4-5', 'lines=0-1', 'bytes=a-b'])(
  'requestedRange(%s, 10) is the whole',
  (header) => {
    expect(requestedRange(header, 10)).toBe('whole');
  },
);
