import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionOfTradeRows } from '../../src/harmonize/direction-of-trade-rows.ts';
import { harmonizeTrade } from '../../src/harmonize/harmonize-trade.ts';
import type { Names } from '../../src/harmonize/map-name.ts';
import { scalePrinted } from '../../src/harmonize/scale-printed.ts';
import { parseTable, type TradeRow, tradeRowSchema } from '../../src/parse/index.ts';
import { makeReleaseRecord } from '../support/make-release-record.ts';
import { readFixture } from '../support/read-fixture.ts';

const names: Names = {
  map: { CHN: 'CHN', KAZ: 'KAZ', KGZ: 'KGZ', C5: 'CA5', CA5: 'CA5', EU27_2020: 'EU27' },
  excluded: [{ name: 'Bunkers', reason: 'no economy' }],
};
const row: TradeRow = {
  period: '2023',
  reporter: 'CHN',
  partner: 'KAZ',
  flow: 'export',
  value: '24.7',
  unit: 'billion USD',
  status: 'reported',
  confidence: 'high',
  marks: '',
  source: 'office',
  note: '',
  formula: '',
};

describe('scalePrinted', () => {
  test.each([
    ['11351714305', 'USD', 11351714305],
    ['12545123.569', 'thousand USD', 12545123569],
    ['1483.12524', 'million USD', 1483125240],
    ['24.7', 'billion USD', 24700000000],
    ['0', 'million USD', 0],
    ['-1.5', 'thousand USD', -1500],
  ])('scalePrinted(%s, %s) is %d, exactly', (value, unit, dollars) => {
    expect(scalePrinted(value, unit)).toEqual({ value: dollars, unit: 'usd' });
  });

  test('scalePrinted of yuan is in yuan', () => {
    expect(scalePrinted('2294273.8784', '10 thousand CNY')).toEqual({ value: 22_942_738_784, unit: 'cny' });
    expect(scalePrinted('17.58', 'billion CNY')).toEqual({ value: 17_580_000_000, unit: 'cny' });
  });

  test('scalePrinted(5, EUR) is null: the euro is a multiple of neither currency', () => {
    expect(scalePrinted('5', 'EUR')).toBeNull();
    expect(scalePrinted('5', 'million usd')).toBeNull();
  });

  test('scalePrinted(x, million USD) of a figure with six decimals is always the whole number its digits spell', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000 }), fc.integer({ min: 0, max: 999_999 }), (whole, fraction) => {
        const digits = String(fraction).padStart(6, '0');
        expect(scalePrinted(`${whole}.${digits}`, 'million USD')?.value).toBe(Number(`${whole}${digits}`));
      }),
    );
  });
});

describe('harmonizeTrade', () => {
  test('harmonizeTrade(slice of customs figures) is the whole table in the model', () => {
    const { rows } = parseTable(readFixture('china-customs-press/slice.csv'), tradeRowSchema);
    const harmonized = harmonizeTrade(rows, makeReleaseRecord(), names);
    expect(harmonized.faults).toEqual([]);
    expect(harmonized.rows.map(({ partner, flow, value, valuation, flags }) => [partner, flow, value, valuation, flags])).toEqual([
      ['CA5', 'export', 61_400_000_000, 'FOB', ['rounded']],
      ['CA5', 'import', 28_000_000_000, 'CIF', ['rounded']],
      ['KAZ', 'export', 24_700_000_000, 'FOB', ['rounded']],
      ['KAZ', 'import', 16_300_000_000, 'CIF', ['rounded']],
      ['KGZ', 'import', 80_000_000, 'CIF', ['rounded']],
      ['KGZ', 'turnover', 19_800_000_000, 'mixed', ['rounded']],
    ]);
  });

  test('harmonizeTrade(row) keeps the figure and the unit as printed, the release, and no note as null', () => {
    expect(harmonizeTrade([row], makeReleaseRecord(), names).rows[0]).toMatchObject({
      printed: { value: '24.7', unit: 'billion USD' },
      release: 'office/2021',
      product: 'TOTAL',
      note: null,
    });
  });

  test('harmonizeTrade(row) takes the twelve months of a year for the year, and keeps growth that is printed beside a figure', () => {
    const printed = { ...row, period: '2024-01..2024-12', unit: '10 thousand CNY', growth: '-2.5' };
    expect(harmonizeTrade([printed], makeReleaseRecord(), names).rows[0]).toMatchObject({
      period: '2024',
      value: 247_000,
      unit: 'cny',
      printedGrowth: '-2.5',
    });
    expect(harmonizeTrade([{ ...row, period: '2024-01..2024-11' }], makeReleaseRecord(), names).rows[0]).toMatchObject({
      period: '2024-01..2024-11',
      unit: 'usd',
      printedGrowth: null,
    });
    expect(harmonizeTrade([{ ...row, period: '2024-13' }], makeReleaseRecord(), names).faults).toHaveLength(1);
  });

  test('harmonizeTrade(row) maps the names that a source uses', () => {
    const mapped = harmonizeTrade([{ ...row, reporter: 'EU27_2020', partner: 'C5' }], makeReleaseRecord(), names).rows[0];
    expect([mapped?.reporter, mapped?.partner]).toEqual(['EU27', 'CA5']);
  });

  test('harmonizeTrade(row) makes an unmapped name a fault, and keeps no row of it', () => {
    const { rows, faults } = harmonizeTrade([{ ...row, partner: 'Kasachstan' }], makeReleaseRecord(), names);
    expect(rows).toEqual([]);
    expect(faults.map((fault) => fault.sentence)).toEqual([
      'unmapped name: Kasachstan; expected an entry in economies.json or excluded.json',
    ]);
  });

  test('harmonizeTrade(row) leaves out a name that is excluded, without a fault', () => {
    expect(harmonizeTrade([{ ...row, partner: 'Bunkers' }], makeReleaseRecord(), names)).toEqual({ rows: [], faults: [] });
  });

  test('harmonizeTrade(row) makes an unknown unit a fault', () => {
    const { faults } = harmonizeTrade([{ ...row, unit: 'CNY' }], makeReleaseRecord(), names);
    expect(faults[0]?.sentence).toMatch(/^unknown unit: CNY in 2023; expected a multiple of USD/);
  });

  test('harmonizeTrade(row) converts euro at the rate of the year, to the dollar, and needs that rate', () => {
    const record = makeReleaseRecord({ defaults: { flags: [], eurosPerDollar: { source: 'bank', rates: { 2013: '0.753' } } } });
    const euro: TradeRow = { ...row, value: '7062839288', unit: 'EUR', status: 'derived', period: '2013' };
    expect(harmonizeTrade([euro], record, names).rows[0]).toMatchObject({
      value: 9_379_600_648,
      printed: null,
      derivation: { formula: 'E / r', operands: [{ printed: { value: '7062839288', unit: 'EUR' } }, { printed: { value: '0.753' } }] },
    });
    expect(harmonizeTrade([{ ...euro, period: '2014' }], record, names).faults).toHaveLength(1);
  });

  test('harmonizeTrade(row) adds the flags of the release and of the marks that the source prints', () => {
    const record = makeReleaseRecord({ defaults: { flags: ['goods-and-services'] } });
    expect(harmonizeTrade([{ ...row, status: 'reported', marks: 'preliminary' }], record, names).rows[0]?.flags).toEqual([
      'goods-and-services',
      'preliminary',
    ]);
  });

  test('harmonizeTrade(row) takes the valuation that the release states over the usual one', () => {
    const record = makeReleaseRecord({ defaults: { flags: [], valuation: 'unstated' } });
    expect(harmonizeTrade([row], record, names).rows[0]?.valuation).toBe('unstated');
  });

  test('harmonizeTrade(row) makes a period of no known form a fault', () => {
    expect(harmonizeTrade([{ ...row, period: '2023H1' }], makeReleaseRecord(), names).faults[0]?.check).toBe('schema');
  });
});

describe('directionOfTradeRows', () => {
  const cell = { reporter: 'CHN', partner: 'KAZ', flow: 'import', year: '2016', value: '4792.848', status: 'reported' } as const;

  test('directionOfTradeRows(cells) takes source and confidence by flow, in million US dollars', () => {
    const record = makeReleaseRecord({
      defaults: { flags: [], sourceByFlow: { export: 'x', import: 'm' }, confidenceByFlow: { export: 'medium', import: 'high' } },
    });
    expect(directionOfTradeRows([cell, { ...cell, flow: 'export' }], record)).toMatchObject([
      { period: '2016', unit: 'million USD', source: 'm', confidence: 'high' },
      { period: '2016', unit: 'million USD', source: 'x', confidence: 'medium' },
    ]);
  });

  test('directionOfTradeRows(cells) throws without a source by flow', () => {
    expect(() => directionOfTradeRows([cell], makeReleaseRecord())).toThrow(/release without a source by flow: office\/2021/);
  });
});
