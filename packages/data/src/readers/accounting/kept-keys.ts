import { GrowingColumn } from '../../observations/index.ts';
import type { RowQuantity, TradeRow } from '../contract/index.ts';

/** Thrown where a flow comes again after another, in a file whose records were said to stand together by flows. */
export class UngroupedError extends Error {
  override readonly name = 'UngroupedError';
}

/** What a row like another has of its own beside the code of its goods, of which `goods` is the number that keys have for it: its quantity is of the same kind. */
export interface OwnOfRow {
  readonly goods: number;
  readonly line: number;
  readonly value: number;
  readonly quantity: number;
}

/** What a cell already held says of a row that comes for it again. */
export type Repetition = 'new' | { readonly line: number; readonly value: number; readonly isSame: boolean };

/**
 * The cells of the rows kept, so that a row that comes twice is known: the same again is a duplicate, another value a conflict. A cell is known by
 * its whole key, as two numbers: one of the flow (all but the goods), one of the goods. Holds 24 bytes a row. Most files list the goods of a flow in
 * their order, where no row can repeat one before it; from the first that does not, an index finds rows by their cells, for 8 to 16 bytes more.
 */
export class KeptKeys {
  readonly #isGrouped: boolean;
  readonly #flows = new Map<string, number>();
  readonly #goods = new Map<string, number>();
  /** Of each flow the code that came last, as long as its codes rise. */
  readonly #lastCodes: string[] = [];
  readonly #flowOfRow = new GrowingColumn(Uint32Array);
  readonly #goodsOfRow = new GrowingColumn(Uint32Array);
  readonly #lines = new GrowingColumn(Uint32Array);
  readonly #values = new GrowingColumn(Float64Array);
  readonly #rests = new GrowingColumn(Uint32Array);
  readonly #restHash = new RestHash();
  #index: Uint32Array | null = null;
  /** Whether the goods of the row that came last come behind those of all others of its flow. */
  isRising = false;
  #before: { readonly row: TradeRow; readonly flow: number } | null = null;

  /** `isGrouped` says that the rows of a flow stand together: those of one flow are held at a time, and no more. */
  constructor(isGrouped: boolean) {
    this.#isGrouped = isGrouped;
  }

  /** Whether the cell of a row is new; it is then held. Throws `UngroupedError` where its flow had ended before, and rows were said to stand together. */
  add(row: TradeRow): Repetition {
    const flow = this.#flowOf(row);
    const { code } = row.product;
    const last = this.#lastCodes[flow];
    const isRising = last === undefined || code > last;
    this.isRising = isRising;
    if (isRising) this.#lastCodes[flow] = code;
    const goods = this.goodsOf(code);
    const rest = this.#restHash.of(row);
    if (!isRising) this.#index ??= this.#indexed(1 << 10);
    const held = isRising ? -1 : this.#find(flow, goods);
    if (held >= 0) {
      const value = this.#values.at(held);
      return { line: this.#lines.at(held), value, isSame: value === row.value && this.#rests.at(held) === rest };
    }
    this.#hold(flow, goods, row, rest);
    return 'new';
  }

  /** Holds a row that is like the last, which is held and rises, but for its goods, which come behind, and its amounts. */
  addBehind(last: TradeRow, code: string, own: OwnOfRow): void {
    const flow = this.#before?.flow as number;
    this.#lastCodes[flow] = code;
    this.#hold(flow, own.goods, own, this.#restHash.ofAlike(last, own));
  }

  /** The number of goods. */
  goodsOf(code: string): number {
    return idIn(this.#goods, code);
  }

  #hold(flow: number, goods: number, { line, value }: Pick<TradeRow, 'line' | 'value'>, rest: number): void {
    this.#flowOfRow.push(flow);
    this.#goodsOfRow.push(goods);
    this.#lines.push(line);
    this.#values.push(value);
    this.#rests.push(rest);
    if (this.#index !== null) this.#enter(this.#lines.length - 1);
  }

  #flowOf(row: TradeRow): number {
    const before = this.#before;
    if (before !== null && isSameFlow(row, before.row)) return before.flow;
    const known = this.#flows.size;
    const flow = idIn(this.#flows, flowKey(row));
    this.#before = { row, flow };
    if (this.#isGrouped && flow !== before?.flow) this.#begin(row, flow === known);
    return flow;
  }

  /** Lets go of the rows of the flow before. */
  #begin({ line }: TradeRow, isNew: boolean): void {
    if (!isNew) throw new UngroupedError(`line ${line}: records of a flow that had ended`);
    for (const column of [this.#flowOfRow, this.#goodsOfRow, this.#lines, this.#values, this.#rests]) column.length = 0;
    this.#index = null;
  }

  /** The row that is held of a cell; -1 where none is. */
  #find(flow: number, goods: number): number {
    const index = this.#index as Uint32Array;
    for (let slot = slotOf(flow, goods, index.length); ; slot = (slot + 1) & (index.length - 1)) {
      const row = (index[slot] as number) - 1;
      if (row < 0 || (this.#flowOfRow.at(row) === flow && this.#goodsOfRow.at(row) === goods)) return row;
    }
  }

  /** Enters a row that is held into the index, which is at most half full. */
  #enter(row: number): void {
    const index = this.#index as Uint32Array;
    if ((row + 1) * 2 > index.length) {
      this.#index = this.#indexed(index.length * 2);
      return;
    }
    this.#place(index, row);
  }

  #place(index: Uint32Array, row: number): void {
    let slot = slotOf(this.#flowOfRow.at(row), this.#goodsOfRow.at(row), index.length);
    while (index[slot] !== 0) slot = (slot + 1) & (index.length - 1);
    index[slot] = row + 1;
  }

  /** An index of all rows, with at least so many slots. */
  #indexed(least: number): Uint32Array {
    let slots = least;
    while (slots < this.#lines.length * 2) slots *= 2;
    const index = new Uint32Array(slots);
    for (let row = 0; row < this.#lines.length; row += 1) this.#place(index, row);
    return index;
  }
}

function idIn(ids: Map<string, number>, text: string): number {
  const known = ids.get(text);
  if (known !== undefined) return known;
  ids.set(text, ids.size);
  return ids.size - 1;
}

function slotOf(flow: number, goods: number, slots: number): number {
  return mixed(Math.imul(flow, 0x9e3779b1) ^ goods) & (slots - 1);
}

/** Whether two records are of one flow: only their goods may differ. */
function isSameFlow(row: TradeRow, before: TradeRow): boolean {
  return (
    row.partner === before.partner &&
    row.reporter === before.reporter &&
    row.period === before.period &&
    row.flow === before.flow &&
    row.product.nomenclature === before.product.nomenclature &&
    row.currency === before.currency &&
    row.valuation === before.valuation &&
    (row.detail === before.detail || (isEmpty(row.detail) && isEmpty(before.detail)))
  );
}

function isEmpty(detail: TradeRow['detail']): boolean {
  for (const _ in detail) return false;
  return true;
}

/** What makes a record the same cell as another, its goods aside: the flow, the money, the part of it. */
function flowKey({ reporter, partner, flow, period, product, currency, valuation, detail }: TradeRow): string {
  const parts = Object.entries(detail).flat();
  const money = flow === 'turnover' ? currency : `${currency}\u001F${valuation}`;
  return [reporter, partner, flow, period, product.nomenclature, money, ...parts].join('\u001F');
}

/** A hash of what else a record says: quantities and alternates. Each kind of them has a number, which is hashed with the value. */
class RestHash {
  readonly #kinds = new Map<string, Map<string, number>>();
  #count = 0;
  #alike: { readonly kind: RowQuantity; readonly number: number } | null = null;

  of({ quantities, alternates }: TradeRow): number {
    let hash = 0x811c9dc5;
    for (const { of, value, unit } of quantities) hash = withNumber(hash, this.#kindOf(of, unit), value);
    for (const { valuation, value } of alternates) hash = withNumber(hash, this.#kindOf('', valuation), value);
    return mixed(hash);
  }

  /** That of a row whose one quantity is of the same kind as that of another. */
  ofAlike({ quantities: [kind] }: TradeRow, { quantity }: OwnOfRow): number {
    if (kind !== this.#alike?.kind) this.#alike = kind === undefined ? null : { kind, number: this.#kindOf(kind.of, kind.unit) };
    return mixed(withNumber(0x811c9dc5, this.#alike?.number ?? 0, quantity));
  }

  #kindOf(of: string, unit: string): number {
    let units = this.#kinds.get(of);
    if (units === undefined) {
      units = new Map();
      this.#kinds.set(of, units);
    }
    let kind = units.get(unit);
    if (kind === undefined) {
      this.#count += 1;
      kind = this.#count;
      units.set(unit, kind);
    }
    return kind;
  }
}

const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);

function withNumber(hash: number, kind: number, value: number): number {
  number[0] = value;
  const one = Math.imul(hash ^ kind, 0x01000193);
  const two = Math.imul(mixed(one ^ (words[0] as number)), 0x01000193);
  return mixed(two ^ (words[1] as number));
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
