import type { EconomyCode } from '@sogdia/core/model';
import type { Coverage, FileSummary, KeptRow, Recognition, RecordCounts, RejectionCode, TradeRow } from '../contract/index.ts';

/** Counts what becomes of the records of a file, and holds what it covers. */
export class FileAccount {
  read = 0;
  duplicates = 0;
  conflicts = 0;
  blank = 0;
  headers = 0;
  notes = 0;
  derived = 0;
  /** Records that were kept, by their roles. */
  readonly kept = { leaf: 0, aggregate: 0, other: 0 };
  readonly #rejected = new Map<RejectionCode, number>();
  readonly #reporters = new Set<EconomyCode>();
  readonly #partners = new Set<EconomyCode>();
  readonly #periods = new Set<string>();
  readonly #nomenclatures = new Set<string>();
  readonly #levels = new Set<number>();
  #before: TradeRow | null = null;

  /** A record was kept. */
  keep(row: KeptRow): void {
    this.kept[row.kind === 'row' ? row.role : 'leaf'] += 1;
    if (row.kind === 'indicator') {
      this.#reporters.add(row.economy);
      this.#periods.add(row.period);
    } else if (row.kind === 'row') this.#cover(row);
  }

  /** What a row is of, as far as it is not what the row before it was of. */
  #cover(row: TradeRow): void {
    const { reporter, partner, period, product } = row;
    const before = this.#before;
    this.#before = row;
    if (before?.reporter !== reporter) this.#reporters.add(reporter);
    if (before?.partner !== partner) this.#partners.add(partner);
    if (before?.period !== period) this.#periods.add(period);
    if (before?.product.nomenclature !== product.nomenclature) this.#nomenclatures.add(product.nomenclature);
    if (product.level !== null && before?.product.level !== product.level) this.#levels.add(product.level);
  }

  /** A record was rejected, for a reason; or several were. */
  reject(code: RejectionCode, count = 1): void {
    this.#rejected.set(code, (this.#rejected.get(code) ?? 0) + count);
  }

  /** What became of the records. Throws where they do not add up to those read: no record may be lost. */
  counts(): RecordCounts {
    const { leaf: leaves, aggregate: aggregates, other: others } = this.kept;
    const { read, duplicates, conflicts, blank, headers, notes } = this;
    const rejected = [...this.#rejected.values()].reduce((sum, count) => sum + count, 0);
    if (read !== leaves + aggregates + others + rejected + duplicates + conflicts)
      throw new Error(
        `records lost: ${read} read, ${leaves + aggregates + others} kept, ${rejected} rejected, ${duplicates} duplicates, ${conflicts} conflicts`,
      );
    return { read, leaves, aggregates, others, rejected: Object.fromEntries(this.#rejected), duplicates, conflicts, blank, headers, notes };
  }

  /** What the rows kept are of. */
  coverage(): Coverage {
    return {
      reporters: [...this.#reporters].toSorted(),
      partners: [...this.#partners].toSorted(),
      periods: [...this.#periods].toSorted(),
      nomenclatures: [...this.#nomenclatures].toSorted(),
      levels: [...this.#levels].toSorted((one, other) => one - other),
    };
  }

  /** The end of the file. */
  summary(file: string, recognition: Recognition | null, rest: Pick<FileSummary, 'rules' | 'lines' | 'bytes'>): FileSummary {
    return { file, recognition, counts: this.counts(), derived: this.derived, coverage: this.coverage(), ...rest };
  }
}
