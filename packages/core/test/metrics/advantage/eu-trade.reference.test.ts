import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/index.ts';
import {
  drysdaleComplementarity,
  exportSimilarity,
  grubelLloyd,
  grubelLloydAggregate,
  lafay,
  marginalIntraIndustryTrade,
  normalisedRevealedComparativeAdvantage,
  revealedComparativeAdvantage,
  revealedSymmetricComparativeAdvantage,
  tradeComplementarity,
} from '../../../src/metrics/index.ts';
import { expectClose } from '../../support/close-to.ts';
import { economies, exportsByProduct, flowByProduct, importsByProduct, worldByProduct } from '../../support/eu-trade.ts';
import { type Reference, readReference } from '../../support/read-reference.ts';

interface ByProduct {
  readonly economy: string;
  readonly rca: readonly number[];
  readonly rsca: readonly number[];
  readonly nrca: readonly number[];
  readonly lafay: readonly number[];
  readonly 'grubel-lloyd-aggregate': number;
}

type Pair = readonly [string, string];

interface PairCase {
  readonly pair: Pair;
  readonly 'grubel-lloyd': readonly (number | null)[];
  readonly plain: number;
  readonly adjusted: number;
  readonly 'marginal-iit': readonly (number | null)[];
  readonly 'export-similarity': number;
}

interface Content extends Reference<ByProduct> {
  readonly pairs: readonly PairCase[];
  readonly 'trade-complementarity': readonly { readonly pair: Pair; readonly value: number }[];
  readonly 'drysdale-complementarity': readonly { readonly pair: Pair; readonly value: number }[];
  readonly worked: {
    readonly x: readonly number[];
    readonly m: readonly number[];
    readonly gl_each: readonly number[];
    readonly gl_aggregate: number;
  };
}

const reference = readReference<Content>('advantage/eu-trade');
const exports = economies.map((economy) => exportsByProduct(2016, economy));

/** A null of the reference is a division by zero. */
function expectAllClose(actual: readonly Value[] | undefined, wanted: readonly (number | null)[]): void {
  expect(actual).toHaveLength(wanted.length);
  for (const [index, value] of wanted.entries()) {
    if (value === null) expect(actual?.[index]).toEqual({ missing: 'zero-denominator' });
    else expectClose(actual?.[index], value, 1e-11, 1e-14);
  }
}

describe('advantage and complementarity of European economies, as exact arithmetic gives them', () => {
  test.each(reference.cases)('rca, rsca, nrca, lafay and Grubel-Lloyd of $economy', (wanted) => {
    const row = economies.indexOf(wanted.economy);
    const rca = revealedComparativeAdvantage(exports)[row] ?? [];
    expectAllClose(rca, wanted.rca);
    expectAllClose(rca.map(revealedSymmetricComparativeAdvantage), wanted.rsca);
    expectAllClose(normalisedRevealedComparativeAdvantage(exports)[row], wanted.nrca);
    const [sold, bought] = [exportsByProduct(2016, wanted.economy), importsByProduct(2016, wanted.economy)];
    expectAllClose(lafay(sold, bought), wanted.lafay);
    expectClose(grubelLloydAggregate(sold, bought), wanted['grubel-lloyd-aggregate'], 1e-12);
  });

  test.each(reference.pairs)('intra-industry trade and similarity of $pair', (wanted) => {
    const [one, other] = wanted.pair;
    const [x0, m0] = [flowByProduct(2007, one, other), flowByProduct(2007, other, one)];
    const [x1, m1] = [flowByProduct(2016, one, other), flowByProduct(2016, other, one)];
    expectAllClose(
      x1.map((x, product) => grubelLloyd(x, m1[product] as number)),
      wanted['grubel-lloyd'],
    );
    expectClose(grubelLloydAggregate(x1, m1), wanted.plain, 1e-12);
    expectClose(grubelLloydAggregate(x1, m1, { form: 'adjusted' }), wanted.adjusted, 1e-12);
    expectAllClose(
      x1.map((x, product) =>
        marginalIntraIndustryTrade(
          { exports: x0[product] as number, imports: m0[product] as number },
          { exports: x, imports: m1[product] as number },
        ),
      ),
      wanted['marginal-iit'],
    );
    expectClose(exportSimilarity(exportsByProduct(2016, one), exportsByProduct(2016, other)), wanted['export-similarity'], 1e-12);
  });

  test.each(reference['trade-complementarity'])('tradeComplementarity of $pair', ({ pair: [exporter, importer], value }) => {
    expectClose(tradeComplementarity(exportsByProduct(2016, exporter), importsByProduct(2016, importer)), value, 1e-12);
  });

  test.each(reference['drysdale-complementarity'])('drysdaleComplementarity of $pair', ({ pair: [exporter, importer], value }) => {
    const input = {
      exports: exportsByProduct(2016, exporter),
      partnerImports: importsByProduct(2016, importer),
      worldImports: worldByProduct(2016),
      reporterImports: importsByProduct(2016, exporter),
    };
    expectClose(drysdaleComplementarity(input), value, 1e-12);
  });

  test('grubelLloydAggregate(x, m) of the worked example is the weighted mean, not the index of the totals', () => {
    const { x, m, gl_each, gl_aggregate } = reference.worked;
    expectAllClose(
      x.map((value, product) => grubelLloyd(value, m[product] as number)),
      gl_each,
    );
    expectClose(grubelLloydAggregate(x, m), gl_aggregate, 1e-12);
  });
});
