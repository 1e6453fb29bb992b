import { type Correction, columnKey, type SourceRecord } from '../contract/index.ts';
import type { RuleCounts } from '../normalise/index.ts';

/** The cells of a file that its user corrected: its records are read through it, and a row is told which of its cells they were. */
export class CellCorrections {
  readonly #rules: RuleCounts;
  /** By column the corrections of lines and of all cells, by what stands in them. */
  readonly #ofColumn = new Map<number, Map<string, Correction>>();
  readonly #read = new Map<number, Correction>();
  #line = 0;

  constructor(corrections: readonly Correction[], { file, columns, rules }: CorrectedFile) {
    this.#rules = rules;
    const names = columns.map(columnKey);
    for (const correction of corrections) {
      const { column, from, at } = correction;
      const place = names.indexOf(columnKey(column));
      if (place < 0 || (at !== undefined && at.file !== file)) continue;
      const known = this.#ofColumn.get(place) ?? new Map<string, Correction>();
      this.#ofColumn.set(place, known.set(`${at?.line ?? ''}:${from.trim()}`, correction));
    }
  }

  /** A record as it is corrected. */
  of(record: SourceRecord): SourceRecord {
    this.#line = record.line;
    this.#read.clear();
    const found = new Map<number, Correction>();
    for (const [column, corrections] of this.#ofColumn) {
      const text = record.text(column).trim();
      const correction = corrections.get(`${record.line}:${text}`) ?? corrections.get(`:${text}`);
      if (correction !== undefined) found.set(column, correction);
    }
    return found.size === 0 ? record : new CorrectedRecord(record, found, this.#read);
  }

  /** Begins another row of the record, for which some columns are read anew; all of them where none are named. */
  begin(columns: Iterable<number> = [...this.#read.keys()]): void {
    for (const column of columns) this.#read.delete(column);
  }

  /** What was corrected of the cells that a row was read of; the row is counted. Nothing of a row of another line. */
  ofRow(line: number): readonly Correction[] {
    if (this.#read.size === 0 || line !== this.#line) return [];
    this.#rules.add('corrected');
    return [...this.#read.values()];
  }
}

interface CorrectedFile {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rules: RuleCounts;
}

class CorrectedRecord implements SourceRecord {
  readonly #record: SourceRecord;
  readonly #found: ReadonlyMap<number, Correction>;
  readonly #read: Map<number, Correction>;

  constructor(record: SourceRecord, found: ReadonlyMap<number, Correction>, read: Map<number, Correction>) {
    this.#record = record;
    this.#found = found;
    this.#read = read;
  }

  get line(): number {
    return this.#record.line;
  }

  text(column: number): string {
    const correction = this.#found.get(column);
    if (correction === undefined) return this.#record.text(column);
    this.#read.set(column, correction);
    return correction.to;
  }

  integer(column: number): number {
    if (!this.#found.has(column)) return this.#record.integer(column);
    const text = this.text(column).trim();
    return /^\d+$/.test(text) ? Number(text) : -1;
  }

  decimal(column: number, scale: number): number {
    return this.#found.has(column) ? Number.NaN : this.#record.decimal(column, scale);
  }

  isPadded(column: number): boolean {
    return !this.#found.has(column) && this.#record.isPadded(column);
  }
}
