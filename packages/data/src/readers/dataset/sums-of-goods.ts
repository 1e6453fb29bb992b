import type { TradeRow } from '../contract/index.ts';
import { groupRows, type RowFrame, type TradeTable } from '../table/index.ts';

/**
 * What a file of products alone leaves out: for each flow without a total, the sum of its leaves, where its provider lists all that is
 * traded (BACI); for each flow whose leaves are deeper than chapters of HS and that has none, the chapters, where the leaves are all of the
 * flow. Each says of how many products it is the sum, and stands in no line (0).
 */
export function sumsOfGoods(table: TradeTable): readonly TradeRow[] {
  return groupRows(table, flowOf).flatMap((group) => {
    const flow = [...group];
    const leaves = flow.filter(
      ({ role, product, aggregateOf }) => role !== 'other' && (product.level ?? 0) > 0 && !aggregateOf.includes('product'),
    );
    const [first] = leaves;
    if (first === undefined) return [];
    const stated = flow.find(({ product }) => product.level === 0);
    const isWhole = first.provider === 'baci' || (stated !== undefined && isNear(total(leaves), stated.value));
    const isHarmonized = leaves.every(
      ({ product }) => product.nomenclature === first.product.nomenclature && product.nomenclature.startsWith('HS'),
    );
    const isDeep =
      isWhole &&
      isHarmonized &&
      leaves.every(({ product }) => (product.level ?? 0) > 2) &&
      !flow.some(({ product }) => product.level === 2);
    const chapters = isDeep ? [...Map.groupBy(leaves, ({ product }) => product.code.slice(0, 2))] : [];
    return [
      ...(first.provider === 'baci' && stated === undefined
        ? [sumOf(leaves, { nomenclature: 'TOTAL', code: 'TOTAL', level: 0, name: null })]
        : []),
      ...chapters.map(([code, list]) => sumOf(list, { nomenclature: first.product.nomenclature, code, level: 2, name: null })),
    ];
  });
}

function total(rows: readonly TradeRow[]): number {
  return rows.reduce((sum, { value }) => sum + value, 0);
}

/** Within half a per cent: parts are suppressed or rounded. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.005 * Math.abs(other);
}

function flowOf({ file, reporter, partner, flow, period, currency, valuation }: RowFrame): string {
  return [file, reporter, partner, flow, period, currency, valuation].join('|');
}

function sumOf(rows: readonly TradeRow[], product: TradeRow['product']): TradeRow {
  const [first] = rows;
  if (first === undefined) throw new RangeError('a sum of nothing');
  const value = total(rows);
  return {
    ...first,
    line: 0,
    product,
    value,
    printed: { value: String(value), unit: `summed over ${rows.length} ${rows.length === 1 ? 'product' : 'products'} of the file` },
    alternates: [],
    quantities: [],
    status: first.status === 'printed' ? 'derived' : first.status,
    role: 'aggregate',
    aggregateOf: ['product'],
    detail: {},
  };
}
