import { describe, expect, test } from 'vitest';
import { isMissing, missing, type Value } from '../../../../src/index.ts';
import {
  complexityOutlookGain,
  complexityOutlookIndex,
  density,
  diversity,
  economicComplexityIndex,
  economicFitness,
  type PresenceInput,
  type PresenceTable,
  presence,
  productComplexityIndex,
  proximity,
  reflections,
  revealedAdvantageTable,
  ubiquity,
} from '../../../../src/metrics/index.ts';

const absence = missing('not-reported', 'TKM 2013');

/** Every value of every metric that reads a table of presences. */
const readers: Readonly<Record<string, (table: PresenceInput) => readonly Value[]>> = {
  diversity,
  ubiquity,
  economicComplexityIndex: (table) => economicComplexityIndex(table),
  'economicComplexityIndex by reflections': (table) => economicComplexityIndex(table, { method: 'reflections' }),
  productComplexityIndex: (table) => productComplexityIndex(table),
  'productComplexityIndex by reflections': (table) => productComplexityIndex(table, { method: 'reflections' }),
  reflections: (table) => Object.values(reflections(table, 4)).flat(),
  economicFitness: (table) => [...economicFitness(table).economies, ...economicFitness(table).products],
  'economicFitness after 5 updates': (table) => economicFitness(table, { updates: 5 }).economies,
  'proximity of products': (table) => proximity(table).flat(),
  'proximity of economies': (table) => proximity(table, { of: 'economies' }).flat(),
  density: (table) => density(table).flat(),
  'density in the space of another table': (table) => density([[1, 1, 1]], { space: table }).flat(),
  complexityOutlookIndex: (table) => complexityOutlookIndex(table),
  'complexityOutlookGain by r': (table) => complexityOutlookGain(table).flat(),
  'complexityOutlookGain by datawheel': (table) => complexityOutlookGain(table, { form: 'datawheel' }).flat(),
};

describe.each(Object.entries(readers))('%s', (_name, read) => {
  test('of the presences of a table with one Missing amount is that Missing everywhere, not a zero and not `zero-denominator`', () => {
    const values = read(
      presence([
        [10, absence, 5],
        [2, 3, 7],
        [1, 4, 9],
      ]),
    );
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(value).toEqual(absence);
  });

  test('of the presences of a table with negative trade is `out-of-domain`', () => {
    for (const value of read(
      presence([
        [10, -1, 5],
        [2, 3, 7],
        [1, 4, 9],
      ]),
    ))
      expect(value).toEqual({ missing: 'out-of-domain' });
  });

  test('of a packed table with an absence is what it is of the same table as rows', () => {
    const packed: PresenceTable = {
      rows: 3,
      columns: 3,
      values: Uint8Array.of(1, 1, 1, 1, 1, 0, 1, 0, 0),
      absences: new Map([[4, absence]]),
    };
    const values = read(packed);
    expect(values).toEqual(
      read([
        [1, 1, 1],
        [1, absence, 0],
        [1, 0, 0],
      ]),
    );
    expect(values.filter(isMissing)).toContainEqual(absence);
  });
});

describe('presence(exports) and what is not known', () => {
  test('an economy without any exports has no presence: its zeros are answers, not absences', () => {
    const table = presence([
      [10, 5, 0],
      [0, 0, 0],
      [1, 2, 0],
    ]);
    expect(table.absences.size).toBe(0);
    expect(diversity(table)).toEqual([1, 0, 1]);
    expect(ubiquity(table)).toEqual([1, 1, 0]);
  });

  test('an amount that is Missing as `zero-denominator` is an absence all the same', () => {
    const none = missing('zero-denominator', 'price of TJK');
    const table = presence([
      [10, none],
      [2, 3],
    ]);
    expect(table.absences.size).toBe(4);
    expect(diversity(table)).toEqual([none, none]);
  });

  test('the absences of a packed table of exports are read, whatever number stands there', () => {
    const exports = { rows: 2, columns: 2, values: Float64Array.of(10, 0, 2, 3), absences: new Map([[1, absence]]) };
    expect(diversity(presence(exports))).toEqual([absence, absence]);
    expect(revealedAdvantageTable(exports).at(1, 1)).toEqual(absence);
  });

  test('economicFitness names no limits where it has no values', () => {
    const { economiesAtLimit, productsAtLimit } = economicFitness(
      presence([
        [10, absence],
        [2, 3],
      ]),
    );
    expect([economiesAtLimit, productsAtLimit]).toEqual([[], []]);
  });
});
