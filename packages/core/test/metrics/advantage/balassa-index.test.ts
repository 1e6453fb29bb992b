import { describe, expect, it } from 'vitest';
import { missing } from '../../../src/index.ts';
import { balassaIndex, revealedComparativeAdvantage } from '../../../src/metrics/index.ts';

describe('balassaIndex(exportsOfProduct, exportsOfAll, worldOfProduct, worldOfAll)', () => {
  it('is the cell that revealedComparativeAdvantage gives of the whole table', () => {
    const table = [
      [10, 0, 30],
      [5, 20, 0],
    ];
    const worlds = [15, 20, 30];
    for (const [row, cells] of table.entries())
      for (const [column, cell] of cells.entries()) {
        const own = cells.reduce((sum, one) => sum + one, 0);
        expect(balassaIndex(cell, own, worlds[column] ?? 0, 65)).toBe(revealedComparativeAdvantage(table)[row]?.[column]);
      }
  });

  it('is zero-denominator where the economy exports nothing, or the world nothing of the product', () => {
    expect([balassaIndex(0, 0, 4, 8), balassaIndex(0, 4, 0, 8)]).toEqual([missing('zero-denominator'), missing('zero-denominator')]);
  });

  it('gives the first Missing as it is', () => {
    const absent = missing('member-missing', 'WLD');
    expect(balassaIndex(3, 4, absent, missing('not-reported'))).toEqual(absent);
  });
});
