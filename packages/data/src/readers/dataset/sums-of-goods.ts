import type { RowProduct, TradeRow } from '../contract/index.ts';
import type { RowFrame, TradeTable } from '../table/index.ts';

/** A sum over rows of a flow: the first of them, of how many goods it is, which goods it is called, and its value. */
export interface SumOfGoods {
  readonly first: number;
  readonly count: number;
  readonly product: RowProduct;
  readonly value: number;
}

/** What of the rows of a flow is summed. */
interface Leaves {
  readonly rows: readonly number[];
  readonly first: RowProduct;
  /** The row of all goods, where there is one. */
  readonly stated: number | null;
  /** Whether all goods are codes of one revision of HS that are deeper than chapters, and none is a chapter. */
  readonly areDeep: boolean;
}

/**
 * What a file of products alone leaves out of a flow: its total, where it has none and its provider lists all that is
 * traded (BACI); the chapters, where its leaves are deeper than chapters of HS, it has none, and the leaves are all of the
 * flow. `rows` are those of the flow, by their places in the table.
 */
export function sumsOfGoods(table: TradeTable, rows: readonly number[]): readonly SumOfGoods[] {
  const leaves = leavesOf(table, rows);
  if (leaves === null) return [];
  const isListed = (table.frameAt(leaves.rows[0] as number) as RowFrame).provider === 'baci';
  const { values } = table.columns;
  const whole = leaves.rows.reduce((sum, row) => sum + values.at(row), 0);
  const isWhole = isListed || (leaves.stated !== null && isNear(whole, values.at(leaves.stated)));
  const total = { first: leaves.rows[0] as number, count: leaves.rows.length, product: allGoods, value: whole };
  const chapters = isWhole && leaves.areDeep ? chaptersOf(table, leaves) : [];
  return isListed && leaves.stated === null ? [total, ...chapters] : chapters;
}

const allGoods: RowProduct = { nomenclature: 'TOTAL', code: 'TOTAL', level: 0, name: null };

function leavesOf(table: TradeTable, rows: readonly number[]): Leaves | null {
  const found: number[] = [];
  let [first, stated, areDeep]: [RowProduct | null, number | null, boolean] = [null, null, true];
  for (const row of rows) {
    const [product, { role, aggregateOf }] = [table.productAt(row), table.frameAt(row)];
    const level = product.level ?? 0;
    if (product.level === 0) stated ??= row;
    if (level === 2) areDeep = false;
    if (role === 'other' || level <= 0 || aggregateOf.includes('product')) continue;
    first ??= product;
    if (level <= 2 || product.nomenclature !== first.nomenclature) areDeep = false;
    found.push(row);
  }
  if (first === null) return null;
  return { rows: found, first, stated, areDeep: areDeep && first.nomenclature.startsWith('HS') };
}

function chaptersOf(table: TradeTable, { rows, first: { nomenclature } }: Leaves): readonly SumOfGoods[] {
  const chapters = new Map<string, { readonly first: number; readonly product: RowProduct; count: number; value: number }>();
  for (const row of rows) {
    const code = table.productAt(row).code.slice(0, 2);
    const chapter = chapters.get(code) ?? { first: row, product: { nomenclature, code, level: 2, name: null }, count: 0, value: 0 };
    chapter.count += 1;
    chapter.value += table.columns.values.at(row);
    chapters.set(code, chapter);
  }
  return [...chapters.values()];
}

/** Within half a per cent: parts are suppressed or rounded. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.005 * Math.abs(other);
}

/** A sum as a row, given the first of those that are summed; it stands in no line (0). */
export function rowOfSum(first: TradeRow, { product, value, count }: Pick<SumOfGoods, 'product' | 'value' | 'count'>): TradeRow {
  return {
    ...first,
    line: 0,
    product,
    value,
    printed: { value: String(value), unit: `summed over ${count} ${count === 1 ? 'product' : 'products'} of the file` },
    alternates: [],
    quantities: [],
    status: first.status === 'printed' ? 'derived' : first.status,
    role: 'aggregate',
    aggregateOf: ['product'],
    detail: {},
  };
}
