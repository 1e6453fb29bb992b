import { GrowingColumn } from '../../observations/index.ts';
import type { RowProduct, TradeRow } from '../contract/index.ts';
import type { TradeTable } from '../table/index.ts';

const allGoods: RowProduct = { nomenclature: 'TOTAL', code: 'TOTAL', level: 0, name: null };

/** The sums of goods of the flows of a table, by column. */
export class SumsOfGoods {
  /** The goods of the table by their numbers there, then those by which sums are called. */
  readonly products: readonly RowProduct[];
  readonly #table: TradeTable;
  readonly #total: number;
  /** The number of the chapter of each of the goods of the table. */
  readonly #chapters: Uint32Array;
  readonly #first = new GrowingColumn(Uint32Array);
  readonly #count = new GrowingColumn(Uint32Array);
  readonly #product = new GrowingColumn(Uint32Array);
  readonly #value = new GrowingColumn(Float64Array);
  /** The last sum of each chapter. */
  readonly #sumOf: Int32Array;

  constructor(table: TradeTable) {
    const { products } = table.columns;
    const chapters = new Map<string, number>();
    const all: RowProduct[] = [...products, allGoods];
    this.#chapters = Uint32Array.from(products, ({ nomenclature, code }) => {
      const chapter = { nomenclature, code: code.slice(0, 2), level: 2, name: null };
      const known = chapters.get(`${nomenclature} ${chapter.code}`) ?? all.push(chapter) - 1;
      chapters.set(`${nomenclature} ${chapter.code}`, known);
      return known;
    });
    this.#table = table;
    this.#total = products.length;
    this.#sumOf = new Int32Array(all.length).fill(-1);
    this.products = all;
  }

  get length(): number {
    return this.#first.length;
  }

  /** The goods of a sum, by their number in `products`. */
  productOf(sum: number): number {
    return this.#product.at(sum);
  }

  /** The place of the first row of a sum. */
  firstOf(sum: number): number {
    return this.#first.at(sum);
  }

  valueOf(sum: number): number {
    return this.#value.at(sum);
  }

  /** A row by its place; a sum, by -1 less its number, as a row of which the first of those that are summed tells the rest: it stands in no line (0). */
  rowOf(part: number): TradeRow {
    if (part >= 0) return this.#table.at(part);
    const sum = -1 - part;
    const [first, count, value] = [this.#table.at(this.#first.at(sum)), this.#count.at(sum), this.#value.at(sum)];
    return {
      ...first,
      line: 0,
      product: this.products[this.#product.at(sum)] as RowProduct,
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

  /**
   * Adds what a file of products alone leaves out of a flow: its total, where it has none and its provider lists all that is
   * traded (BACI); the chapters, where its leaves are deeper than chapters of HS, it has none, and the leaves are all of the
   * flow. `rows` are those of the flow, by their places in the table.
   */
  add(rows: Uint32Array): void {
    const { columns } = this.#table;
    const leaves: number[] = [];
    for (const row of rows) if (this.#isLeaf(row)) leaves.push(row);
    const [first] = leaves;
    if (first === undefined) return;
    const isListed = this.#table.frameAt(first).provider === 'baci';
    const stated = rows.find((row) => this.#table.productAt(row).level === 0);
    let whole = 0;
    for (const row of leaves) whole += columns.values.at(row);
    const marked = leaves.find((row) => this.#table.frameAt(row).flags.length > 0) ?? first;
    if (isListed && stated === undefined) this.#push(marked, leaves.length, this.#total, whole);
    const isWhole = isListed || (stated !== undefined && isNear(whole, columns.values.at(stated)));
    if (isWhole && this.#areDeep(rows, leaves, first)) this.#addChapters(leaves);
  }

  #isLeaf(row: number): boolean {
    const { role, aggregateOf } = this.#table.frameAt(row);
    return role !== 'other' && (this.#table.productAt(row).level ?? 0) > 0 && !aggregateOf.includes('product');
  }

  /** Whether all goods are codes of one revision of HS that are deeper than chapters, and none is a chapter. */
  #areDeep(rows: Uint32Array, leaves: readonly number[], first: number): boolean {
    const { nomenclature } = this.#table.productAt(first);
    const isDeep = (row: number): boolean => {
      const product = this.#table.productAt(row);
      return (product.level ?? 0) > 2 && product.nomenclature === nomenclature;
    };
    return nomenclature.startsWith('HS') && leaves.every(isDeep) && rows.every((row) => this.#table.productAt(row).level !== 2);
  }

  #addChapters(leaves: readonly number[]): void {
    const { productOf, values } = this.#table.columns;
    const start = this.length;
    for (const row of leaves) {
      const chapter = this.#chapters[productOf.at(row)] as number;
      const sum = this.#sumOf[chapter] as number;
      if (sum < start) {
        this.#sumOf[chapter] = this.length;
        this.#push(row, 1, chapter, values.at(row));
      } else {
        this.#count.set(sum, this.#count.at(sum) + 1);
        this.#value.set(sum, this.#value.at(sum) + values.at(row));
        // A sum is marked as corrected where one of its rows is.
        if (this.#table.frameAt(row).flags.length > 0) this.#first.set(sum, row);
      }
    }
  }

  #push(first: number, count: number, product: number, value: number): void {
    this.#first.push(first);
    this.#count.push(count);
    this.#product.push(product);
    this.#value.push(value);
  }
}

/** Within half a per cent: parts are suppressed or rounded. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.005 * Math.abs(other);
}
