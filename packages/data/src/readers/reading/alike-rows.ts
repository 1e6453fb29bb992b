import type { TradeRow } from '../contract/index.ts';
import { decimalOfAscii, type RecordScanner } from '../decode/index.ts';
import { type AlikeColumns, isAmount, scaleRules } from '../layout/index.ts';
import type { TradeTable } from '../table/index.ts';
import type { FileReading } from './file-reading.ts';

const [blank, zero, digits] = [0x20, 0x30, 6];

/**
 * Rows that differ in goods, value and quantity alone from the row that was kept before them: they are read from their bytes straight into the columns of a
 * table, and no object or text is made of any. What is not plainly such a row is left to be read by itself.
 */
export class AlikeRows {
  readonly #file: FileReading;
  readonly #table: TradeTable;
  readonly #columns: AlikeColumns;
  readonly #separator: number;
  /** The positions of goods in the table by their codes; and by these what else is asked of them, close together: each row has other goods than the one before. */
  readonly #productIds = new Map<number, number>();
  readonly #goods: number[] = [];
  readonly #texts: string[] = [];
  /** The row that those behind it may be like, and the bytes that such a one begins with. */
  #last: TradeRow | null = null;
  #beginning = new Uint8Array(0);
  /** The highest code of its flow so far: goods that come behind it are new. */
  #highest = 0;
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
    this.#last = isModel && this.#file.keys.isRising ? last : null;
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
    if (code <= this.#highest) return false;
    this.#highest = code;
    const product = this.#productOf(code);
    const own = { goods: this.#goods[product] as number, line: record.line, value, quantity };
    const { keys, account } = this.#file;
    keys.addBehind(last, this.#texts[product] as string, own);
    account.read += 1;
    account.kept[last.role] += 1;
    this.#table.addAlike(product, own);
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

  /** The position in the table of the goods of a code. */
  #productOf(code: number): number {
    const known = this.#productIds.get(code);
    if (known !== undefined) return known;
    const product = this.#columns.productOf(code);
    const id = this.#table.productIdOf(product);
    this.#productIds.set(code, id);
    this.#goods[id] = this.#file.keys.goodsOf(product.code);
    this.#texts[id] = product.code;
    return id;
  }
}
