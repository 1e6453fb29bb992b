import { indicatorValueSchema } from '@sogdia/core/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyPart, type PartContent } from '../../../src/content/part-content.ts';
import { decodeColumns } from '../../../src/shipped/encoding/decode-columns.ts';
import { decodePart } from '../../../src/shipped/encoding/decode-part.ts';
import { encodeColumns } from '../../../src/shipped/encoding/encode-columns.ts';
import { encodePart } from '../../../src/shipped/encoding/encode-part.ts';
import { makeObservation } from '../../support/make-observation.ts';
import { makePart } from '../../support/make-part.ts';

describe('encodeColumns and decodeColumns', () => {
  test('encodeColumns gives the value that all rows have once, lists few distinct values once and many one by one', () => {
    expect(
      encodeColumns(
        ['product', 'flow', 'value'],
        [
          ['TOTAL', 'export', 1],
          ['TOTAL', 'import', 2],
          ['TOTAL', 'export', 3],
          ['TOTAL', 'export', 4],
        ],
      ),
    ).toEqual({
      rows: 4,
      columns: {
        product: { each: 'TOTAL', rows: [], others: [] },
        flow: { distinct: ['export', 'import'], positions: [0, 1, 0, 0] },
        value: [1, 2, 3, 4],
      },
    });
  });

  test('decodeColumns reads back what encodeColumns wrote', () => {
    // JSON, in which columns are written, has no negative zero.
    const scalar = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(scalar, fc.constantFrom('a', 'b')), { maxLength: 20 }), (rows) => {
        const [first, second] = decodeColumns(['x', 'y'], encodeColumns(['x', 'y'], rows));
        expect(rows.map((_, at) => first?.at(at))).toEqual(rows.map((row) => row[0]));
        expect(rows.map((_, at) => second?.at(at))).toEqual(rows.map((row) => row[1]));
      }),
    );
  });

  test.each([
    ['a column is absent', { rows: 1, columns: { y: [1] } }, 'no column x'],
    ['a column is one too many', { rows: 1, columns: { x: [1], y: [1] } }, 'columns x,y; expected x'],
    ['a column is short', { rows: 2, columns: { x: [1] } }, 'column x has 1 values; expected 2'],
    ['a position points outside', { rows: 1, columns: { x: { distinct: ['a'], positions: [1] } } }, 'column x points at value 1 of 1'],
  ])('decodeColumns throws when %s', (_, table, message) => {
    expect(() => decodeColumns(['x'], table)).toThrow(message);
  });
});

describe('encodePart and decodePart', () => {
  const indicator = indicatorValueSchema.parse({
    indicator: 'china_europe_trips',
    economy: 'CHN',
    period: '2011',
    value: null,
    text: '<20',
    unit: 'trips',
    status: 'printed',
    confidence: 'high',
    source: 'office',
    release: 'office/2021',
    note: 'fewer than 20',
  });
  const part = makePart({
    observations: [
      makeObservation({ flags: ['rounded', 'preliminary'] }),
      makeObservation({ period: '2018-03', unit: 'cny', printedGrowth: '-12.5' }),
      makeObservation({
        period: '2017',
        quantities: [
          { value: 15_506, unit: 'items', printed: { value: '15506.0', unit: 'u' }, status: 'printed' },
          { value: 2.5, unit: 'kg', printed: { value: '2.5', unit: 'kg' }, status: 'estimated' },
        ],
      }),
      makeObservation({ period: '2019', note: 'a note: 中, "x"', value: 0.125 }),
    ],
    indicators: [indicator],
  });

  test('decodePart reads back what encodePart wrote', () => {
    const read = (one: PartContent): PartContent => {
      const { observations, ...others } = decodePart(encodePart(one));
      return { ...others, observations: [...observations] };
    };
    expect(read(part)).toEqual(part);
    expect(read(emptyPart)).toEqual(emptyPart);
  });

  test('decodePart throws for a text that is no part', () => {
    expect(() => decodePart('null')).toThrow('a part is an object');
    expect(() => decodePart('{"observations":{}}')).toThrow(/a part with observations; expected absences,/);
    expect(() => decodePart(encodePart(part).slice(0, -1))).toThrow(SyntaxError);
    expect(() => decodePart(JSON.stringify({ ...JSON.parse(encodePart(part)), events: {} }))).toThrow('events is no list');
  });

  test('decodePart throws for a value that is no number', () => {
    const text = encodePart(part).replace('0.125', '"0.125"');
    expect(() => decodePart(text)).toThrow('row 3 has the value 0.125; expected a number');
  });
});
