import type { TradeRow } from '../contract/index.ts';
import { flowKey, isSameFlow, type OwnOfRow, type Repetition, RestHash } from './kept-keys.ts';

/** Thrown where a flow comes again after another, in a file whose records were said to stand together by flows. */
export class UngroupedError extends Error {
  override readonly name = 'UngroupedError';
}

/** The cells of the rows kept, as `KeptKeys`, of a file in which the records of a flow stand together: those of one flow are held, and no more. */
export class GroupedKeys {
  readonly #flows = new Set<string>();
  /** Of each row of the flow its code, line, value and the rest; in lists that are filled anew, so that no flow makes memory for itself. */
  readonly #codes: string[] = [];
  readonly #lines: number[] = [];
  readonly #values: number[] = [];
  readonly #rests: number[] = [];
  #count = 0;
  /** Where each code stands; null as long as codes rise, where none can stand twice. */
  #places: Map<string, number> | null = null;
  readonly #restHash = new RestHash();
  #before: TradeRow | null = null;

  /** Whether the cell of a row is new; it is then held until another flow begins. Throws `UngroupedError` where its flow has ended before. */
  add(row: TradeRow): Repetition {
    if (this.#before === null || !isSameFlow(row, this.#before)) this.#begin(row);
    const { code } = row.product;
    const rest = this.#restHash.of(row);
    const held = this.#placeOf(code);
    if (held === undefined) {
      this.#hold(code, row, rest);
      return 'new';
    }
    const value = this.#values[held] as number;
    return { line: this.#lines[held] as number, value, isSame: value === row.value && this.#rests[held] === rest };
  }

  /** As `KeptKeys` does, and the next two. */
  addBehind(last: TradeRow, code: string, own: OwnOfRow): void {
    this.#hold(code, own, this.#restHash.ofAlike(last, own));
  }

  get isRising(): boolean {
    return this.#places === null;
  }

  goodsOf(): number {
    return 0;
  }

  #placeOf(code: string): number | undefined {
    const isRising = this.#count === 0 || code > (this.#codes[this.#count - 1] as string);
    if (this.#places === null && isRising) return undefined;
    this.#places ??= new Map(this.#codes.slice(0, this.#count).map((held, place) => [held, place]));
    return this.#places.get(code);
  }

  #hold(code: string, { line, value }: Pick<TradeRow, 'line' | 'value'>, rest: number): void {
    this.#places?.set(code, this.#count);
    this.#codes[this.#count] = code;
    this.#lines[this.#count] = line;
    this.#values[this.#count] = value;
    this.#rests[this.#count] = rest;
    this.#count += 1;
  }

  #begin(row: TradeRow): void {
    const key = flowKey(row);
    const isSame = this.#before !== null && key === flowKey(this.#before);
    this.#before = row;
    if (isSame) return;
    if (this.#flows.has(key)) throw new UngroupedError(`line ${row.line}: records of a flow that had ended`);
    this.#flows.add(key);
    this.#count = 0;
    this.#places = null;
  }
}
