import { describe, expect, test } from 'vitest';
import { harmonizeQuantities } from '../../src/harmonize/harmonize-quantities.ts';
import { scaleQuantity } from '../../src/harmonize/scale-printed.ts';
import { parseTable, quantityRowSchema } from '../../src/parse/index.ts';
import { makeObservation } from '../support/make-observation.ts';
import { makeReleaseRecord } from '../support/make-release-record.ts';

const header = 'period,reporter,partner,flow,product,value,unit,status';
const names = { map: { China: 'CHN', Kazakhstan: 'KAZ' }, excluded: [] };
const cars = makeObservation({ product: 'HS2022:870380', value: 400 });
const ores = makeObservation({ product: 'HS2022:26', value: 100 });

function harmonized(...lines: readonly string[]) {
  const { rows } = parseTable(`${header}\n${lines.join('\n')}\n`, quantityRowSchema);
  return harmonizeQuantities([cars, ores], rows, makeReleaseRecord(), names);
}

describe('harmonizeQuantities(observations, rows, record, names)', () => {
  test('gives an observation what is stated of its cell, each unit with its own status, and leaves the others as they are', () => {
    const { rows, faults, left } = harmonized(
      '2020,China,Kazakhstan,export,HS2022:870380,4.0,u,reported',
      '2020,China,Kazakhstan,export,HS2022:870380,7.25,tonnes,estimated',
    );
    expect({ faults, left }).toEqual({ faults: [], left: 0 });
    expect(rows).toEqual([
      {
        ...cars,
        quantities: [
          { value: 4, unit: 'items', printed: { value: '4.0', unit: 'u' }, status: 'printed' },
          { value: 7250, unit: 'kg', printed: { value: '7.25', unit: 'tonnes' }, status: 'estimated' },
        ],
      },
      ores,
    ]);
  });

  test('leaves out a quantity of 0 beside a value, and counts it', () => {
    const { rows, faults, left } = harmonized('2020,China,Kazakhstan,export,HS2022:870380,0.0,u,reported');
    expect({ rows, faults, left }).toEqual({ rows: [cars, ores], faults: [], left: 1 });
  });

  test.each([
    ['an unknown unit', ['2020,China,Kazakhstan,export,HS2022:870380,4,dozen,reported'], /^unknown unit of a quantity.*dozen/],
    ['a quantity of no observation', ['2021,China,Kazakhstan,export,HS2022:870380,4,u,reported'], /^quantity of no observation: 2021/],
    [
      'a second quantity in a unit',
      ['2020,China,Kazakhstan,export,HS2022:26,4,kg,reported', '2020,China,Kazakhstan,export,HS2022:26,1,tonnes,reported'],
      /^second quantity in kg: .*tonnes/,
    ],
  ])('tells of %s', (_what, lines, sentence) => {
    expect(harmonized(...lines).faults).toMatchObject([{ check: 'quantities', sentence: expect.stringMatching(sentence) }]);
  });
});

describe('scaleQuantity', () => {
  test.each([
    ['1553042101', 'tonnes', { value: 1_553_042_101_000, unit: 'kg' }],
    ['74931.21', 'kg', { value: 74_931.21, unit: 'kg' }],
    ['15506.0', 'u', { value: 15_506, unit: 'items' }],
    ['5', 'litres', null],
  ])('scaleQuantity(%s, %s) is %j', (value, unit, quantity) => {
    expect(scaleQuantity(value, unit)).toEqual(quantity);
  });
});
