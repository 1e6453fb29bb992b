import { loadReaders, type Readers, type TradeTable } from '../../../data/index.ts';
import { readInput } from '../../../files/index.ts';
import type { CommandContext } from '../../../host/index.ts';
import { keptRows, storeFolder } from '../../../store/index.ts';
import { separatedValues } from '../../../table/index.ts';

const columns = ['year', 'period', 'reporter', 'partner', 'flow', 'product', 'value'] as const;

/**
 * The text of a table: of data of one's own (`own:NAME`) or of a file that names its reporters, such as those of UN Comtrade, its most detailed rows; else of the
 * file as it is. Throws what reading it throws.
 */
export async function tableText(path: string, { host }: CommandContext): Promise<string> {
  if (path.startsWith('own:')) {
    const readers = await loadReaders();
    return textOfTrade(keptRows(storeFolder(host.environment), path.slice('own:'.length), readers), readers);
  }
  const text = await readInput(path, host.input);
  // A table that names no reporter in its first line may be anything, and is taken as it is.
  if (!/^.*report/i.test(text)) return text;
  const readers = await loadReaders();
  const rows = new readers.TradeTable();
  const bytes = new Blob([text]).stream() as AsyncIterable<Uint8Array>;
  for await (const _ of readers.readBatches(bytes, { world: readers.worldRegistry(), file: path }, rows));
  return rows.length === 0 ? text : textOfTrade(rows, readers);
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
