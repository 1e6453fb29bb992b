import type { Economy, EconomyCode, Group } from '@sogdia/core/model';
import type { Correction } from './correction.ts';
import type { Diagnostic, DiagnosticGroup, DiagnosticQuestion, RejectionCode } from './diagnostic.ts';
import type { TidyMap } from './mapping.ts';
import type { KeptRow, ProviderId } from './row.ts';

/**
 * The version of the readers: what is kept of a file is kept under it, so that a file is read anew by readers that read it otherwise. It rises
 * whenever the same bytes give other rows.
 */
export const readersVersion = '5';

/** The economies and groups among which a reader finds those of a file: `worldRegistry()` of `@sogdia/data/world`, or a dataset. */
export interface ReadersWorld {
  readonly economies: readonly Economy[];
  readonly groups: readonly Group[];
}

/** The encodings that a file may be in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'gb18030';

/**
 * Which records are wanted; the others are counted as `outside-selection`. A record is wanted where the reporter or the partner is of
 * `economies`, and the reporter, the partner and the year are of the narrower lists, as far as these are given.
 */
export interface Selection {
  readonly economies?: readonly string[];
  readonly reporters?: readonly string[];
  readonly partners?: readonly string[];
  readonly from?: number;
  readonly to?: number;
}

/** By what an answer is called. */
export type AnswerName = DiagnosticQuestion['hint'] | 'names';

/** What a reader is told: the world, the name of the file, and answers to what the file does not say. */
export interface ReadHints {
  readonly world: ReadersWorld;
  /** The name of the file. It supports what the file says, and stands in every diagnostic. */
  readonly file: string;
  readonly encoding?: Encoding;
  readonly provider?: ProviderId;
  readonly selection?: Selection;
  /** Import or export, where the file does not say so (a query of China's customs). */
  readonly flow?: 'import' | 'export';
  /** The nomenclature of products where neither file nor name says it (`HS2002`). */
  readonly nomenclature?: string;
  readonly map?: TidyMap;
  /** The letters of the columns that are read where several have one name, joined by commas (`K`). */
  readonly column?: string;
  readonly decimal?: '.' | ',';
  /** In what the values are given, where the file does not say so or says it of how they are shown (the IMF). */
  readonly scale?: 'units' | 'thousands' | 'millions' | 'billions';
  /** Names of economies that no list has, as the file writes them, each with the code or the name of what it stands for. */
  readonly names?: Readonly<Record<string, string>>;
  /** Cells that are read otherwise than they stand in the file. */
  readonly corrections?: readonly Correction[];
  /** How who asks calls each answer where it is to be given (`--flow import`, the name of a control), for what is told; else by the name of its hint. */
  readonly answerNames?: Readonly<Partial<Record<AnswerName, string>>>;
  /** Adds, for each economy of a BACI file, its trade with the world by chapter and in all, summed while passing. */
  readonly worldTotals?: boolean;
  /**
   * Holds the records of one flow at a time, so that memory is bounded whatever the size: for files in which they stand together, as in BACI. Of a file
   * in which a flow comes again after another the reading throws `UngroupedError`; it is then read without this.
   */
  readonly isGrouped?: boolean;
}

/** A record of a file, of which only what is asked for becomes text. */
export interface SourceRecord {
  readonly line: number;
  /** A field as it stands, without its quotes; empty past the last. */
  text(column: number): string;
  /** The whole number that a field holds, blanks around it aside; -1 where it is none. Makes no text. */
  integer(column: number): number;
  /**
   * The number that a field prints in plain digits (`12.5`), blanks around it aside, times ten to the power `scale` and rounded as its text would be;
   * NaN for anything else, of which the text is to be read. Makes no text.
   */
  decimal(column: number, scale: number): number;
  /** Whether blanks stand around a field. */
  isPadded(column: number): boolean;
}

/** Which provider a file is of, and by what it is known. `confidence` is the share of its required names that the file has. */
export interface Recognition {
  readonly provider: ProviderId;
  readonly confidence: number;
  /** The layout, as recipes keep it in any language: how many columns there are, how many of them the user's own. */
  readonly layout: string;
  /** As `layout`, in the language of the readers' words. */
  readonly layoutInWords: string;
  readonly columns: readonly string[];
  readonly encoding: Encoding;
  /** By what the encoding is known: a byte order mark, valid UTF-8, the provider, the answer of its user. */
  readonly encodingBy: 'mark' | 'valid' | 'provider' | 'hint';
  readonly separator: ',' | ';' | '\t' | null;
  readonly packing: 'none' | 'gzip' | 'zip' | 'workbook' | 'parquet';
}

/** A file (or one of an archive) was opened: what it is, before any row of it. */
export interface Opened extends Recognition {
  readonly kind: 'opened';
  readonly file: string;
}

/** A record that was rejected, with all that is known of why. Records outside the selection are counted and not shown. */
export interface Rejected extends Diagnostic {
  readonly kind: 'rejected';
}

/** What was done with the records of one file: `read` is the sum of leaves, aggregates, others, rejected, duplicates and conflicts. Header, blank
 * lines and lines of notes are counted apart. */
export interface RecordCounts {
  readonly read: number;
  readonly leaves: number;
  readonly aggregates: number;
  readonly others: number;
  readonly rejected: Readonly<Partial<Record<RejectionCode, number>>>;
  readonly duplicates: number;
  readonly conflicts: number;
  readonly blank: number;
  readonly headers: number;
  readonly notes: number;
}

/** What a file covers, of the rows kept. */
export interface Coverage {
  readonly reporters: readonly EconomyCode[];
  readonly partners: readonly EconomyCode[];
  readonly periods: readonly string[];
  readonly nomenclatures: readonly string[];
  readonly levels: readonly number[];
}

/** All that is known of one file at its end. */
export interface FileSummary {
  readonly file: string;
  readonly recognition: Recognition | null;
  readonly counts: RecordCounts;
  /** Rows that no record of the file is, but sums over all of them; beside the counts. */
  readonly derived: number;
  readonly coverage: Coverage;
  /** How often each rule of normalisation was used. */
  readonly rules: Readonly<Record<string, number>>;
  readonly lines: number;
  readonly bytes: number;
}

/** The end of a reading. `complete` is false where a blocker stopped it; the counts are then of what was read before. */
export interface ReadSummary {
  readonly kind: 'summary';
  readonly complete: boolean;
  readonly files: readonly FileSummary[];
  /** What is to be told, grouped by what would mend it: blockers, warnings, notes. */
  readonly diagnostics: readonly DiagnosticGroup[];
}

/** A diagnostic as it is found; of each kind the first, so that nobody waits for the end. */
export interface Found {
  readonly kind: 'diagnostic';
  readonly diagnostic: Diagnostic;
}

/** What a reading gives, in this order for each file: `opened`, then rows, rejected records and diagnostics as they come; last `summary`. */
export type ReadEvent = Opened | KeptRow | Rejected | Found | ReadSummary;
