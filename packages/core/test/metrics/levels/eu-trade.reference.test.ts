import { describe, expect, test } from 'vitest';
import {
  cagr,
  coverageRatio,
  growthContribution,
  growthRate,
  logGrowth,
  midpointGrowth,
  normalisedBalance,
  tradeBalance,
} from '../../../src/metrics/index.ts';
import { expectClose } from '../../support/close-to.ts';
import { exportsByPartner, exportsByProduct, importsByProduct, total } from '../../support/eu-trade.ts';
import { type Reference, readReference } from '../../support/read-reference.ts';

type Measured = Readonly<Record<string, number>> & { readonly economy: string };

const reference = readReference<Reference<Measured> & { readonly contributions: Readonly<Record<string, number>> }>('levels/eu-trade');

describe('levels of the trade of European economies, as exact arithmetic gives them', () => {
  test.each(reference.cases)('levels and growth of $economy', (wanted) => {
    const { economy } = wanted;
    const exports = total(exportsByProduct(2016, economy));
    const imports = total(importsByProduct(2016, economy));
    const first = total(exportsByProduct(2007, economy));
    const previous = total(exportsByProduct(2015, economy));
    expect(exports).toBe(wanted['exports']);
    expect(imports).toBe(wanted['imports']);
    expect(tradeBalance(exports, imports)).toBe(wanted['trade-balance']);
    expectClose(normalisedBalance(exports, imports), wanted['normalised-balance'] as number, 1e-12);
    expectClose(coverageRatio(exports, imports), wanted['coverage-ratio'] as number, 1e-12);
    expectClose(growthRate(previous, exports), wanted['growth-rate'] as number, 1e-12);
    expectClose(midpointGrowth(previous, exports), wanted['midpoint-growth'] as number, 1e-12);
    expectClose(cagr(first, exports, 9), wanted['cagr'] as number, 1e-12);
    expectClose(logGrowth(first, exports), wanted['log-growth'] as number, 1e-12);
  });

  test('growthContribution(before, after) gives the contribution of each partner of DE', () => {
    const before = exportsByPartner(2007, 'DE');
    const after = exportsByPartner(2016, 'DE');
    const contributions = growthContribution([...before.values()], [...after.values()]);
    expect([...before.keys()]).toEqual(Object.keys(reference.contributions));
    for (const [index, wanted] of Object.values(reference.contributions).entries()) expectClose(contributions[index], wanted / 100, 1e-12);
  });
});
