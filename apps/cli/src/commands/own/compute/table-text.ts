import { basename } from 'node:path';
import { excerpt } from '@sogdia/core/workspace';
import { loadReaders, type Readers, type ReadSummary, type TradeTable } from '../../../data/index.ts';
import { bytesOfFile, InputError, readInput, unreadableFile } from '../../../files/index.ts';
import type { CommandContext } from '../../../host/index.ts';
import { keptRows, storeFolder } from '../../../store/index.ts';
import { separatedValues } from '../../../table/index.ts';
import { bulkRows } from '../../bulk/index.ts';

const columns = ['year', 'period', 'reporter', 'partner', 'flow', 'product', 'value'] as const;

/**
 * The text of a table: of data of one's own (`own:NAME`), of a bulk table (`bulk:TABLE:CHN+KAZ`) or of a file in a layout that we know, its most detailed
 * rows; else of the file as it is. Throws what reading it throws.
 */
export async function tableText(path: string, { host }: CommandContext): Promise<string> {
  const readers = await loadReaders();
  if (path.startsWith('bulk:')) return textOfTrade((await bulkRows(path, host.environment)).rows, readers);
  if (path.startsWith('own:')) return textOfTrade(keptRows(storeFolder(host.environment), path.slice('own:'.length), readers), readers);
  const piped = path === '-' ? await readInput(path, host.input) : null;
  const rows = new readers.TradeTable();
  const bytes = piped === null ? bytesOfFile(path) : (new Blob([piped]).stream() as AsyncIterable<Uint8Array>);
  try {
    for await (const events of readers.readBatches(bytes, { world: readers.worldRegistry(), file: basename(path) }, rows))
      for (const event of events) if (event.kind === 'summary') refuseOpen(event, path);
  } catch (error) {
    throw InputError.isInstance(error) ? error : unreadableFile(path, error);
  }
  return rows.length === 0 ? (piped ?? readInput(path, host.input)) : textOfTrade(rows, readers);
}

/** Throws `InputError` for a file whose layout is known, and that leaves out what an import asks for. */
function refuseOpen({ complete, files, diagnostics }: ReadSummary, path: string): void {
  const open = diagnostics.find(({ severity }) => severity === 'blocker');
  if (complete || open === undefined || files.every(({ recognition }) => (recognition?.provider ?? 'tidy') === 'tidy')) return;
  throw new InputError('the file leaves something out', excerpt(path), [open.expected], open.found, 'error.table-open');
}

/** No sum over partners or reporters, and of goods the most detailed rows, so that nothing is counted twice; totals where there are no goods. */
function textOfTrade(rows: TradeTable, { settleRoles }: Readers): string {
  const single = [...settleRoles(rows)].filter(
    ({ role, aggregateOf }) => role !== 'other' && !aggregateOf.includes('partner') && !aggregateOf.includes('reporter'),
  );
  const detailed = single.filter(({ role }) => role === 'leaf');
  const records = (detailed.length > 0 ? detailed : single).map((row) => ({
    ...row,
    year: row.period.slice(0, 4),
    product: row.product.code,
  }));
  return separatedValues({ columns, records: records.map((row) => Object.fromEntries(columns.map((name) => [name, row[name]]))) }, ',');
}
