import { type BulkDescription, type BulkEngine, BulkError, loadBulkTables } from '../../data/index.ts';
import type { CommandContext, ExitCode } from '../../host/index.ts';
import type { RecordSet } from '../../table/index.ts';
import { answerRows } from '../rows/index.ts';
import { sourceOf } from './answer-records.ts';
import { openTable } from './open-table.ts';
import type { AskedSql } from './read-question.ts';

/** `sogdia bulk sql`: what a table holds, column by column; or the answer to a SELECT of the reader's own, to which the table is `trade`. */
export async function runSql({ table, sql, output }: AskedSql, context: CommandContext): Promise<ExitCode> {
  const { readDescription } = await loadBulkTables();
  const { host, text } = context;
  const engine = await openTable(table, host.environment);
  try {
    const description = readDescription(await engine.describe(), engine.table);
    if (sql === null && output.format === 'table' && output.target.path === null)
      host.output.write(`${text['bulk.about']({ ...description, source: sourceOf(description) })}\n\n`);
    const about = () => columnsIn(description).map((column) => ({ column, about: text[`bulk.column.${column}`] }));
    const records = sql === null ? { columns: ['column', 'about'], records: about() } : await answerTo(sql, engine, description);
    return answerRows(records, output, { head: { schemaVersion: 1, query: sql, table: description } }, context);
  } finally {
    await engine.close();
  }
}

function columnsIn({ layout }: BulkDescription) {
  const columns = ['year', 'month', 'exporter', 'importer', 'product', 'recorder', 'value', 'weight'] as const;
  return columns.filter((column) => column !== 'month' || layout === 2);
}

/** The rows of a SELECT. Throws `BulkError` with the engine's own words for any other text. */
async function answerTo(sql: string, engine: BulkEngine, description: BulkDescription): Promise<RecordSet> {
  const told = {
    where: engine.table,
    expected: `one SELECT over trade: ${columnsIn(description).join(', ')}`,
    remedy: 'error.bulk-sql',
  } as const;
  const refuse = (found: string): BulkError => new BulkError('no-bulk-table', 'the query failed', { ...told, found });
  const [, isWith, rest] = /^\s*(?:(with)\s|(?=select\b))([\s\S]*?)[;\s]*$/i.exec(sql) ?? [];
  if (rest === undefined) throw refuse(sql.slice(0, 80));
  const text = `WITH trade AS (SELECT * FROM ${engine.dialect.table})${isWith === undefined ? ' ' : ', '}${rest}`;
  try {
    const years = [Math.min(...description.years), Math.max(...description.years)] as const;
    const records = await engine.ask({ text, years, parameters: {} });
    return { columns: Object.keys(records[0] ?? {}), records };
  } catch (error) {
    throw BulkError.isInstance(error) ? refuse(error.found) : error;
  }
}
