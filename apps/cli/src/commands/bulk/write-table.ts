import { basename, dirname, join } from 'node:path';
import { SogdiaError } from '@sogdia/core';
import { type BulkDescription, BulkError, loadBulkTables, loadReaders } from '../../data/index.ts';
import { placeFile, requirePlace } from '../../files/index.ts';
import { type CommandContext, type ExitCode, exitCodes, InterruptedError } from '../../host/index.ts';
import { StoreError, syncFile, syncFolder, underLock } from '../../store/index.ts';
import { bytesText, countText } from '../../table/index.ts';
import { visibleText } from '../../terminal/index.ts';
import { notify } from '../command/index.ts';
import type { AskedWriting } from './read-question.ts';

const fs = process.getBuiltinModule('node:fs');

/** `sogdia bulk write`: makes a table of downloads, alone at its place, and tells what became of their records. */
export async function runWriting(asked: AskedWriting, context: CommandContext): Promise<ExitCode> {
  const { target, isJson } = asked;
  const { host, text } = context;
  requirePlace(target, asked.mayReplace);
  const folder = join(dirname(target), `.${basename(target)}.sogdia`);
  // Another writes for minutes: who comes second is told at once, and not kept waiting.
  const waiting = { most: 0, onWait: () => {} };
  const description = await underLock(folder, () => written(asked, folder, context), waiting)
    .catch((error: unknown) => {
      throw notWritten(error, target);
    })
    .finally(() => removeEmpty(folder));
  if (isJson) host.output.write(`${JSON.stringify({ schemaVersion: 1, target, table: description }, null, 2)}\n`);
  else for (const line of await accountLines(description, context)) host.output.write(`${line}\n`);
  notify(text['bulk.written']({ path: target, scope: description.scope, years: description.years }), context);
  return exitCodes.ok;
}

/** What became of the records of each file, with the reasons in words. */
async function accountLines({ files }: BulkDescription, { text }: CommandContext): Promise<readonly string[]> {
  const { codeInWords } = await loadReaders();
  return files.map(({ name, records }) => {
    const rejected = Object.entries(records.rejected) as [Parameters<typeof codeInWords>[0], number][];
    return text['bulk.records']({ name, ...records, rejected: rejected.map(([code, count]) => [codeInWords(code), count]) });
  });
}

/** Writes in a folder of the writer's own, where nothing is left of one that was stopped before. */
async function written(
  { files, target, mayReplace, nomenclature }: AskedWriting,
  folder: string,
  { host, text, isQuiet }: CommandContext,
): Promise<BulkDescription> {
  requirePlace(target, mayReplace);
  const { writeBulkTable } = await loadBulkTables();
  const work = join(folder, 'work');
  const signal = host.interruption();
  let next = host.notices.isTerminal && !isQuiet ? 0 : Number.POSITIVE_INFINITY;
  const onProgress = (file: string, bytes: number, rows: number): void => {
    if (signal.aborted) throw new InterruptedError();
    if (performance.now() < next) return;
    next = performance.now() + 200;
    const line = text['import.progress']({ file, share: null, bytes: bytesText(bytes), rows: countText(rows) });
    host.notices.write(`\r\x1b[K${visibleText(line, 'one-line').slice(0, (host.notices.columns ?? 80) - 1)}`);
  };
  const place = (draft: string): void => {
    syncFile(draft);
    placeFile(draft, target, mayReplace);
    syncFolder(dirname(target));
  };
  fs.rmSync(work, { recursive: true, force: true });
  try {
    fs.mkdirSync(work, { mode: 0o700 });
    const engines = host.environment['SOGDIA_ENGINES'];
    return await writeBulkTable({ files, target, folder: work, nomenclature, engines, place, onProgress });
  } finally {
    if (Number.isFinite(next)) host.notices.write('\r\x1b[K');
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/** Another may have come into the folder meanwhile: then it is that one's to remove. */
function removeEmpty(folder: string): void {
  try {
    fs.rmdirSync(folder);
  } catch {
    // Not empty, or gone.
  }
}

/** What the file system said of the place of the table. */
function notWritten(error: unknown, where: string): unknown {
  const found =
    StoreError.isInstance(error) && error.fault === 'store-not-written'
      ? error.found
      : error instanceof Error && !SogdiaError.isInstance(error) && 'code' in error && 'syscall' in error
        ? `${String(error.code)}; the old table is unchanged`
        : null;
  if (found === null) return error;
  const expected = 'a folder that you can write to, with enough space to sort the rows';
  return new BulkError('bulk-not-written', 'not written', { where, expected, found, remedy: 'error.bulk-room' });
}
