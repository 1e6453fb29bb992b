import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing, type Receipt } from '../../../src/index.ts';
import { cagr, costResponse, levelAtGrowth } from '../../../src/metrics/index.ts';
import { costScenario, growthScenario } from '../../../src/queries/scenarios/scenario-receipts.ts';

const absence = missing('not-in-data', 'KAZ 2013');

describe('costResponse(cut, elasticity)', () => {
  test('costResponse(cut, elasticity) is what plain powers give', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 0.9, noNaN: true }), fc.double({ min: 0, max: 10, noNaN: true }), (cut, elasticity) => {
        const plain = (1 / (1 - cut)) ** elasticity;
        expect((Number(costResponse(cut, elasticity)) + 1) / plain).toBeCloseTo(1, 9);
      }),
    );
  });

  test('costResponse(0.102, 4) is that of a cut by 10.2 per cent at an elasticity of 4, by hand', () => {
    const kept = 1 - 0.102;
    expect(costResponse(0.102, 4)).toBeCloseTo(1 / (kept * kept * kept * kept) - 1, 12);
  });

  test('costResponse(cut, elasticity) is 0 without a cut or an elasticity, and less trade where costs rise', () => {
    for (const none of [costResponse(0, 4), costResponse(0.1, 0)]) expect(none).toBeCloseTo(0, 12);
    expect(costResponse(-0.1, 4)).toBeLessThan(0);
  });

  test('costResponse(cut, elasticity) has no answer where costs fall by all of themselves, at a negative elasticity, and without a figure', () => {
    expect(costResponse(1, 4)).toEqual({ missing: 'out-of-domain' });
    expect(costResponse(0.1, -1)).toEqual({ missing: 'out-of-domain' });
    expect(costResponse(absence, 4)).toEqual(absence);
    expect(costResponse(0.1, absence)).toEqual(absence);
  });
});

describe('levelAtGrowth(level, growth, years)', () => {
  test('levelAtGrowth(level, growth, years) grows year by year, and cagr leads back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: -0.5, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 15 }),
        (level, growth, years) => {
          let grown = level;
          for (let year = 0; year < years; year += 1) grown += grown * growth;
          const found = levelAtGrowth(level, growth, years);
          expect(Number(found) / grown).toBeCloseTo(1, 9);
          expect(cagr(level, found, years)).toBeCloseTo(growth, 9);
        },
      ),
    );
  });

  test('levelAtGrowth(level, growth, years) has no answer below -1 or backwards, and without a figure', () => {
    expect(levelAtGrowth(100, -1.1, 2)).toEqual({ missing: 'out-of-domain' });
    expect(levelAtGrowth(100, 0.1, -1)).toEqual({ missing: 'out-of-domain' });
    expect(levelAtGrowth(absence, 0.1, 2)).toEqual(absence);
    expect(levelAtGrowth(100, -1, 2)).toBe(0);
  });
});

const stated = (quantity: string, value: Receipt['value'], unit: Receipt['unit']): Receipt => ({
  kind: 'step',
  subject: { quantity, reporter: null, partner: null, recorder: 'KAZ', period: '2023' },
  unit,
  value,
  operation: 'stated',
  formula: 'x',
  operands: [],
});

describe('scenarios with their receipts', () => {
  test('costScenario(level, cut, elasticity) keeps what it rests on', () => {
    const { change, level } = costScenario(stated('trade', 200, 'usd'), stated('cut', 0.5, 'ratio'), stated('elasticity', 1, 'quantity'));
    expect([change.value, level.value, level.unit]).toEqual([1, 400, 'usd']);
    expect(change).toMatchObject({ operation: 'cost-response', operands: [{ role: 'cut' }, { role: 'elasticity' }] });
    expect(level.operands[1]?.receipt).toBe(change);
    expect(
      costScenario(stated('trade', absence, 'usd'), stated('cut', 0.5, 'ratio'), stated('elasticity', 1, 'quantity')).level.value,
    ).toEqual(absence);
  });

  test('growthScenario(level, growth, from, to) is of the year that it leads to, in the unit of the level', () => {
    const found = growthScenario(stated('market', 100, 'cny'), stated('growth', 0.5, 'ratio'), 2023, 2025);
    expect(found).toMatchObject({ value: 225, unit: 'cny', operation: 'level-at-growth', subject: { period: '2025' } });
  });
});
