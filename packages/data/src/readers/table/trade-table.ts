import { GrowingColumn } from '../../observations/index.ts';
import type { RowProduct, TradeRow } from '../contract/index.ts';
import { AmountsColumn } from './amounts-column.ts';
import { frameOf, isFrameOf, keyOfFrame, type RowFrame } from './row-frame.ts';
import { TextColumn } from './text-column.ts';

/** Rows of trade, as a list or held by column. */
export type TradeRows = readonly TradeRow[] | TradeTable;

/** The columns of a table; what repeats stands once, in `frames` and `products`. */
export interface TradeColumns {
  readonly frames: RowFrame[];
  readonly products: RowProduct[];
  readonly frameOf: GrowingColumn<Uint32Array>;
  readonly productOf: GrowingColumn<Uint32Array>;
  readonly lines: GrowingColumn<Uint32Array>;
  readonly values: GrowingColumn<Float64Array>;
  readonly printed: TextColumn;
  readonly amounts: AmountsColumn;
}

/**
 * Rows of trade held by column, each a number of bytes instead of a number of objects: about 50 bytes for a row of BACI, a tenth of what the row
 * takes by itself. Rows are added at the end, and made anew whenever one is asked for; nothing of them is lost. It is walked as a list is:
 * `for (const row of table)`, `table.length`.
 * @example [...tradeTable([])] // => []
 */
export class TradeTable implements Iterable<TradeRow> {
  /** What it is made of, for those who work on whole columns. */
  readonly columns: TradeColumns;
  /** The position of the frame of the row that came last. */
  #frame = -1;
  #frameIds: Map<string, number> | null = null;
  readonly #productIds = new Map<string, number[]>();

  constructor(columns: TradeColumns = emptyColumns()) {
    this.columns = columns;
    for (const [id, product] of columns.products.entries()) this.#productsOfCode(product.code).push(id);
  }

  get length(): number {
    return this.columns.lines.length;
  }

  /** Forgets all rows, not what repeats: for whoever takes them over piece by piece, which come in the space of those before. */
  clear(): void {
    const { frameOf: frames, productOf, lines, values, printed, amounts } = this.columns;
    for (const column of [frames, productOf, lines, values, printed.ends, printed.letters, amounts.ends, amounts.values, amounts.kindOf])
      column.length = 0;
    printed.others.clear();
  }

  /** Adds a row at the end. */
  add(row: TradeRow): void {
    const { frameOf: frames, productOf, lines, values, printed, amounts } = this.columns;
    this.#frame = this.#frameIdOf(row);
    frames.push(this.#frame);
    productOf.push(this.productIdOf(row.product));
    lines.push(row.line);
    values.push(row.value);
    printed.push(row.printed.value);
    amounts.push(row);
  }

  /** Adds a row that is like the last one but for its goods, by their position, its line, its value and its one quantity; its printed text is still to be added. */
  addAlike(product: number, { line, value, quantity }: Readonly<Record<'line' | 'value' | 'quantity', number>>): void {
    const { frameOf: frames, productOf, lines, values, amounts } = this.columns;
    frames.push(this.#frame);
    productOf.push(product);
    lines.push(line);
    values.push(value);
    amounts.pushAlike(quantity);
  }

  /** The row at a place, counted from 0. Throws `RangeError` where there is none. */
  at(index: number): TradeRow {
    if (!(index >= 0 && index < this.length)) throw new RangeError(`no row ${index}: the table has ${this.length}`);
    const { lines, values, printed, amounts } = this.columns;
    const frame = this.frameAt(index);
    const { quantities, alternates } = amounts.at(index);
    return {
      kind: 'row',
      provider: frame.provider,
      file: frame.file,
      line: lines.at(index),
      reporter: frame.reporter,
      partner: frame.partner,
      flow: frame.flow,
      period: frame.period,
      product: this.productAt(index),
      value: values.at(index),
      currency: frame.currency,
      valuation: frame.valuation,
      printed: { value: printed.at(index), unit: frame.unit },
      alternates,
      quantities,
      status: frame.status,
      isOriginalClassification: frame.isOriginalClassification,
      flags: frame.flags,
      role: frame.role,
      aggregateOf: frame.aggregateOf,
      detail: frame.detail,
      ...(frame.corrected === undefined ? {} : { corrected: frame.corrected }),
    };
  }

  /** What a row has in common with others. */
  frameAt(index: number): RowFrame {
    return this.columns.frames[this.columns.frameOf.at(index)] as RowFrame;
  }

  /** The goods of a row. */
  productAt(index: number): RowProduct {
    return this.columns.products[this.columns.productOf.at(index)] as RowProduct;
  }

  /** The goods of the rows, in their order; of neighbours of the same goods once. */
  *goods(): Generator<RowProduct> {
    const { products, productOf } = this.columns;
    for (let index = 0; index < this.length; index += 1)
      if (index === 0 || productOf.at(index) !== productOf.at(index - 1)) yield products[productOf.at(index)] as RowProduct;
  }

  /** The same rows under other names of their files; what is added to one of the two tables afterwards spoils the other. */
  withFiles(nameOf: (file: string) => string): TradeTable {
    if (this.columns.frames.every(({ file }) => nameOf(file) === file)) return this;
    return new TradeTable({ ...this.columns, frames: this.columns.frames.map((frame) => ({ ...frame, file: nameOf(frame.file) })) });
  }

  *[Symbol.iterator](): Generator<TradeRow> {
    for (let index = 0; index < this.length; index += 1) yield this.at(index);
  }

  #frameIdOf(row: TradeRow): number {
    const { frames } = this.columns;
    const before = frames[this.#frame];
    if (before !== undefined && isFrameOf(before, row)) return this.#frame;
    const frame = frameOf(row);
    const key = keyOfFrame(frame);
    this.#frameIds ??= new Map(frames.map((one, id) => [keyOfFrame(one), id]));
    const known = this.#frameIds.get(key);
    if (known !== undefined) return known;
    this.#frameIds.set(key, frames.length);
    return frames.push(frame) - 1;
  }

  /** The position of goods in the table, which they are added to. */
  productIdOf(product: RowProduct): number {
    const { products } = this.columns;
    const ids = this.#productsOfCode(product.code);
    for (const id of ids) if (isSameProduct(products[id] as RowProduct, product)) return id;
    ids.push(products.push(product) - 1);
    return products.length - 1;
  }

  #productsOfCode(code: string): number[] {
    const known = this.#productIds.get(code);
    if (known !== undefined) return known;
    const ids: number[] = [];
    this.#productIds.set(code, ids);
    return ids;
  }
}

/**
 * Rows as a table; a table as it is.
 * @example tradeTable([]).length // => 0
 */
export function tradeTable(rows: TradeRows): TradeTable {
  if (rows instanceof TradeTable) return rows;
  const table = new TradeTable();
  for (const row of rows) table.add(row);
  return table;
}

/**
 * The rows of several lists and tables as one table; of one table itself.
 * @example joinedTables([[], tradeTable([])]).length // => 0
 */
export function joinedTables(all: readonly TradeRows[]): TradeTable {
  const filled = all.filter(({ length }) => length > 0);
  const [first] = filled;
  if (first !== undefined && filled.length === 1) return tradeTable(first);
  const table = new TradeTable();
  for (const rows of filled) for (const row of rows) table.add(row);
  return table;
}

function emptyColumns(): TradeColumns {
  return {
    frames: [],
    products: [],
    frameOf: new GrowingColumn(Uint32Array),
    productOf: new GrowingColumn(Uint32Array),
    lines: new GrowingColumn(Uint32Array),
    values: new GrowingColumn(Float64Array),
    printed: new TextColumn(),
    amounts: new AmountsColumn(),
  };
}

function isSameProduct(one: RowProduct, other: RowProduct): boolean {
  return one === other || (one.nomenclature === other.nomenclature && one.level === other.level && one.name === other.name);
}
