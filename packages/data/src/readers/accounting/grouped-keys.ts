import type { TradeRow } from '../contract/index.ts';
import { flowKey, isSameFlow, type Repetition, RestHash } from './kept-keys.ts';

/** Thrown where a flow comes again after another, in a file whose records were said to stand together by flows. */
export class UngroupedError extends Error {
  override readonly name = 'UngroupedError';
}

/** The cells of the rows kept, as `KeptKeys`, of a file in which the records of a flow stand together: those of one flow are held, and no more. */
export class GroupedKeys {
  readonly #flows = new Set<string>();
  readonly #rows = new Map<string, { readonly line: number; readonly value: number; readonly rest: number }>();
  readonly #restHash = new RestHash();
  #before: TradeRow | null = null;

  /** Whether the cell of a row is new; it is then held until another flow begins. Throws `UngroupedError` where its flow has ended before. */
  add(row: TradeRow): Repetition {
    if (this.#before === null || !isSameFlow(row, this.#before)) this.#begin(row);
    const { code } = row.product;
    const rest = this.#restHash.of(row);
    const held = this.#rows.get(code);
    if (held !== undefined) return { line: held.line, value: held.value, isSame: held.value === row.value && held.rest === rest };
    this.#rows.set(code, { line: row.line, value: row.value, rest });
    return 'new';
  }

  #begin(row: TradeRow): void {
    const key = flowKey(row);
    const isSame = this.#before !== null && key === flowKey(this.#before);
    this.#before = row;
    if (isSame) return;
    if (this.#flows.has(key)) throw new UngroupedError(`line ${row.line}: records of a flow that had ended`);
    this.#flows.add(key);
    this.#rows.clear();
  }
}
