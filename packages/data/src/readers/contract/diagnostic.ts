/** `blocker`: nothing of the file can be used until it is answered; `warning`: a row or a meaning is in doubt; `note`: what was done, to know. */
export type DiagnosticSeverity = 'blocker' | 'warning' | 'note';

/** Why a record was not kept, what a file lacks, or what its figures show. Apps translate by code, never by matching text. */
export type DiagnosticCode = RejectionCode | FileCode | FindingCode;

/** Why one record was rejected. */
export type RejectionCode =
  | 'wrong-field-count'
  | 'surplus-field'
  | 'unclosed-quote'
  | 'long-line'
  | 'not-a-number'
  | 'number-too-large'
  | 'ambiguous-number'
  | 'missing-value'
  | 'unknown-economy'
  | 'unknown-flow'
  | 'unknown-period'
  | 'unknown-product'
  | 'unknown-unit'
  | 'unknown-scale'
  | 'not-goods'
  | 'outside-selection'
  | 'conflict'
  | 'broken-record';

/** What keeps a whole file from being read, or is left to be known of it. */
export type FileCode =
  | 'unknown-layout'
  | 'unreadable-archive'
  | 'too-large'
  | 'empty-file'
  | 'undecodable-byte'
  | 'encoding-undecided'
  | 'direction-unknown'
  | 'direction-from-name'
  | 'nomenclature-unknown'
  | 'release-unknown'
  | 'scale-unknown'
  | 'scale-for-display'
  | 'mapping-needed'
  | 'column-twice'
  | 'library-missing'
  | 'member-skipped'
  | 'duplicate';

/** What the figures of a file show, by the detector that found it. */
export type FindingCode =
  | 'chapter-hole'
  | 'exact-multiple'
  | 'mixed-levels'
  | 're-imports'
  | 'truncated'
  | 'mirror-discrepancy'
  | 'nomenclature-break'
  | 'part-year'
  | 'services'
  | 'scale-slip'
  | 'total-differs'
  | 'nothing-selected'
  | 'not-shown'
  | 'constant-share'
  | 'copied-mirror'
  | 'constant-factor'
  | 'sudden-change';

/** A column as a spreadsheet and as the file calls it: `{ letter: 'C', name: 'Trade Value (US$)' }`. */
export interface DiagnosticColumn {
  readonly letter: string;
  readonly name: string;
}

/** What a reader has to be told before it can go on: the hint to set, what may be set, and what each choice would read. */
export interface DiagnosticQuestion {
  readonly hint: 'encoding' | 'provider' | 'flow' | 'nomenclature' | 'release' | 'map' | 'column' | 'decimal' | 'scale';
  readonly choices: readonly string[];
  /** A piece of the file as each choice reads it, in the order of the choices; empty where that says nothing. */
  readonly samples: readonly string[];
}

/**
 * What is wrong or worth knowing, where, and what to do about it. `line` is the physical line, 1 the first; null where it is of no one line.
 * `count` is how many records it is true of. `question` is what must be answered by a hint; null where nothing is asked.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: DiagnosticSeverity;
  readonly file: string;
  readonly line: number | null;
  readonly column: DiagnosticColumn | null;
  readonly value: string | null;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
  readonly rule: string | null;
  readonly count: number;
  readonly question: DiagnosticQuestion | null;
  /** The flow that a finding is of, where it is of one. */
  readonly about?: FlowOfFinding;
}

/** Whose trade with whom in which period; the partner is null where it is of all of them. */
export interface FlowOfFinding {
  readonly reporter: string;
  readonly partner: string | null;
  readonly flow: string;
  readonly period: string;
}

/** Diagnostics that the same step would mend: what they are in words, the first of them, how many there are, and at most five examples. */
export interface DiagnosticGroup extends Diagnostic {
  readonly title: string;
  readonly examples: readonly Diagnostic[];
}

/**
 * The letter by which a spreadsheet calls a column, counted from 0.
 * @example [0, 25, 26, 701, 702].map(columnLetter) // => ['A', 'Z', 'AA', 'ZZ', 'AAA']
 */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}

/** What has to be said of anything that is wrong or worth knowing. */
type Told = Pick<Diagnostic, 'code' | 'expected' | 'found' | 'fix'>;

const severities: readonly DiagnosticSeverity[] = ['blocker', 'warning', 'note'];

/** Diagnostics, the gravest first, of those alike in that the most frequent. */
export function gravestFirst<Told extends Diagnostic>(diagnostics: readonly Told[]): readonly Told[] {
  return diagnostics.toSorted(
    (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity) || other.count - one.count,
  );
}

/** What keeps a whole file from being used: what was expected, what was found, and what to do. */
export function blocker(
  code: FileCode,
  file: string,
  [expected, found, fix]: readonly [expected: string, found: string, fix: string],
  more: Partial<Diagnostic> = {},
): Diagnostic {
  return diagnostic({ code, severity: 'blocker', file, expected, found, fix, ...more });
}

/** A diagnostic of a whole file, but for what is said otherwise: a warning, counted once, that asks nothing. */
export function diagnostic(facts: Told & Pick<Diagnostic, 'file'> & Partial<Diagnostic>): Diagnostic {
  return { severity: 'warning', line: null, column: null, value: null, rule: null, count: 1, question: null, ...facts };
}
