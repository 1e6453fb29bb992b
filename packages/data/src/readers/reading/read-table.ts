import type { ReadEvent, Recognition, SourceRecord } from '../contract/index.ts';
import { longestRecord, RecordScanner, UndecodableByteError } from '../decode/index.ts';
import { type CellCorrections, type Provider, type Rejection, type RowReader, rejected } from '../layout/index.ts';
import type { Frame } from '../recognise/index.ts';
import { readerTexts } from '../words/index.ts';
import { AlikeRows } from './alike-rows.ts';
import { type FileReading, isList } from './file-reading.ts';

/** A file of separated values whose provider is known. */
export interface Table {
  readonly recognition: Recognition;
  /** The names of the columns that are read; empty for one that is not, though it has the name of another. */
  readonly columns: readonly string[];
  readonly provider: Provider;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** How many lines come before its rows; one, the header, where it is left out. */
  readonly frame?: Pick<Frame, 'notes' | 'headers'>;
  /** Whether its rows may be shorter or longer than the header: lines of a sheet, or of a file with lines above its table. */
  readonly isRagged?: boolean;
}

/** Reads the records of a file of separated values one piece of bytes at a time. */
export async function* readTable(file: FileReading, table: Table): AsyncGenerator<readonly ReadEvent[]> {
  const { recognition, columns, provider, chunks } = table;
  const separator = recognition.separator ?? ',';
  const scanner = new RecordScanner(separator, recognition.encoding.startsWith('utf') ? 'utf-8' : recognition.encoding);
  const layout = file.layout(columns, separator);
  const reader = provider.open(layout);
  const isEach = reader.alike === undefined || layout.corrections !== null;
  const alike = file.table === null || isEach ? null : new AlikeRows(file, file.table, reader.alike, separator);
  const walk = new TableWalk(file, scanner, { reader, alike, corrections: layout.corrections }, table);
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      scanner.push(chunk, false);
      while (walk.step()) yield file.events();
      scanner.keepRest();
      yield file.events();
    }
    scanner.push(new Uint8Array(0), true);
    while (walk.step()) yield file.events();
  } catch (error) {
    if (!(error instanceof UndecodableByteError)) throw error;
    walk.giveUp(error);
  }
  walk.end();
  file.end(recognition, scanner.lines, bytes);
  yield file.events();
}

const aNote = /^(?:sources?|notes?|注|资料来源|数据来源|来源|примечание|источник|\*|©)/i;

/** So many events are given together: few enough that they are gone before memory is made for more. */
const together = 64;

class TableWalk {
  readonly #file: FileReading;
  readonly #scanner: RecordScanner;
  readonly #reader: RowReader;
  readonly #alike: AlikeRows | null;
  readonly #corrections: CellCorrections | null;
  readonly #width: number;
  readonly #frame: Pick<Frame, 'notes' | 'headers'>;
  readonly #isRagged: boolean;
  #passed = 0;
  #outside = 0;

  constructor(
    file: FileReading,
    scanner: RecordScanner,
    by: { readonly reader: RowReader; readonly alike: AlikeRows | null; readonly corrections: CellCorrections | null },
    { columns, frame = { notes: 0, headers: 1 }, isRagged = false }: Pick<Table, 'columns' | 'frame' | 'isRagged'>,
  ) {
    this.#file = file;
    this.#scanner = scanner;
    this.#reader = by.reader;
    this.#alike = by.alike;
    this.#corrections = by.corrections;
    this.#width = columns.length;
    this.#frame = frame;
    this.#isRagged = isRagged;
  }

  /** Reads the records that the bytes so far hold, as long as few events wait; whether there may be more. */
  step(): boolean {
    const scanner = this.#scanner;
    const { account } = this.#file;
    const { isOutside } = this.#reader;
    const corrections = this.#corrections;
    while (scanner.next()) {
      if (scanner.isLong) this.#broken('long-line');
      else if (scanner.isBlank) account.blank += 1;
      else if (this.#passed < this.#frame.notes + this.#frame.headers) {
        account[this.#passed < this.#frame.notes ? 'notes' : 'headers'] += 1;
        this.#passed += 1;
      } else {
        const record = corrections === null ? scanner : corrections.of(scanner);
        if (isOutside?.(record) === true && !scanner.isUnclosed) this.#outside += 1;
        else this.#record(record);
      }
      if (this.#file.waiting >= together) return true;
    }
    return false;
  }

  /** A byte that the encoding does not have ends the reading of the file: nothing behind it can be trusted. */
  giveUp(error: UndecodableByteError): void {
    const { hex, line, encoding } = error;
    const rejection = rejected('broken-record', null, hex, readerTexts['expected.text-in']({ encoding }), readerTexts['fix.byte']);
    this.#file.take(rejection, line, true);
    this.#file.tellUndecodable(error);
  }

  /** What only the whole file gives. */
  end(): void {
    this.#file.account.read += this.#outside;
    if (this.#outside > 0) this.#file.account.reject('outside-selection', this.#outside);
    this.#alike?.end();
    const derived = this.#reader.finish?.();
    if (derived !== undefined) this.#file.derive(derived);
  }

  #record(record: SourceRecord): void {
    const scanner = this.#scanner;
    const file = this.#file;
    const { line } = scanner;
    if (scanner.isUnclosed) {
      this.#broken('unclosed-quote');
      return;
    }
    if (this.#alike?.take(scanner) === true) return;
    const fields = scanner.countFields();
    if (fields !== this.#width && !this.#isFitting(fields)) return;
    scanner.check();
    const outcome = this.#reader.read(record);
    const isSelected = this.#reader.isOutside !== null;
    const isRefused = isList(outcome) ? outcome.every(({ kind }) => kind === 'rejection') : outcome.kind === 'rejection';
    if (isRefused && ((isList(outcome) && outcome.length === 0) || this.#isNote(fields))) file.account.notes += 1;
    else file.takeAll(outcome, line, isSelected);
    this.#alike?.follow(scanner);
  }

  /** A line that is no record, of which the beginning is shown. */
  #broken(code: 'unclosed-quote' | 'long-line'): void {
    const value = this.#scanner.beginning(80);
    const bytes = longestRecord;
    const rejection: Rejection =
      code === 'long-line'
        ? {
            ...rejected(code, null, value, readerTexts['expected.line']({ bytes }), readerTexts['fix.long-line']),
            found: readerTexts['found.long-line']({ bytes }),
          }
        : rejected(code, null, value, readerTexts['expected.closed-quote'], readerTexts['fix.quote']);
    this.#file.take(rejection, this.#scanner.line, true);
  }

  /** Whether a record of another width than the header is one: an empty field at its end is of a separator too many. */
  #isFitting(fields: number): boolean {
    const scanner = this.#scanner;
    const file = this.#file;
    const surplus = fields > this.#width ? scanner.text(this.#width) : '';
    if (this.#isRagged && (fields < this.#width || this.#isBlankFrom(this.#width, fields))) return true;
    if (fields === this.#width + 1 && surplus.trim() === '') {
      file.rules.add('surplus-empty-field');
      return true;
    }
    if (this.#isNote(fields)) {
      file.account.notes += 1;
      return false;
    }
    const isSurplus = fields === this.#width + 1;
    const width = this.#width;
    const [found, fix] = [readerTexts['found.fields']({ fields }), readerTexts['fix.fields']];
    const rejection = isSurplus
      ? rejected('surplus-field', width, surplus, readerTexts['expected.nothing-behind']({ width }), fix)
      : rejected('wrong-field-count', null, found, readerTexts['expected.fields']({ width }), fix);
    file.take(rejection, scanner.line, true);
    return false;
  }

  /** Whether a line is a note below the table: words in its first field, and nothing behind it. */
  #isNote(fields: number): boolean {
    if (!aNote.test(this.#scanner.text(0).trim())) return false;
    return this.#isBlankFrom(1, fields);
  }

  #isBlankFrom(first: number, fields: number): boolean {
    for (let column = first; column < fields; column += 1) if (this.#scanner.text(column).trim() !== '') return false;
    return true;
  }
}
