import { describe, expect, test } from 'vitest';
import { InvalidParameterError, missing } from '../../../src/index.ts';
import { tradeIntensity, tradeIntensityMatrix } from '../../../src/metrics/index.ts';

const input = { flow: 2, reporterExports: 4, partnerImports: 10, world: 40 };

describe('tradeIntensity(input, options)', () => {
  test('tradeIntensity: half of the exports go to a quarter of the world', () => {
    expect(tradeIntensity(input)).toBe(2);
  });

  test('tradeIntensity net of the reporter: half of the exports go to half of what the reporter can sell to', () => {
    expect(tradeIntensity(input, { world: 'net-of-reporter', reporterImports: 20 })).toBe(1);
  });

  test('tradeIntensity of no flow is 0', () => {
    expect(tradeIntensity({ ...input, flow: 0 })).toBe(0);
  });

  test.each(['reporterExports', 'partnerImports', 'world'] as const)('tradeIntensity with %s of 0 is zero-denominator', (total) => {
    expect(tradeIntensity({ ...input, [total]: 0 })).toEqual({ missing: 'zero-denominator' });
  });

  test('tradeIntensity net of a reporter that is all of the world is zero-denominator, and of a larger one out-of-domain', () => {
    expect(tradeIntensity(input, { world: 'net-of-reporter', reporterImports: 40 })).toEqual({ missing: 'zero-denominator' });
    expect(tradeIntensity(input, { world: 'net-of-reporter', reporterImports: 41 })).toEqual({ missing: 'out-of-domain' });
  });

  test.each(['flow', 'reporterExports', 'partnerImports', 'world'] as const)('tradeIntensity with an absence in %s returns it', (field) => {
    const absence = missing('not-in-data', field);
    expect(tradeIntensity({ ...input, [field]: absence })).toBe(absence);
    expect(tradeIntensity({ ...input, [field]: -1 })).toEqual({ missing: 'out-of-domain' });
  });

  test('tradeIntensity with an absence in the imports of the reporter returns it where they are needed', () => {
    const absence = missing('not-reported', 'TKM');
    expect(tradeIntensity(input, { world: 'net-of-reporter', reporterImports: absence })).toBe(absence);
  });

  test('tradeIntensity is the same in dollars and in billions', () => {
    const scaled = { flow: 2e9, reporterExports: 4e9, partnerImports: 10e9, world: 40e9 };
    expect(tradeIntensity(scaled)).toBe(2);
  });
});

describe('tradeIntensityMatrix(flows, options)', () => {
  const flows = [
    [0, 6, 2],
    [3, 0, 1],
    [4, 4, 0],
  ];

  test('tradeIntensityMatrix gives each pair what tradeIntensity gives from the totals', () => {
    const table = tradeIntensityMatrix(flows);
    expect(table[0]?.[1]).toBe(tradeIntensity({ flow: 6, reporterExports: 8, partnerImports: 10, world: 20 }));
    const net = tradeIntensityMatrix(flows, { world: 'net-of-reporter' });
    expect(net[0]?.[1]).toBe(
      tradeIntensity({ flow: 6, reporterExports: 8, partnerImports: 10, world: 20 }, { world: 'net-of-reporter', reporterImports: 7 }),
    );
  });

  test('tradeIntensityMatrix([]) is empty', () => {
    expect(tradeIntensityMatrix([])).toEqual([]);
  });

  test('tradeIntensityMatrix of an economy that exports nothing is zero-denominator in its row alone', () => {
    const table = tradeIntensityMatrix([
      [0, 0],
      [5, 0],
    ]);
    expect(table[0]).toEqual([{ missing: 'zero-denominator' }, { missing: 'zero-denominator' }]);
    expect(table[1]?.[0]).toBe(1);
  });

  test('tradeIntensityMatrix with an absence is missing everywhere, for the world is', () => {
    const absence = missing('not-reported', 'TKM to UZB');
    const table = tradeIntensityMatrix([
      [0, 1],
      [absence, 0],
    ]);
    for (const value of table.flat()) expect(value).toBe(absence);
  });

  test('tradeIntensityMatrix of a table that is not square throws', () => {
    expect(() => tradeIntensityMatrix([[1, 2]])).toThrow(InvalidParameterError);
    expect(() => tradeIntensityMatrix([[1], [2, 3]])).toThrow(InvalidParameterError);
  });

  test('tradeIntensityMatrix accepts a typed matrix and leaves it as it was', () => {
    const values = Float64Array.from(flows.flat());
    expect(tradeIntensityMatrix({ rows: 3, columns: 3, values })).toEqual(tradeIntensityMatrix(flows));
    expect(values).toEqual(Float64Array.from(flows.flat()));
  });
});
