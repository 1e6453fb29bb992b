import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { diversity, presence, revealedAdvantageTable, tableOf, valuesByLabel } from '../../../src/metrics/index.ts';

const records = [
  { economy: 'KAZ', product: '27', usd: 9 },
  { economy: 'KAZ', product: '52', usd: 1 },
  { economy: 'UZB', product: '52', usd: 4 },
];
const fields = { row: 'economy', column: 'product', value: 'usd' } as const;

describe('tableOf(records, { row, column, value })', () => {
  test('tableOf names its rows and columns in the order of the records', () => {
    const table = tableOf(records, { ...fields, missing: 'zero' });
    expect([table.rowLabels, table.columnLabels, [...table.values]]).toEqual([
      ['KAZ', 'UZB'],
      ['27', '52'],
      [9, 1, 0, 4],
    ]);
    expect(valuesByLabel(table.rowLabels, diversity(presence(table)))).toEqual(
      new Map([
        ['KAZ', 1],
        ['UZB', 1],
      ]),
    );
  });

  test('a cell of which no record speaks is not-reported with its names, and travels through every metric', () => {
    const absence = missing('not-reported', 'UZB 27');
    const table = tableOf(records, fields);
    expect(table.absences).toEqual(new Map([[2, absence]]));
    expect(revealedAdvantageTable(table).at(1, 0)).toEqual(absence);
    expect(diversity(presence(table))).toEqual([absence, absence]);
  });

  test('a Missing keeps its reason, null is not-reported even where the rest is zero, and NaN is out-of-domain', () => {
    const odd = [missing('not-in-data', 'x'), null, Number.NaN, 0];
    const table = tableOf(
      odd.map((usd, index) => ({ economy: 'KAZ', product: index, usd })),
      { ...fields, missing: 'zero' },
    );
    expect([...table.absences.values()].map((absence) => absence.missing)).toEqual(['not-in-data', 'not-reported', 'out-of-domain']);
  });

  test('tableOf of no records is empty; two records for one cell are refused, as are labels that do not fit', () => {
    expect(tableOf([] as typeof records, fields)).toMatchObject({ rows: 0, columns: 0 });
    expect(() => tableOf([...records, { economy: 'KAZ', product: '27', usd: 1 }], fields)).toThrow(InvalidParameterError);
    expect(() => valuesByLabel(['KAZ'], [1, 2])).toThrow(InvalidParameterError);
  });
});
