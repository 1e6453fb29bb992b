import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/index.ts';
import { bilateralRevealedComparativeAdvantage } from '../../../src/metrics/index.ts';

const input = { flow: 2, exportsToPartner: 4, partnerImportsOfProduct: 10, partnerImports: 40 };

describe('bilateralRevealedComparativeAdvantage(input, options)', () => {
  test('bilateralRevealedComparativeAdvantage: half of the exports are a quarter of the imports', () => {
    expect(bilateralRevealedComparativeAdvantage(input)).toBe(2);
  });

  test('bilateralRevealedComparativeAdvantage of no flow is 0', () => {
    expect(bilateralRevealedComparativeAdvantage({ ...input, flow: 0 })).toBe(0);
  });

  test.each(['exportsToPartner', 'partnerImportsOfProduct', 'partnerImports'] as const)(
    'bilateralRevealedComparativeAdvantage with %s of 0 is zero-denominator, whatever the minimum',
    (total) => {
      expect(bilateralRevealedComparativeAdvantage({ ...input, [total]: 0 })).toEqual({ missing: 'zero-denominator' });
      expect(bilateralRevealedComparativeAdvantage({ ...input, [total]: 0 }, { minimum: 5 })).toEqual({ missing: 'zero-denominator' });
    },
  );

  test('bilateralRevealedComparativeAdvantage on a total below the minimum is below-minimum', () => {
    expect(bilateralRevealedComparativeAdvantage(input, { minimum: 4 })).toBe(2);
    expect(bilateralRevealedComparativeAdvantage(input, { minimum: 4.01 })).toEqual({ missing: 'below-minimum' });
    expect(bilateralRevealedComparativeAdvantage({ ...input, partnerImportsOfProduct: 3 }, { minimum: 4 })).toEqual({
      missing: 'below-minimum',
    });
  });

  test('bilateralRevealedComparativeAdvantage: the minimum is about totals and not about the flow', () => {
    expect(bilateralRevealedComparativeAdvantage({ ...input, flow: 0.01 }, { minimum: 4 })).toBe(0.01);
  });

  test.each(['flow', 'exportsToPartner', 'partnerImportsOfProduct', 'partnerImports'] as const)(
    'bilateralRevealedComparativeAdvantage with an absence in %s returns it, and negative trade is out-of-domain',
    (field) => {
      const absence = missing('not-in-data', field);
      expect(bilateralRevealedComparativeAdvantage({ ...input, [field]: absence })).toBe(absence);
      expect(bilateralRevealedComparativeAdvantage({ ...input, [field]: -1 })).toEqual({ missing: 'out-of-domain' });
    },
  );

  test('bilateralRevealedComparativeAdvantage is the same in dollars and in billions, and never infinite', () => {
    expect(
      bilateralRevealedComparativeAdvantage({ flow: 2e9, exportsToPartner: 4e9, partnerImportsOfProduct: 10e9, partnerImports: 40e9 }),
    ).toBe(2);
    expect(
      bilateralRevealedComparativeAdvantage({ flow: 1, exportsToPartner: 1, partnerImportsOfProduct: 1e-300, partnerImports: 1e300 }),
    ).toEqual({ missing: 'out-of-domain' });
  });
});
