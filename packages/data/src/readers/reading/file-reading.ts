import { FileAccount, KeptKeys } from '../accounting/index.ts';
import {
  columnLetter,
  type Diagnostic,
  type DiagnosticQuestion,
  diagnostic,
  type KeptRow,
  type ReadEvent,
  type Recognition,
  type RejectionCode,
  type TidyMap,
  type TradeRow,
} from '../contract/index.ts';
import { beginningOf, type UndecodableByteError } from '../decode/index.ts';
import { CellCorrections, isOutside, type Layout, type Outcome, type Rejection } from '../layout/index.ts';
import { RuleCounts } from '../normalise/index.ts';
import type { TradeTable } from '../table/index.ts';
import { answerName, readerTexts } from '../words/index.ts';
import { type Session, undecodableByte } from './session.ts';

/** So much of a value is shown and held: no figure is as long. */
const mostShown = 200;

/** What becomes of the records of one file: each is counted once, and what is to be told of it waits in `events`. */
export class FileReading {
  readonly account = new FileAccount();
  readonly rules = new RuleCounts();
  readonly #session: Session;
  readonly keys: KeptKeys;
  readonly file: string;
  /** Where rows of trade are held; null where they are events. */
  readonly table: TradeTable | null;
  readonly #head: string;
  columns: readonly string[] = [];
  #map: TidyMap | undefined;
  #above = '';
  /** The row of the record that came last, where it was kept. */
  last: TradeRow | null = null;
  #events: ReadEvent[] = [];

  /** `head` is what the file begins with, as text. */
  constructor(session: Session, file: string, head: string) {
    this.#session = session;
    this.file = file;
    this.table = session.table;
    this.#head = head;
    this.keys = new KeptKeys(session.hints.isGrouped === true);
  }

  /** The events that wait; each is given once. */
  events(): readonly ReadEvent[] {
    const waiting = this.#events;
    this.#events = [];
    return waiting;
  }

  /** How many events wait. */
  get waiting(): number {
    return this.#events.length;
  }

  /** Its table is read by a map; `above` is what stands above it. */
  readBy(map: TidyMap, above: string): void {
    this.#map = map;
    this.#above = above;
  }

  /** How the readers of records see the file. */
  layout(columns: readonly string[], separator: string | null): Layout {
    this.columns = columns;
    const { hints: said, economies } = this.#session;
    const hints = this.#map === undefined ? said : { ...said, map: this.#map };
    const { file, rules } = this;
    const corrections = said.corrections === undefined ? null : new CellCorrections(said.corrections, { file, columns, rules });
    return { file, columns, separator, above: this.#above, head: this.#head, hints, economies, rules, corrections };
  }

  /** Counts a record by its outcome. A row is kept unless its cell is held already, or it is outside the selection. */
  take(outcome: Outcome, line: number, isSelected: boolean): void {
    this.account.read += 1;
    this.last = null;
    if (outcome.kind === 'rejection') this.#reject(outcome, line);
    else if (outcome.kind !== 'row') this.#keep(outcome);
    else if (!isSelected && this.#isOutside(outcome)) this.account.reject('outside-selection');
    else this.#keepOnce(outcome);
  }

  /** Counts all that a line holds, each outcome as a record. */
  takeAll(outcomes: Outcome | readonly Outcome[], line: number, isSelected: boolean): void {
    if (isList(outcomes)) for (const one of outcomes) this.take(one, line, isSelected);
    else this.take(outcomes, line, isSelected);
  }

  /** How who asked for the file calls an answer. */
  answerName(hint: DiagnosticQuestion['hint']): { readonly where: string } {
    return answerName(this.#session.hints, hint);
  }

  /** Rows that sum up the file: told, and not counted as records. */
  derive(rows: readonly KeptRow[]): void {
    this.account.derived += rows.length;
    for (const row of rows) this.#give(row);
  }

  /** A diagnostic of the file. */
  tell(told: Diagnostic): void {
    this.#events.push(...this.#session.tell(told));
  }

  /** A byte that the encoding does not have. */
  tellUndecodable(error: UndecodableByteError): void {
    this.tell(undecodableByte(error, this.file, this.#session.hints));
  }

  /** The end of the file: its summary joins those of the session. */
  end(recognition: Recognition | null, lines: number, bytes: number): void {
    this.#session.files.push(this.account.summary(this.file, recognition, { rules: this.rules.all(), lines, bytes }));
  }

  #isOutside(row: TradeRow): boolean {
    const { selection } = this.#session.hints;
    return selection !== undefined && isOutside(selection, row);
  }

  #keep(row: KeptRow): void {
    this.account.keep(row);
    this.#give(row);
  }

  #give(row: KeptRow): void {
    if (row.kind === 'row' && this.table !== null) this.table.add(row);
    else this.#events.push(row);
  }

  #keepOnce(row: TradeRow): void {
    const before = this.keys.add(row);
    if (before === 'new') {
      this.last = row;
      this.#keep(row);
      return;
    }
    const where = { file: this.file, line: row.line, value: row.printed.value };
    if (before.isSame) {
      this.account.duplicates += 1;
      const expected = readerTexts['expected.once'];
      const found = readerTexts['found.same-record'](before);
      this.tell(diagnostic({ code: 'duplicate', severity: 'note', ...where, expected, found, fix: readerTexts['fix.once'] }));
      return;
    }
    this.account.conflicts += 1;
    const found = readerTexts['found.two-values']({ value: row.value, line: row.line, before });
    const fix = readerTexts['fix.conflict'];
    this.#refuse(diagnostic({ code: 'conflict', severity: 'warning', ...where, expected: readerTexts['expected.one-value'], found, fix }));
  }

  #reject({ code, column, value: whole, expected, fix, found }: Rejection, line: number): void {
    const value = beginningOf(whole, mostShown);
    this.account.reject(code);
    if (code === 'outside-selection') return;
    const refused = {
      code,
      severity: severityOf(code),
      file: this.file,
      line,
      value,
      expected,
      fix,
      column: column === null || column < 0 ? null : { letter: columnLetter(column), name: this.columns[column] ?? '' },
      found: found ?? (value === '' ? readerTexts['found.nothing'] : value),
    };
    this.#refuse(diagnostic(refused));
  }

  #refuse(told: Diagnostic): void {
    this.#events.push({ kind: 'rejected', ...told });
    this.tell(told);
  }
}

/** A field too many shifts columns, so that no other row can be trusted either; a value that is not there is nobody's fault. */
function severityOf(code: RejectionCode): Diagnostic['severity'] {
  if (code === 'surplus-field') return 'blocker';
  return code === 'missing-value' ? 'note' : 'warning';
}

/** Whether a line holds several outcomes, or none. */
export function isList<Item>(items: Item | readonly Item[]): items is readonly Item[] {
  return Array.isArray(items);
}
