import { basename } from 'node:path';
import { InvalidParameterError } from '@sogdia/core';
import { findEconomy, membersOf } from '@sogdia/core/model';
import { loadBulkTables, loadReaders, type OpenedData, wholeData } from '../../data/index.ts';
import { ownDataset } from '../../store/index.ts';
import { openTable } from './open-table.ts';

const { createHash } = process.getBuiltinModule('node:crypto');

/** More rows than this would take all the memory of a usual computer. */
const mostRows = 500_000;

/**
 * The trade of some economies with each other in a bulk table, as data of one's own: `bulk:TABLE:CHN+CA5`, or of some years, `bulk:TABLE:CHN+CA5:2019-2021`. Throws
 * `InvalidParameterError` for anything else, for years that the table does not have, and for more rows than can be held.
 */
export async function openBulkData(asked: string, environment: Readonly<Record<string, string | undefined>>): Promise<OpenedData> {
  const [, table, names = '', first, last = first] = /^bulk:(.+?):([^:/\\]+?)(?::(\d{4})(?:-(\d{4}))?)?$/.exec(asked) ?? [];
  if (table === undefined) throw new InvalidParameterError('--data', asked, form);
  const { readDescription, rowsAsDownload, rowsStatement, world, yearsHeld } = await loadBulkTables();
  const registry = world();
  const economies = [...new Set(names.split('+').flatMap((name) => membersOf(registry, findEconomy(registry, name).code)))];
  const engine = await openTable(table, environment);
  try {
    const description = readDescription(await engine.describe(), engine.table);
    const years = yearsHeld(description, Number(first ?? 0), Number(last ?? 9999));
    const span = [Math.min(...years), Math.max(...years)] as const;
    const rows = await engine.ask(
      rowsStatement(economies, span, engine.dialect, { hasMonths: description.layout === 2, most: mostRows + 1 }),
    );
    if (rows.length === 0 || rows.length > mostRows)
      throw new InvalidParameterError('--data', asked, `from 1 to ${mostRows} rows: other economies or years`);
    const text = rowsAsDownload(rows, table, description, registry);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const file = `${basename(table)}${description.release === null ? '' : `_V${description.release}`}, answer`;
    const readers = await loadReaders();
    const bytes = new Blob([text]).stream() as AsyncIterable<Uint8Array>;
    const read = new readers.TradeTable();
    for await (const _ of readers.readBatches(bytes, { world: registry, file, nomenclature: description.nomenclature }, read));
    const options = { world: registry, read: new Date().toISOString().slice(0, 10), hashes: { [file]: sha256 }, contentHash: sha256 };
    const dataset = await ownDataset(read, options, asked, readers);
    return wholeData(asked, dataset, async () => [{ subject: asked, holds: true, expected: sha256, found: sha256, rows: rows.length }]);
  } finally {
    await engine.close();
  }
}

const form = 'bulk:TABLE:CHN+KAZ, the table and the economies whose trade with each other is asked; then years, :2019-2021';
