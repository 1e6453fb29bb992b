import { InvalidParameterError } from '@sogdia/core';
import type { Diagnostic, OwnTable, ReadEvent, Readers, ReadHints, ReadSummary, RejectedTable, TradeTable } from '../../../data/index.ts';
import { unreadableFile } from '../../../files/index.ts';
import { InterruptedError } from '../../../host/index.ts';
import type { GivenFile } from './given-files.ts';
import { HashedBytes } from './hashed-bytes.ts';
import { answerNames } from './import-options.ts';

/** The most records that are held at once, and the most of those that are rejected: more would take all the memory of a usual computer. */
const mostRows = 2_000_000;

const fewerRows =
  'fewer rows: choose economies with --among or years with --years; or, of BACI or UN Comtrade by six-digit code, ask it all with bulk: sogdia bulk write --help';

/** A file that was read: its records and what is known of its bytes. */
export interface ReadFile {
  readonly given: GivenFile;
  readonly hints: Omit<ReadHints, 'world' | 'file' | 'answerNames'>;
  readonly table: OwnTable<TradeTable, RejectedTable>;
  readonly sha256: string;
  readonly bytes: number;
}

/** What is told while a file is read, and how it is stopped. */
export interface Watching {
  readonly onProgress: (file: GivenFile, bytes: number, rows: number) => void;
  readonly onFound: (file: GivenFile, diagnostic: Diagnostic) => void;
  readonly signal: AbortSignal;
}

/**
 * Reads a file to its end. Throws `InputError` where it can't be read, `InvalidParameterError` where it holds more records than can be held,
 * `InterruptedError` where it is to stop.
 */
export async function collectFile(
  given: GivenFile,
  hints: ReadFile['hints'],
  { readBatches, RejectedTable: Rejects, TradeTable: Table, worldRegistry }: Readers,
  { onProgress, onFound, signal }: Watching,
): Promise<ReadFile> {
  const table = new Collected(new Table(), new Rejects());
  const bytes = new HashedBytes(given.open(), (count) => onProgress(given, count, table.rows.length));
  try {
    for await (const events of readBatches(bytes, { ...hints, answerNames, world: worldRegistry(), file: given.file }, table.rows)) {
      for (const event of events) {
        table.take(event);
        if (event.kind === 'diagnostic') onFound(given, event.diagnostic);
      }
      if (signal.aborted) throw new InterruptedError();
      if (table.rejected.length > mostRows)
        throw new InvalidParameterError(given.file, `more than ${mostRows} rows that we can’t use`, 'a file with readable rows');
      if (table.rows.length > mostRows) throw new InvalidParameterError(given.file, `more than ${mostRows} rows`, fewerRows);
    }
    return { given, hints, table: table.all(), sha256: await hashOf(bytes, table), bytes: bytes.count };
  } catch (error) {
    await bytes.close();
    throw unreadable(error, given);
  }
}

/** The hash of a file; of one that something keeps from being used nothing is kept, and its rest is not read. */
async function hashOf(bytes: HashedBytes, table: Collected): Promise<string> {
  if (table.isComplete) return bytes.sha256();
  await bytes.close();
  return '';
}

function unreadable(error: unknown, { path, file }: GivenFile): unknown {
  if (!(error instanceof Error) || !('code' in error) || !/^E[A-Z]+$/.test(String(error.code))) return error;
  return unreadableFile(path ?? file, error);
}

class Collected {
  readonly rows: TradeTable;
  readonly rejected: RejectedTable;
  readonly #indicators: OwnTable['indicators'][number][] = [];
  readonly #codes: OwnTable['codes'][number][] = [];
  readonly #opened: OwnTable['opened'][number][] = [];
  #summary: ReadSummary | null = null;

  constructor(rows: TradeTable, rejected: RejectedTable) {
    this.rows = rows;
    this.rejected = rejected;
  }

  take(event: ReadEvent): void {
    if (event.kind === 'indicator') this.#indicators.push(event);
    else if (event.kind === 'code') this.#codes.push(event);
    else if (event.kind === 'rejected') this.rejected.add(event);
    else if (event.kind === 'opened') this.#opened.push(event);
    else if (event.kind === 'summary') this.#summary = event;
  }

  get isComplete(): boolean {
    return this.#summary?.complete === true;
  }

  all(): ReadFile['table'] {
    if (this.#summary === null) throw new Error('a reading without an end');
    const [indicators, codes, opened] = [this.#indicators, this.#codes, this.#opened];
    return { rows: this.rows, indicators, codes, rejected: this.rejected, opened, summary: this.#summary };
  }
}
