import { GrowingColumn } from '../../observations/index.ts';
import type { Rejected } from '../contract/index.ts';
import { TextColumn } from './text-column.ts';

/** What rejected records have in common: all but their line, their value and what was found. */
type Reason = Omit<Rejected, 'line' | 'value' | 'found'>;

/** Rejected records, as a list or held by column. */
export type RejectedRows = readonly Rejected[] | RejectedTable;

/** How a record differs from its value: it has none, and what was found is the value itself. */
const [withoutValue, sameFound] = [1, 2];

/**
 * Rejected records held by column: about 60 bytes each instead of a thousand, so that a file of which nothing can be kept does not fill the memory.
 * Records are added at the end, and made anew whenever they are walked through.
 * @example [...new RejectedTable()] // => []
 */
export class RejectedTable implements Iterable<Rejected> {
  readonly #reasons: Reason[] = [];
  readonly #reasonIds = new Map<string, number>();
  readonly #reasonOf = new GrowingColumn(Uint32Array);
  readonly #lines = new GrowingColumn(Uint32Array);
  readonly #marks = new GrowingColumn(Uint8Array);
  readonly #values = new TextColumn();
  readonly #founds = new TextColumn();

  get length(): number {
    return this.#lines.length;
  }

  /** Adds a record at the end. */
  add({ line, value, found, ...reason }: Rejected): void {
    this.#reasonOf.push(this.#idOf(reason));
    this.#lines.push(line ?? 0);
    this.#marks.push((value === null ? withoutValue : 0) | (found === value ? sameFound : 0));
    this.#values.push(value ?? '');
    this.#founds.push(found === value ? '' : found);
  }

  *[Symbol.iterator](): Generator<Rejected> {
    for (let at = 0; at < this.length; at += 1) {
      const line = this.#lines.at(at);
      const text = this.#values.at(at);
      const mark = this.#marks.at(at);
      const found = (mark & sameFound) === 0 ? this.#founds.at(at) : text;
      const reason = this.#reasons[this.#reasonOf.at(at)] as Reason;
      yield { ...reason, line: line === 0 ? null : line, value: (mark & withoutValue) === 0 ? text : null, found };
    }
  }

  #idOf(reason: Reason): number {
    const { code, file, column, expected, fix } = reason;
    const key = [code, file, column?.letter, expected, fix].join('\u001F');
    const known = this.#reasonIds.get(key);
    if (known !== undefined) return known;
    this.#reasonIds.set(key, this.#reasons.length);
    return this.#reasons.push(reason) - 1;
  }
}
