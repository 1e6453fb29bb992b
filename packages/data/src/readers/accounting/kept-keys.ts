import type { TradeRow } from '../contract/index.ts';

/** What a cell already held says of a row that comes for it again. */
export type Repetition = 'new' | { readonly line: number; readonly value: number; readonly isSame: boolean };

/**
 * The cells of the rows kept, so that a row that comes twice is known: the same again is a duplicate, another value a conflict. Holds 28 bytes a
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
    const key = keyOf(row);
    const [first, second] = [hashOf(key, 0x811c9dc5), hashOf(key, 0x9747b28c) | 1];
    const rest = hashOf(restOf(row), 0x811c9dc5);
    const slot = this.#find(first, second);
    if (this.#hashes[slot * 2 + 1] !== 0) {
      const value = this.#values[slot] as number;
      return { line: this.#lines[slot] as number, value, isSame: value === row.value && this.#rests[slot] === rest };
    }
    this.#put(slot, first, second, row.line, row.value, rest);
    if (this.#size * 2 > this.#capacity) this.#grow();
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

/** What makes a record the same cell as another: the flow, the goods, the part of it, the money. */
function keyOf({ reporter, partner, flow, period, product, currency, valuation, detail }: TradeRow): string {
  let parts = '';
  for (const name in detail) parts += `|${name}=${detail[name]}`;
  const side = flow === 'turnover' ? '' : valuation;
  return `${reporter}|${partner}|${flow}|${period}|${product.nomenclature}:${product.code}|${currency}|${side}${parts}`;
}

/** What else a record says: quantities and alternates. */
function restOf({ quantities, alternates }: TradeRow): string {
  let text = '';
  for (const { of, value, unit } of quantities) text += `${of}=${value} ${unit};`;
  for (const { valuation, value } of alternates) text += `${valuation}=${value};`;
  return text;
}

/** FNV-1a over the code units of a text, finished by a mix of its bits. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
