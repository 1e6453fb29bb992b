import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCommaSeparated } from '../../src/package/to-comma-separated.ts';
import { parseCommaSeparated } from '../../src/parse/table/parse-comma-separated.ts';

describe('parseCommaSeparated', () => {
  test('parseCommaSeparated(text) reads plain fields line by line', () => {
    expect(parseCommaSeparated('a,b\n1,2\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('parseCommaSeparated(text) keeps commas, doubled quotes and line breaks inside quotes', () => {
    expect(parseCommaSeparated('a,b\n"x, y","he said ""no""\nand left"\n')).toEqual([
      ['a', 'b'],
      ['x, y', 'he said "no"\nand left'],
    ]);
  });

  test('parseCommaSeparated(text) reads CRLF, a byte order mark, and a last line without its break', () => {
    expect(parseCommaSeparated('\uFEFFa,b\r\n1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('parseCommaSeparated(text) keeps empty fields, also at the end of a line and of the text', () => {
    expect(parseCommaSeparated('a,,c\n,,\n1,2,')).toEqual([
      ['a', '', 'c'],
      ['', '', ''],
      ['1', '2', ''],
    ]);
  });

  test('parseCommaSeparated(text) does not trim: blanks belong to a field', () => {
    expect(parseCommaSeparated(' a , b\n')).toEqual([[' a ', ' b']]);
  });

  test('parseCommaSeparated(empty) has no records', () => {
    expect(parseCommaSeparated('')).toEqual([]);
  });

  test('parseCommaSeparated(text) reads an unclosed quote to the end of the text', () => {
    expect(parseCommaSeparated('a,"b\nc')).toEqual([['a', 'b\nc']]);
  });

  test('parseCommaSeparated reads back what toCommaSeparated wrote, whatever the fields hold', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', '中') });
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 }), (rows) => {
        const text = toCommaSeparated(['x', 'y'], rows);
        expect(parseCommaSeparated(text)).toEqual([['x', 'y'], ...rows]);
      }),
    );
  });
});
