import { describe, expect, test } from 'vitest';
import { formatField, formatRawField } from '../../src/format.ts';

describe('formatRawField(text, separator)', () => {
  test.each([
    ['plain', ',', 'plain'],
    ['', ',', ''],
    ['a, b', ',', '"a, b"'],
    ['a, b', '\t', 'a, b'],
    ['a\tb', '\t', '"a\tb"'],
    ['say "a"', ',', '"say ""a"""'],
    ['two\nlines', ',', '"two\nlines"'],
    ['-1.5', ',', '-1.5'],
  ] as const)('of %j with %j is %j', (text, separator, field) => {
    expect(formatRawField(text, separator)).toBe(field);
  });
});

describe('formatField(text, separator)', () => {
  test.each(['=1+1', '+1', '-1', '@a', '\ta', '\ra'])('of %j, which a spreadsheet would run, begins with an apostrophe', (text) => {
    expect(formatField(text).replace(/^"/, '').startsWith(`'${text}`)).toBe(true);
  });

  test('of a formula with a comma is guarded within the quotes', () => {
    expect(formatField('=A1,B1')).toBe(`"'=A1,B1"`);
    expect(formatField('a=b')).toBe('a=b');
  });
});
