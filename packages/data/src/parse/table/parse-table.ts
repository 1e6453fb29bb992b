import { ownValue } from '@sogdia/core/model';
import * as z from 'zod';
import { parseCommaSeparated } from './parse-comma-separated.ts';
import type { ParsedTable, RejectedRow } from './parsed-table.ts';

/**
 * Reads a comma-separated text whose header holds exactly the columns of a schema, in any order, of which those with a default may lack. A row that the schema refuses
 * is rejected with the first column at fault; a row equal in every column to an earlier one counts as a duplicate.
 * Kept + rejected + duplicates = read. Throws `SyntaxError` when the header lacks a column or has one too many.
 */
export function parseTable<Shape extends z.ZodRawShape>(
  text: string,
  schema: z.ZodObject<Shape, z.core.$strict>,
): ParsedTable<z.infer<typeof schema>> {
  const [header = [], ...records] = parseCommaSeparated(text);
  const mayLack = new Set(Object.entries(schema.shape).flatMap(([column, type]) => (type instanceof z.ZodDefault ? [column] : [])));
  expectColumns(header, Object.keys(schema.shape), mayLack);
  const seen = new Set<string>();
  const rows: z.infer<typeof schema>[] = [];
  const rejected: RejectedRow[] = [];
  let duplicates = 0;
  records.forEach((record, index) => {
    const fields = Object.fromEntries(header.map((column, position) => [column, record[position]]));
    const result = schema.safeParse(fields);
    if (record.length !== header.length) {
      rejected.push({ row: index + 1, column: '(all)', found: `${record.length} fields`, expected: `${header.length} fields` });
    } else if (!result.success) {
      rejected.push(rejectionOf(index + 1, fields, result.error));
    } else if (seen.has(record.join('\u001F'))) {
      duplicates += 1;
    } else {
      seen.add(record.join('\u001F'));
      rows.push(result.data);
    }
  });
  return { read: records.length, rows, rejected, duplicates };
}

function expectColumns(header: readonly string[], expected: readonly string[], mayLack: ReadonlySet<string>): void {
  const missing = expected.filter((column) => !header.includes(column) && !mayLack.has(column));
  const surplus = header.filter((column) => !expected.includes(column));
  if (missing.length === 0 && surplus.length === 0 && new Set(header).size === header.length) return;
  throw new SyntaxError(`wrong columns: ${header.join(',')}; expected ${expected.join(',')}`);
}

function rejectionOf(row: number, fields: Readonly<Record<string, string | undefined>>, error: z.ZodError): RejectedRow {
  const issue = error.issues[0];
  const column = String(issue?.path[0] ?? '(all)');
  return { row, column, found: ownValue(fields, column) ?? '', expected: issue?.message ?? 'a valid value' };
}
