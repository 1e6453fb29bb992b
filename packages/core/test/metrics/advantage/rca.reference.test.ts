import { describe, expect, test } from 'vitest';
import {
  exportSimilarityByAdvantage,
  type Matrix,
  revealedAdvantageTable,
  revealedComparativeAdvantage,
} from '../../../src/metrics/index.ts';
import { expectClose } from '../../support/close-to.ts';
import { type Reference, readReference } from '../../support/read-reference.ts';

interface Exports {
  readonly economies: readonly string[];
  readonly products: readonly string[];
  readonly exports: readonly number[];
}

interface Advantage {
  readonly economy: string;
  readonly rca: readonly number[];
}

interface Similarity extends Reference<{ readonly economy: string; readonly similarity: readonly number[] }> {
  readonly economies: readonly string[];
}

function read(name: string): { readonly economies: readonly string[]; readonly matrix: Matrix } {
  const { economies, products, exports } = readReference<Exports>(`inputs/${name}`);
  return { economies, matrix: { rows: economies.length, columns: products.length, values: Float64Array.from(exports) } };
}

describe.each([
  { input: 'oec-sections', size: 226 * 21 },
  { input: 'sitc-products', size: 59 * 99 },
])('revealed advantage on $input, as the R package economiccomplexity gives it', ({ input, size }) => {
  const { economies, matrix } = read(input);
  const { cases } = readReference<Reference<Advantage>>(`advantage/r-economiccomplexity-${input}`);

  test('revealedComparativeAdvantage(exports) agrees within 1e-12 in every cell', () => {
    const table = revealedComparativeAdvantage(matrix);
    let compared = 0;
    for (const { economy, rca } of cases) {
      for (const [product, wanted] of rca.entries()) {
        expectClose(table[economies.indexOf(economy)]?.[product], wanted, 1e-12, 1e-15);
        compared += 1;
      }
    }
    expect(compared).toBe(size);
  });

  test('revealedAdvantageTable(exports) holds the same and leaves its input alone: twice gives the same', () => {
    const before = Float64Array.from(matrix.values);
    const first = revealedAdvantageTable(matrix);
    expect(revealedAdvantageTable(matrix).values).toEqual(first.values);
    expect(matrix.values).toEqual(before);
    for (const [row, { rca }] of cases.entries()) {
      for (const [product, wanted] of rca.entries()) expectClose(first.at(row, product), wanted, 1e-12, 1e-15);
    }
  });
});

describe('similarity by advantage, as the Python package economic-complexity gives it', () => {
  const { economies, matrix } = read('sitc-products');
  const reference = readReference<Similarity>('advantage/economic-complexity-similarity');

  test('exportSimilarityByAdvantage(exports) agrees within 1e-9 on 35 by 35 economies', () => {
    const table = exportSimilarityByAdvantage(matrix);
    expect(reference.cases).toHaveLength(35);
    for (const { economy, similarity } of reference.cases) {
      for (const [position, wanted] of similarity.entries()) {
        const partner = economies.indexOf(reference.economies[position] as string);
        expectClose(table[economies.indexOf(economy)]?.[partner], wanted, 1e-9);
      }
    }
  });
});
