import type { Diagnostic, KeptRow, ProviderId, ReadHints, RejectionCode, RowProduct, SourceRecord } from '../contract/index.ts';
import type { EconomyIndex, RuleCounts } from '../normalise/index.ts';
import type { CellCorrections } from './cell-corrections.ts';

/** A record that is not kept, and why; `column` counts from 0. */
export interface Rejection {
  readonly kind: 'rejection';
  readonly code: RejectionCode;
  readonly column: number | null;
  readonly value: string;
  readonly expected: string;
  /** What was found, where the value does not say it. */
  readonly found?: string;
  readonly fix: string;
}

/** What a record of a file became. A line may hold several (a column for each year), or none. */
export type Outcome = KeptRow | Rejection;

/** A file as its reader finds it. */
export interface Layout {
  readonly file: string;
  /** The names of the columns, as printed. */
  readonly columns: readonly string[];
  readonly separator: string | null;
  /** What stands above the header: the names of file and sheet, then line by line. */
  readonly above: string;
  /** The first bytes, as text. */
  readonly head: string;
  readonly hints: ReadHints;
  readonly economies: EconomyIndex;
  readonly rules: RuleCounts;
  /** What its user corrected; null where nothing is. */
  readonly corrections: CellCorrections | null;
}

/**
 * A layout whose rows begin with columns that say all but goods, value and one quantity, which are the three last, in this order: rows that begin with the same
 * bytes differ in these alone. Goods are codes of six digits, `goods` their column; the value is printed in units of ten to the power `scale`.
 */
export interface AlikeColumns {
  readonly goods: number;
  readonly scale: number;
  readonly productOf: (code: number) => RowProduct;
}

/** Reads the records of one file. */
export interface RowReader {
  /** How rows that are like the one before are read; left out where each is read by itself. */
  readonly alike?: AlikeColumns;
  /** Whether a record is outside the selection, told from its bytes; asked before anything of it becomes text. */
  readonly isOutside: ((record: SourceRecord) => boolean) | null;
  read(record: SourceRecord): Outcome | readonly Outcome[];
  /** Rows that only the whole file gives. */
  finish?(): readonly KeptRow[];
}

/** What must be answered before a file can be read, or is to be known of it: a blocker stops the reading. */
export type Precondition = Pick<Diagnostic, 'code' | 'severity' | 'expected' | 'found' | 'fix'> &
  Partial<Omit<Diagnostic, 'file' | 'count'>>;

/** A layout that is known: by which names, and how its records are read. */
export interface Provider {
  readonly id: ProviderId;
  /** The names without which it is another layout; where a name may be one of several, these stand together. */
  readonly required: readonly (readonly string[])[];
  /** All names that the provider itself writes, as `columnKey` has them; others are the user's own. */
  readonly known: Pick<ReadonlySet<string>, 'has'>;
  /** Whether a file with a column of the user's own is another layout: what a list of codes has beside them may be figures. */
  readonly isAlone?: boolean;
  preconditions?(layout: Layout): readonly Precondition[];
  open(layout: Layout): RowReader;
}

/** A layout that is read as one text: a message with its own structure, or a page. */
export interface TextProvider {
  readonly id: ProviderId;
  /** Whether the first bytes, as text, are of this layout. */
  isIn(head: string): boolean;
  /** The outcomes of all its records. Throws `UnreadableError` where the text is no such message, and what the engine throws for broken JSON. */
  read(text: string, layout: Layout): readonly Outcome[] | Promise<readonly Outcome[]>;
}
