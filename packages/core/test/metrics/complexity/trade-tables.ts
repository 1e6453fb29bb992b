import type { Matrix } from '../../../src/metrics/index.ts';
import { readReference } from '../../support/read-reference.ts';

interface StoredTable {
  readonly economies: readonly string[];
  readonly products: readonly string[];
  readonly exports: readonly number[];
}

/** A table of exports from the folder of reference values. */
export function readTradeTable(name: string): Matrix {
  const { economies, products, exports } = readReference<StoredTable>(`inputs/${name}`);
  return { rows: economies.length, columns: products.length, values: Float64Array.from(exports) };
}
