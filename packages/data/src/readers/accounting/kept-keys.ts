import type { TradeRow } from '../contract/index.ts';

/** What a cell already held says of a row that comes for it again. */
export type Repetition = 'new' | { readonly line: number; readonly value: number; readonly isSame: boolean };

/**
 * The cells of the rows kept, so that a row that comes twice is known: the same again is a duplicate, another value a conflict. Holds 24 bytes a
 * row, in tables that grow; a cell is known by 64 bits of two hashes of its key.
 */
export class KeptKeys {
  #size = 0;
  #capacity = 1 << 10;
  #hashes = new Uint32Array(this.#capacity * 2);
  #lines = new Uint32Array(this.#capacity);
  #values = new Float64Array(this.#capacity);
  #rests = new Uint32Array(this.#capacity);

  /** Whether the cell of a row is new; it is then held. */
  add(row: TradeRow): Repetition {
    const [first, last] = hashKey(row);
    const second = (last | 1) >>> 0;
    const rest = hashRest(row);
    const slot = this.#find(first, second);
    if (this.#hashes[slot * 2 + 1] !== 0) {
      const value = this.#values[slot] as number;
      return { line: this.#lines[slot] as number, value, isSame: value === row.value && this.#rests[slot] === rest };
    }
    this.#put(slot, first, second, row.line, row.value, rest);
    if (this.#size * 4 > this.#capacity * 3) this.#grow();
    return 'new';
  }

  #find(first: number, second: number): number {
    let slot = first & (this.#capacity - 1);
    while (this.#hashes[slot * 2 + 1] !== 0 && (this.#hashes[slot * 2] !== first || this.#hashes[slot * 2 + 1] !== second))
      slot = (slot + 1) & (this.#capacity - 1);
    return slot;
  }

  #put(slot: number, first: number, second: number, line: number, value: number, rest: number): void {
    this.#hashes[slot * 2] = first;
    this.#hashes[slot * 2 + 1] = second;
    this.#lines[slot] = line;
    this.#values[slot] = value;
    this.#rests[slot] = rest;
    this.#size += 1;
  }

  #grow(): void {
    const [hashes, lines, values, rests] = [this.#hashes, this.#lines, this.#values, this.#rests];
    this.#capacity *= 2;
    this.#size = 0;
    this.#hashes = new Uint32Array(this.#capacity * 2);
    this.#lines = new Uint32Array(this.#capacity);
    this.#values = new Float64Array(this.#capacity);
    this.#rests = new Uint32Array(this.#capacity);
    for (let at = 0; at < lines.length; at += 1) {
      const [first, second] = [hashes[at * 2] as number, hashes[at * 2 + 1] as number];
      if (second !== 0) this.#put(this.#find(first, second), first, second, lines[at] as number, values[at] as number, rests[at] as number);
    }
  }
}

/**
 * Two hashes of what makes a record the same cell as another: the flow, the money, the part of it, and last the goods. Most files are sorted, so that
 * all but the goods is what it was in the record before, and its hashes are those.
 */
function hashKey(row: TradeRow): readonly [number, number] {
  if (!isSameFlow(row, hashed.row)) {
    hashFlow(row);
    hashed.row = row;
    hashed.flow = hashes.state();
  } else hashes.restore(hashed.flow);
  hashes.add(row.product.code);
  return hashes.end();
}

/** The record whose flow was hashed last, and how far its hashes had come. */
const hashed: { row: TradeRow | null; flow: readonly [number, number] } = { row: null, flow: [0, 0] };

function isSameFlow(row: TradeRow, before: TradeRow | null): boolean {
  return (
    before !== null &&
    row.partner === before.partner &&
    row.reporter === before.reporter &&
    row.period === before.period &&
    row.flow === before.flow &&
    row.product.nomenclature === before.product.nomenclature &&
    row.currency === before.currency &&
    row.valuation === before.valuation &&
    row.detail === before.detail
  );
}

function hashFlow({ reporter, partner, flow, period, product, currency, valuation, detail }: TradeRow): void {
  hashes.start();
  hashes.add(reporter);
  hashes.add(partner);
  hashes.add(flow);
  hashes.add(period);
  hashes.add(product.nomenclature);
  hashes.add(currency);
  if (flow !== 'turnover') hashes.add(valuation);
  for (const name in detail) {
    hashes.add(name);
    hashes.add(detail[name] ?? '');
  }
}

/** A hash of what else a record says: quantities and alternates. */
function hashRest({ quantities, alternates }: TradeRow): number {
  hashes.start();
  for (const { of, value, unit } of quantities) {
    hashes.add(of);
    hashes.add(unit);
    hashes.addNumber(value);
  }
  for (const { valuation, value } of alternates) {
    hashes.add(valuation);
    hashes.addNumber(value);
  }
  return hashes.end()[0];
}

/** FNV-1a over the code units of several texts, by two seeds at once, each finished by a mix of its bits. */
class TwoHashes {
  #first = 0;
  #second = 0;

  start(): void {
    this.#first = 0x811c9dc5;
    this.#second = 0x9747b28c;
  }

  add(text: string): void {
    let [first, second] = [this.#first, this.#second];
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      first = Math.imul(first ^ unit, 0x01000193);
      second = Math.imul(second ^ unit, 0x01000193);
    }
    this.#first = Math.imul(first ^ 0x1f, 0x01000193);
    this.#second = Math.imul(second ^ 0x1f, 0x85ebca6b);
  }

  addNumber(value: number): void {
    number[0] = value;
    for (const word of words) {
      this.#first = Math.imul(this.#first ^ word, 0x01000193);
      this.#second = Math.imul(this.#second ^ word, 0x85ebca6b);
    }
  }

  end(): readonly [number, number] {
    return [mixed(this.#first), mixed(this.#second)];
  }

  /** How far they have come, to go on from there another time. */
  state(): readonly [number, number] {
    return [this.#first, this.#second];
  }

  restore([first, second]: readonly [number, number]): void {
    [this.#first, this.#second] = [first, second];
  }
}

const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);
const hashes = new TwoHashes();

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
