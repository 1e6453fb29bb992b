import { DiagnosticGroups } from '../accounting/index.ts';
import { blocker, type Diagnostic, type FileSummary, type Found, type ReadHints, type ReadSummary } from '../contract/index.ts';
import { beginningOf, type UndecodableByteError } from '../decode/index.ts';
import { EconomyIndex } from '../normalise/index.ts';
import type { TradeTable } from '../table/index.ts';
import { answerName, expectKnown, readerTexts } from '../words/index.ts';

/** So much is told of what a file holds. */
const mostShown = 400;

/** Each hint that there is. */
const knownHints: Readonly<Record<keyof ReadHints, true>> = {
  world: true,
  file: true,
  encoding: true,
  provider: true,
  selection: true,
  flow: true,
  nomenclature: true,
  map: true,
  column: true,
  decimal: true,
  scale: true,
  names: true,
  corrections: true,
  answerNames: true,
  worldTotals: true,
  isGrouped: true,
};

/** What a reading holds over all its files. */
export class Session {
  readonly hints: ReadHints;
  /** To which rows of trade are added; null where they are events. */
  readonly table: TradeTable | null;
  readonly economies: EconomyIndex;
  readonly groups = new DiagnosticGroups();
  readonly files: FileSummary[] = [];
  /** Why the first sheet of a workbook is no table, where others may be. */
  aside: Diagnostic | null = null;

  constructor(hints: ReadHints, table: TradeTable | null) {
    expectKnown('hint', hints, Object.keys(knownHints));
    this.hints = hints;
    this.table = table;
    this.economies = new EconomyIndex(hints.world, hints.names);
  }

  /** A diagnostic, told at once where it is the first of its kind. */
  tell(told: Diagnostic): readonly Found[] {
    const value = told.value === null ? null : beginningOf(told.value, mostShown);
    const diagnostic = { ...told, value, found: beginningOf(told.found, mostShown) };
    return this.groups.add(diagnostic) ? [{ kind: 'diagnostic', diagnostic }] : [];
  }

  /** The end of the reading. */
  summary(): ReadSummary {
    return { kind: 'summary', complete: !this.groups.hasBlocker, files: this.files, diagnostics: this.groups.all() };
  }
}

/** What is told of a file, an archive or a workbook that holds nothing. */
export function emptyFile(file: string): Diagnostic {
  const told = [readerTexts['expected.table'], readerTexts['found.nothing'], readerTexts['fix.download-again']] as const;
  return blocker('empty-file', file, told);
}

/** What is told of a byte that the encoding of a file does not have. */
export function undecodableByte({ hex, offset, line, encoding }: UndecodableByteError, file: string, hints: ReadHints): Diagnostic {
  const fix = readerTexts['fix.encoding-or-save'](answerName(hints, 'encoding'));
  const told = [readerTexts['expected.text-in']({ encoding }), readerTexts['found.byte']({ hex, offset }), fix] as const;
  return blocker('undecodable-byte', file, told, { line, value: hex });
}
