import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cifToFob, mirrorDiscrepancy, mirrorLogGap, mirrorRatio, reconciledFlow, reliability } from '../../../src/metrics/index.ts';
import { moderateAmount, positiveAmount, tableOf } from '../../support/arbitrary-values.ts';
import { expectClose } from '../../support/close-to.ts';

type Numbers = readonly (readonly number[])[];

const discrepancies: fc.Arbitrary<Numbers> = tableOf(5, 5, fc.double({ min: 0.01, max: 1, noNaN: true })) as fc.Arbitrary<never>;

describe('identities of the two records', () => {
  test('the discrepancy is symmetric and free of scale', () => {
    fc.assert(
      fc.property(positiveAmount, positiveAmount, moderateAmount, (x, m, scale) => {
        const value = mirrorDiscrepancy(x, m) as number;
        expect(mirrorDiscrepancy(m, x)).toBe(value);
        expectClose(mirrorDiscrepancy(x * scale, m * scale), value, 1e-9, 1e-12);
      }),
    );
  });

  test('the log gap is odd under swap of the records and the logarithm of the mirror ratio', () => {
    fc.assert(
      fc.property(positiveAmount, positiveAmount, (x, m) => {
        const discrepancy = mirrorLogGap(x, m) as number;
        expectClose(mirrorLogGap(m, x), -discrepancy, 1e-12);
        expectClose(Math.log(mirrorRatio(x, m) as number), discrepancy, 1e-9, 1e-12);
      }),
    );
  });

  test('bringing an import to FOB and back gives it again', () => {
    fc.assert(
      fc.property(positiveAmount, fc.double({ min: 1, max: 2, noNaN: true }), (value, factor) => {
        expectClose((cifToFob(value, factor) as number) * factor, value, 1e-12);
      }),
    );
  });

  test('the reconciled flow lies between the two records, whatever the weights', () => {
    const reliabilities = fc.double({ min: 0.01, max: 20, noNaN: true });
    fc.assert(
      fc.property(positiveAmount, positiveAmount, reliabilities, reliabilities, (x, m, exporter, importer) => {
        for (const weights of ['equal', { method: 'harvard', exporter, importer }, { method: 'baci', exporter, importer }] as const) {
          const value = reconciledFlow(x, m, { weights }) as number;
          expect(value).toBeGreaterThanOrEqual(Math.min(x, m) * (1 - 1e-12));
          expect(value).toBeLessThanOrEqual(Math.max(x, m) * (1 + 1e-12));
        }
      }),
    );
  });

  test.each(['harvard', 'baci'] as const)('relabelling the economies relabels the scores of %s', (method) => {
    fc.assert(
      fc.property(discrepancies, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }), (table, order) => {
        const plain = reliability(table, { method });
        const moved = reliability(
          order.map((exporter) => order.map((importer) => table[exporter]?.[importer] as number)),
          { method },
        );
        for (const [position, economy] of order.entries()) {
          for (const side of ['exporter', 'importer'] as const) {
            const wanted = plain[side][economy];
            if (typeof wanted === 'number') expectClose(moved[side][position], wanted, 1e-7);
            else expect(moved[side][position]).toEqual(wanted);
          }
        }
      }),
    );
  });

  test('an economy whose discrepancies all grow becomes less reliable as an exporter by baci', () => {
    fc.assert(
      fc.property(discrepancies, fc.double({ min: 0.1, max: 1, noNaN: true }), (table, more) => {
        const worse = table.map((row, exporter) => (exporter === 0 ? row.map((discrepancy) => discrepancy + more) : row));
        const [before] = reliability(table, { method: 'baci' }).exporter;
        const [after] = reliability(worse, { method: 'baci' }).exporter;
        if (typeof before === 'number' && typeof after === 'number') expect(after).toBeLessThan(before);
      }),
    );
  });
});
