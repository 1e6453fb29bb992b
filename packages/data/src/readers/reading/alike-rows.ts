import type { TradeRow } from '../contract/index.ts';
import { decimalOfAscii, type RecordScanner } from '../decode/index.ts';
import { type AlikeColumns, isAmount, scaleRules } from '../layout/index.ts';
import type { TradeTable } from '../table/index.ts';
import type { FileReading } from './file-reading.ts';

const [blank, zero, digits] = [0x20, 0x30, 6];

/** So many codes of goods have a place, a power of two; at most three quarters are taken, so that a code is found at once. */
const places = 1 << 14;

/**
 * Rows that differ in goods, value and quantity alone from the row that was kept before them: they are read from their bytes straight into the columns of a
 * table, and no object or text is made of any. What is not plainly such a row is left to be read by itself.
 */
export class AlikeRows {
  readonly #file: FileReading;
  readonly #table: TradeTable;
  readonly #columns: AlikeColumns;
  readonly #separator: number;
  /** The codes that rows had, and one more, each in a place of its own; 0 where a place is free. */
  readonly #codes = new Uint32Array(places);
  /** What is known of the goods of each place: few numbers close together, since a row has other goods than the one before. */
  readonly #products = new Uint32Array(places);
  readonly #goods = new Uint32Array(places);
  readonly #texts: string[] = new Array(places).fill('');
  /** The row that those behind it may be like, and the bytes that such a one begins with. */
  #last: TradeRow | null = null;
  #beginning = new Uint8Array(0);
  /** The highest code of its flow so far: goods that come behind it are new. */
  #highest = 0;
  #known = 0;
  #rows = 0;
  #trims = 0;

  constructor(file: FileReading, table: TradeTable, columns: AlikeColumns, separator: string) {
    this.#file = file;
    this.#table = table;
    this.#columns = columns;
    this.#separator = separator.charCodeAt(0);
  }

  /** Remembers a record that was read by itself, where the row of it was kept and those behind it can be like it. */
  follow(record: RecordScanner): void {
    const { last } = this.#file;
    const isModel = last?.quantities.length === 1 && last.alternates.length === 0 && /^\d{6}$/.test(last.product.code);
    this.#last = isModel && this.#file.isRising ? last : null;
    if (!isModel) return;
    this.#beginning = record.bytesBefore(this.#columns.goods).slice();
    this.#highest = Number(last.product.code);
  }

  /** Reads a record that is like the last; false where it is not. */
  take(record: RecordScanner): boolean {
    const last = this.#last;
    if (last === null) return false;
    const { buffer, start, end } = record.bytes;
    const beginning = this.#beginning;
    for (let at = 0; at < beginning.length; at += 1) if (buffer[start + at] !== beginning[at]) return false;
    const separator = this.#separator;
    let at = start + beginning.length;
    let code = 0;
    for (const stop = at + digits; at < stop; at += 1) {
      const digit = (buffer[at] as number) - zero;
      if (!(digit >= 0 && digit <= 9)) return false;
      code = code * 10 + digit;
    }
    if (buffer[at] !== separator) return false;
    const from = at + 1;
    at = from;
    while (at < end && buffer[at] !== separator) at += 1;
    const value = decimalOfAscii(buffer, from, at, this.#columns.scale);
    const quantity = decimalOfAscii(buffer, at + 1, end, 0);
    if (!isAmount(value) || !isAmount(quantity)) return false;
    const place = code > this.#highest ? this.#placeOf(code) : -1;
    if (place < 0) return false;
    this.#highest = code;
    const own = { goods: this.#goods[place] as number, line: record.line, value, quantity };
    this.#file.keepAlike(last, this.#texts[place] as string, own);
    this.#table.addAlike(this.#products[place] as number, own);
    this.#print(buffer, from, at, end);
    return true;
  }

  /** Counts the repairs of all rows read so. */
  end(): void {
    const { rules } = this.#file;
    const { scale } = this.#columns;
    rules.add('trim', this.#trims);
    if (scale !== 0) rules.add(scaleRules[scale] ?? 'unit-million', this.#rows);
  }

  /** Adds the value as it is printed, without the blanks around it; of these the uses of a rule are counted, as of those around the quantity behind it. */
  #print(buffer: Uint8Array, from: number, to: number, end: number): void {
    let [first, stop] = [from, to];
    while (buffer[first] === blank) first += 1;
    while (buffer[stop - 1] === blank) stop -= 1;
    this.#table.columns.printed.pushAscii(buffer, first, stop);
    if (stop - first < to - from) this.#trims += 1;
    if (buffer[to + 1] === blank || buffer[end - 1] === blank) this.#trims += 1;
    this.#rows += 1;
  }

  /** The place of a code; -1 where there is none left. */
  #placeOf(code: number): number {
    let place = Math.imul(code, 0x9e3779b1) >>> 18;
    while (this.#codes[place] !== code + 1) {
      if (this.#codes[place] === 0) return this.#take(place, code);
      place = (place + 1) & (places - 1);
    }
    return place;
  }

  #take(place: number, code: number): number {
    if (this.#known >= places * 0.75) return -1;
    const product = this.#columns.productOf(code);
    this.#known += 1;
    this.#codes[place] = code + 1;
    this.#products[place] = this.#table.productIdOf(product);
    this.#goods[place] = this.#file.goodsOf(product.code);
    this.#texts[place] = product.code;
    return place;
  }
}
