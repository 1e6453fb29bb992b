import {
  type OwnTable,
  packRows,
  previewOf,
  type RejectedTable,
  readersVersion,
  sha256Of,
  type TradeTable,
} from '../../../../lib/own-files.ts';
import type { HeldFile } from './bench-exchange.ts';
import { hintsOf } from './read-given.ts';

/** What the files that are held were read with, as the terminal keeps an import: `import.json`, which its `--recipe` reads. */
export async function recipeText(held: readonly Held[], today: string): Promise<string> {
  const files = held.map(importedFile);
  const selection = held[0] === undefined ? null : (hintsOf('', held[0].file.answers).selection ?? null);
  const { totals, coverage } = previewOf(held.map(({ table }) => table));
  const { read, kept, rejected, duplicates, conflicts } = totals;
  const { reporters, partners, periods } = coverage;
  const identity = { version: readersVersion, selection, files: files.map(({ file, sha256, answers }) => ({ file, sha256, answers })) };
  const pieces = held.flatMap(({ table }) => [...packRows(table.rows, table.indicators)]);
  const record = {
    schemaVersion: 1,
    key: await sha256Of(new TextEncoder().encode(JSON.stringify(identity))),
    readers: readersVersion,
    read: today,
    files,
    selection,
    rows: held.reduce((sum, { table }) => sum + table.rows.length, 0),
    counts: { read, kept, rejected, duplicates, conflicts },
    coverage: { reporters, partners, periods },
    rowsSha256: await sha256Of(new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer())),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** A file and what was read of it. */
export interface Held {
  readonly file: HeldFile;
  readonly table: OwnTable<TradeTable, RejectedTable>;
}

function importedFile({ file: { name, sha256, size, answers }, table }: Held) {
  const { economies: _economies, years: _years, ...said } = answers;
  return {
    file: name,
    path: null,
    sha256,
    bytes: size,
    answers: said,
    members: table.summary.files.map(({ file, recognition, rules, counts }) => ({
      file,
      provider: recognition?.provider ?? null,
      layout: recognition?.layout ?? null,
      columns: recognition?.columns ?? [],
      encoding: recognition?.encoding ?? null,
      rules,
      read: counts.read,
      kept: counts.leaves + counts.aggregates + counts.others,
    })),
  };
}
