import { DiagnosticGroups } from '../accounting/index.ts';
import type { Diagnostic, FileSummary, Found, ReadHints, ReadSummary } from '../contract/index.ts';
import { EconomyIndex } from '../normalise/index.ts';
import type { TradeTable } from '../table/index.ts';
import { readerTexts } from '../words/index.ts';

/** What a reading holds over all its files. */
export class Session {
  readonly hints: ReadHints;
  /** To which rows of trade are added; null where they are events. */
  readonly table: TradeTable | null;
  readonly economies: EconomyIndex;
  readonly groups = new DiagnosticGroups();
  readonly files: FileSummary[] = [];

  constructor(hints: ReadHints, table: TradeTable | null) {
    this.hints = hints;
    this.table = table;
    this.economies = new EconomyIndex(hints.world);
  }

  /** A diagnostic, told at once where it is the first of its kind. */
  tell(diagnostic: Diagnostic): readonly Found[] {
    return this.groups.add(diagnostic) ? [{ kind: 'diagnostic', diagnostic }] : [];
  }

  /** The end of the reading. */
  summary(): ReadSummary {
    return { kind: 'summary', complete: !this.groups.hasBlocker, files: this.files, diagnostics: this.groups.all() };
  }
}

/** What is usual of a diagnostic of a whole file. */
const ofFile = { line: null, column: null, value: null, rule: null, count: 1, question: null } as const;

/** What is told of a file, an archive or a workbook that holds nothing. */
export function emptyFile(file: string): Diagnostic {
  return fileDiagnostic({
    code: 'empty-file',
    severity: 'blocker',
    file,
    expected: readerTexts['expected.table'],
    found: readerTexts['found.nothing'],
    fix: readerTexts['fix.download-again'],
  });
}

/** A diagnostic of a whole file. */
export function fileDiagnostic(
  facts: Pick<Diagnostic, 'code' | 'severity' | 'file' | 'expected' | 'found' | 'fix'> & Partial<Diagnostic>,
): Diagnostic {
  return { ...ofFile, ...facts };
}
