import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type FileSummary, type ReadSummary, readBatches, TradeTable, UngroupedError } from '@sogdia/data/readers';
import { worldRegistry } from '@sogdia/data/world';
import { BulkError } from '../../errors/index.ts';
import { openDuckdb } from '../engine/duckdb-api.ts';
import { type BulkDescription, type BulkRecords, recorders, tariffs } from '../table/index.ts';
import type { LeftOut } from './bulk-row.ts';
import { StagedRows } from './staged-rows.ts';
import { Staging } from './staging.ts';

/** Which files become a table, where it is written, and where DuckDB is looked for. */
export interface BulkWriting {
  readonly files: readonly string[];
  /** The nomenclature of the products where neither a file nor its name says it. */
  readonly nomenclature?: string | undefined;
  /** A folder on the disk of the target, empty and for this alone. What is left in it is for the caller to remove. */
  readonly folder: string;
  /** Puts the finished file in its place, or says why it may not stand there. */
  readonly place: (draft: string) => void;
  readonly target: string;
  readonly engines: string | undefined;
  /** Told while a file is read: of how many bytes, and how many rows were kept. What it throws stops the writing. */
  readonly onProgress?: (file: string, bytes: number, rows: number) => void;
}

/** What DuckDB may hold in memory, of itself; the rest of what it takes goes with the size of a table no further than its footer. */
const memoryLimit = '128MB';

/**
 * Writes downloads as one bulk table in Parquet, by year, exporter, importer and product, compressed, with its description inside. Every record
 * read is a row of it, left out for a reason, rejected, or a repetition: this throws otherwise. Nothing stands at the target before all of it
 * is written. Throws `BulkError` where DuckDB is not installed, a file can't be read, or there is no room for the rows.
 */
export async function writeBulkTable(writing: BulkWriting): Promise<BulkDescription> {
  try {
    return await writeOnce(writing, true);
  } catch (error) {
    if (!(error instanceof UngroupedError)) throw error;
    return await writeOnce(writing, false);
  }
}

/** Writes a table of files in which the records of a flow stand together, of which one flow is held at a time; or of files in any order. */
async function writeOnce(writing: BulkWriting, isGrouped: boolean): Promise<BulkDescription> {
  const folder = join(writing.folder, isGrouped ? 'grouped' : 'any-order');
  mkdirSync(folder);
  const limits = { temp_directory: join(folder, 'spill'), memory_limit: memoryLimit };
  const duckdb = await openDuckdb(writing.engines, join(folder, 'staged.duckdb'), limits);
  try {
    const staging = await Staging.open(duckdb, writing.target);
    const readings: Reading[] = [];
    for (const path of writing.files) readings.push(await stage({ path, isGrouped, before: readings[0] ?? null }, writing, staging));
    await staging.finish();
    const description = describe(readings, staging, writing);
    if (writing.files.length > 1) await refuseRepeated(staging);
    if (description.nomenclature === tariffs) await refusePartsOfLines(staging);
    const draft = join(folder, 'draft.parquet');
    await staging.copyTo(draft, JSON.stringify(description));
    writing.place(draft);
    return description;
  } finally {
    duckdb.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Reading {
  readonly file: BulkDescription['files'][number];
  readonly provider: string;
  readonly nomenclature: string;
}

interface Staged {
  readonly path: string;
  readonly isGrouped: boolean;
  readonly before: Reading | null;
}

/** Reads one file into the staging. */
async function stage({ path, isGrouped, before }: Staged, writing: BulkWriting, staging: Staging): Promise<Reading> {
  const bytes = { hash: createHash('sha256'), count: 0 };
  const [name, table, rows] = [
    basename(path),
    new TradeTable(),
    new StagedRows(staging, before?.nomenclature ?? (writing.nomenclature === tariffs ? tariffs : null)),
  ];
  let summary: ReadSummary | null = null;
  const hints = {
    world: worldRegistry(),
    file: name,
    isGrouped,
    answerNames: { nomenclature: '--nomenclature' },
    ...(writing.nomenclature === undefined ? {} : { nomenclature: writing.nomenclature }),
  };
  for await (const events of readBatches(hashed(path, bytes), hints, table)) {
    for (const event of events) {
      if (event.kind === 'summary') summary = event;
      else if (event.kind === 'indicator' || event.kind === 'code') rows.leave('no-trade');
    }
    rows.take(table);
    writing.onProgress?.(name, bytes.count, rows.kept);
  }
  const { kept, leftOut, nomenclature } = rows;
  if (summary === null || !summary.complete) throw unread(name, summary);
  const records = recordsOf(summary.files, kept, leftOut);
  const provider = summary.files.find(({ counts }) => counts.leaves > 0)?.recognition?.provider ?? null;
  if (kept === 0 || provider === null || nomenclature === null) throw empty(name, records);
  const size = summary.files.reduce((sum, file) => sum + file.bytes, 0);
  return { file: { name, sha256: bytes.hash.digest('hex'), bytes: size, records }, provider, nomenclature };
}

/** The bytes of a file, hashed and counted on their way. */
async function* hashed(path: string, bytes: { readonly hash: ReturnType<typeof createHash>; count: number }): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>) {
      bytes.hash.update(chunk);
      bytes.count += chunk.length;
      yield chunk;
    }
  } catch (error) {
    throw unreadable(error, path);
  }
}

function unreadable(error: unknown, where: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return error;
  const found = error.code === 'ENOENT' ? 'no file with this name' : String(error.code);
  return refused('can’t read the file', where, 'a readable file', found);
}

/** What became of the records of the members of a file. Throws where they do not add up to those read: no record may be lost. */
function recordsOf(files: readonly FileSummary[], kept: number, leftOut: ReadonlyMap<LeftOut, number>): BulkRecords {
  const sumOf = (count: (file: FileSummary) => number): number => files.reduce((sum, file) => sum + count(file), 0);
  const rejected = new Map<string, number>();
  for (const { counts } of files)
    for (const [code, count] of Object.entries(counts.rejected)) rejected.set(code, (rejected.get(code) ?? 0) + count);
  const read = sumOf(({ counts }) => counts.read);
  const duplicates = sumOf(({ counts }) => counts.duplicates);
  const conflicts = sumOf(({ counts }) => counts.conflicts);
  const others = [...leftOut.values(), ...rejected.values(), duplicates, conflicts].reduce((sum, count) => sum + count, 0);
  if (read !== kept + others) throw new Error(`records lost: ${read} read, ${kept} kept, ${others} left out, rejected or repeated`);
  return { read, kept, leftOut: Object.fromEntries(leftOut), rejected: Object.fromEntries(rejected), duplicates, conflicts };
}

function describe(readings: readonly Reading[], staging: Staging, { target }: BulkWriting): BulkDescription {
  const [first] = readings;
  const other = readings.find(
    ({ provider, file }) => provider !== first?.provider || releaseNamed(file.name) !== releaseNamed(first.file.name),
  );
  if (first === undefined || other !== undefined)
    throw refused('not written', target, 'files from one publisher and one version', `${first?.file.name} and ${other?.file.name}`);
  return {
    layout: staging.hasMonths ? 2 : 1,
    provider: first.provider,
    release: releaseNamed(first.file.name),
    nomenclature: first.nomenclature,
    years: [...staging.years].toSorted((one, another) => one - another) as BulkDescription['years'],
    recorders: recorders.filter((recorder) => staging.recorders.has(recorder)) as BulkDescription['recorders'],
    scope: readings.every(isOfWorld) ? 'world' : 'part',
    files: readings.map(({ file }) => file),
  };
}

/** BACI is of the whole world; a record that could not be read, or of which two values stand in the file, is a part of it that lacks. */
function isOfWorld({ provider, file: { records } }: Reading): boolean {
  const { 'missing-value': _, ...lost } = records.rejected;
  return provider === 'baci' && records.conflicts === 0 && Object.keys(lost).length === 0;
}

/** The version that the name of a file states, as BACI writes it: `BACI_HS17_Y2021_V202401.csv`. */
function releaseNamed(file: string): string | null {
  return /_V(\d{6}[a-z]?)(?!\d)/i.exec(file)?.[1] ?? null;
}

async function refuseRepeated(staging: Staging): Promise<void> {
  const flow = await staging.repeatedFlow();
  if (flow !== null) throw refused('not written', flow, 'each flow in one file', 'the same flow in two');
}

function refused(problem: string, where: string, expected: string, found: string): BulkError {
  return new BulkError('no-bulk-table', problem, { where, expected, found, remedy: 'error.bulk-input' });
}

function unread(file: string, summary: ReadSummary | null): BulkError {
  const blocker = summary?.diagnostics.find(({ severity }) => severity === 'blocker');
  const where = blocker?.line === null || blocker === undefined ? file : `${file}, line ${blocker.line}`;
  return refused('not read', where, blocker?.expected ?? 'a download in a format we know', blocker?.found ?? 'nothing');
}

function empty(where: string, { read, leftOut, rejected }: BulkRecords): BulkError {
  const reasons = Object.entries({ ...leftOut, ...rejected }).map(([reason, count]) => `${count} ${reason}`);
  const expected = 'trade of years or months by product code of six digits or more, in dollars';
  return refused('no rows to write', where, expected, `${read} records: ${reasons.join(', ')}`);
}

async function refusePartsOfLines(staging: Staging): Promise<void> {
  const parts = await staging.lineWithParts();
  if (parts !== null) throw refused('not written', parts, 'the lines of a tariff without codes above them', 'a code and its parts');
}
