import { describe, expect, test } from 'vitest';
import { exportSimilarity, tradeComplementarity } from '../../../src/metrics/index.ts';
import { expectClose } from '../../support/close-to.ts';
import { exportsByProduct, importsByProduct } from '../../support/eu-trade.ts';
import { type Reference, readReference } from '../../support/read-reference.ts';

interface Complementarity {
  readonly importer: string;
  readonly exporter: string;
  readonly 'trade-complementarity': number;
}

interface Content extends Reference<Complementarity> {
  readonly 'export-similarity': readonly { readonly pair: readonly [string, string]; readonly value: number }[];
}

const reference = readReference<Content>('advantage/econophysics-eu-trade');

describe('complementarity and similarity, as the R package econophysics gives them', () => {
  test('there are sixty directed pairs to compare', () => {
    expect(reference.cases).toHaveLength(60);
  });

  test.each(reference.cases)('tradeComplementarity(exports of $exporter, imports of $importer)', (wanted) => {
    const result = tradeComplementarity(exportsByProduct(2016, wanted.exporter), importsByProduct(2016, wanted.importer));
    expectClose(result, wanted['trade-complementarity'] / 100, 1e-12);
  });

  test.each(reference['export-similarity'])('exportSimilarity of $pair', ({ pair: [one, other], value }) => {
    expectClose(exportSimilarity(exportsByProduct(2016, one), exportsByProduct(2016, other)), value / 100, 1e-12);
  });
});
