import type { Readers, ReadingPreview, Rejected } from '../../../data/index.ts';
import type { Answers, ImportedFile, KeptSelection, OwnImport, ToKeep } from '../../../store/index.ts';
import type { ReadFile } from './collect-file.ts';

const { createHash } = process.getBuiltinModule('node:crypto');
const { gzipSync } = process.getBuiltinModule('node:zlib');

/** What would be kept of files that were read, under the key of their bytes, of the readers and of the answers; null where no record of trade was kept. */
export async function toKeepOf(
  files: readonly ReadFile[],
  preview: ReadingPreview,
  today: string,
  readers: Readers,
): Promise<ToKeep | null> {
  const rows = readers.joinedTables(files.map(({ table }) => table.rows));
  if (rows.length === 0) return null;
  const indicators = files.flatMap(({ table }) => table.indicators);
  const packed = compressed(readers.packRows(rows, indicators));
  const rejected = await readers.rejectedInPieces(allRejected(files));
  const selection = (files[0]?.hints.selection ?? null) as KeptSelection | null;
  const listed = files.map(importedFile);
  const { read, kept, rejected: reasons, duplicates, conflicts } = preview.totals;
  const { reporters, partners, periods } = preview.coverage;
  const record: OwnImport = {
    schemaVersion: 1,
    key: keyOf(listed, selection, readers.readersVersion),
    readers: readers.readersVersion,
    read: today,
    files: [...listed],
    selection,
    rows: rows.length,
    ...(indicators.length === 0 ? {} : { indicators: indicators.length }),
    counts: { read, kept, rejected: reasons as Record<string, number>, duplicates, conflicts },
    coverage: { reporters: [...reporters], partners: [...partners], periods: [...periods] },
    rowsSha256: createHash('sha256').update(packed).digest('hex'),
  };
  return { import: record, rows: packed, rejected };
}

/** The rejected records of all files, one after the other. */
function allRejected(files: readonly ReadFile[]): Iterable<Rejected> {
  return {
    *[Symbol.iterator]() {
      for (const { table } of files) yield* table.rejected;
    },
  };
}

/** Pieces as one gzip file, a member for each, so that one piece alone is held beside what it becomes. */
function compressed(pieces: Iterable<Uint8Array>): Uint8Array {
  const members: Uint8Array[] = [];
  for (const piece of pieces) members.push(gzipSync(piece, { level: 4 }));
  return Buffer.concat(members);
}

function keyOf(files: readonly ImportedFile[], selection: KeptSelection | null, version: string): string {
  const identity = { version, selection, files: files.map(({ file, sha256, answers }) => ({ file, sha256, answers })) };
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex');
}

function importedFile({ given, hints, table, sha256, bytes }: ReadFile): ImportedFile {
  return {
    file: given.file,
    path: given.path,
    sha256,
    bytes,
    answers: answersOf(hints),
    members: table.summary.files.map(({ file, recognition, rules, counts }) => ({
      file,
      provider: recognition?.provider ?? null,
      layout: recognition?.layout ?? null,
      columns: [...(recognition?.columns ?? [])],
      encoding: recognition?.encoding ?? null,
      rules: { ...rules },
      read: counts.read,
      kept: counts.leaves + counts.aggregates + counts.others,
    })),
  };
}

/** What may be answered of a file, in the order in which it is hashed. */
const answered = ['encoding', 'provider', 'flow', 'nomenclature', 'column', 'decimal', 'scale', 'names', 'corrections', 'map'] as const;

function answersOf(hints: ReadFile['hints']): Answers {
  return Object.fromEntries(answered.flatMap((name) => (hints[name] === undefined ? [] : [[name, hints[name]]]))) as Answers;
}
