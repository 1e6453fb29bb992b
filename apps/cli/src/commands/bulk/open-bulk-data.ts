import { basename } from 'node:path';
import { InvalidParameterError } from '@sogdia/core';
import { findEconomy, membersOf } from '@sogdia/core/model';
import { loadBulkTables, loadReaders, type OpenedData, wholeData } from '../../data/index.ts';
import { ownDataset } from '../../store/index.ts';
import { openTable } from './open-table.ts';

const { createHash } = process.getBuiltinModule('node:crypto');

type Environment = Readonly<Record<string, string | undefined>>;

/** More rows than this would take all the memory of a usual computer. */
const mostRows = 500_000;

/**
 * The trade of some economies with each other in a bulk table, as data of one's own: `bulk:TABLE:CHN+CA5`, or of some years, `bulk:TABLE:CHN+CA5:2019-2021`. Throws
 * `InvalidParameterError` for anything else, for years that the table does not have, and for more rows than can be held.
 */
export async function openBulkData(asked: string, environment: Environment): Promise<OpenedData> {
  const { rows, file, sha256 } = await bulkRows(asked, environment);
  const readers = await loadReaders();
  const world = readers.worldRegistry();
  const options = { world, read: new Date().toISOString().slice(0, 10), hashes: { [file]: sha256 }, contentHash: sha256 };
  const dataset = await ownDataset(rows, options, asked, readers);
  return wholeData(asked, dataset, async () => [{ subject: asked, holds: true, expected: sha256, found: sha256, rows: rows.length }]);
}

/** The rows that `openBulkData` opens, as the readers give them, with what their file is called and its hash. Throws what that throws. */
export async function bulkRows(asked: string, environment: Environment) {
  const [, table, names = '', first, last = first] = /^bulk:(.+?):([^:/\\]+?)(?::(\d{4})(?:-(\d{4}))?)?$/.exec(asked) ?? [];
  if (table === undefined) throw new InvalidParameterError('--data', asked, form);
  const { readDescription, rowsAsDownload, rowsStatement, world: registry, yearsHeld } = await loadBulkTables();
  const world = registry();
  const economies = [...new Set(names.split('+').flatMap((name) => membersOf(world, findEconomy(world, name).code)))];
  const engine = await openTable(table, environment);
  try {
    const description = readDescription(await engine.describe(), engine.table);
    const { nomenclature, release, layout } = description;
    const years = yearsHeld(description, Number(first ?? 0), Number(last ?? 9999));
    const span = [Math.min(...years), Math.max(...years)] as const;
    const answer = await engine.ask(rowsStatement(economies, span, engine.dialect, { hasMonths: layout === 2, most: mostRows + 1 }));
    if (answer.length === 0 || answer.length > mostRows)
      throw new InvalidParameterError('--data', asked, `from 1 to ${mostRows} rows: other economies or years`);
    const text = rowsAsDownload(answer, table, description, world);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const file = `${basename(table)}${release === null ? '' : `_V${release}`}, answer`;
    const { readBatches, TradeTable } = await loadReaders();
    const bytes = new Blob([text]).stream() as AsyncIterable<Uint8Array>;
    const rows = new TradeTable();
    for await (const _ of readBatches(bytes, { world, file, nomenclature }, rows));
    return { rows, file, sha256 };
  } finally {
    await engine.close();
  }
}

const form = 'bulk:TABLE:CHN+KAZ, the table and the economies whose trade with each other is asked; then years, :2019-2021';
