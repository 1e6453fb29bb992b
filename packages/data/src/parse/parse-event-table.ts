import * as z from 'zod';
import { type ParsedTable, parseTable } from './table/index.ts';

/**
 * A row of a table of events, as read; `economies` holds names separated by blanks, `end`, `detail` and `target` may be empty, the column `target` may lack. A target is a
 * measure, a reporter, a partner, a year, a figure and its unit, separated by blanks: `total-trade CHN C5 2030 70 billion USD`.
 */
export const eventRowSchema = z.strictObject({
  id: z.string().min(1),
  date: z.string().min(4),
  end: z.string(),
  economies: z.string().min(1),
  kind: z.string().min(1),
  title: z.string().min(1),
  detail: z.string(),
  on_charts: z.enum(['yes', 'no']),
  target: z
    .string()
    .regex(/^(?:\S+ \S+ \S+ \d{4} \S+ .+)?$/)
    .default(''),
  confidence: z.enum(['high', 'medium', 'low']),
  source: z.string().min(1),
});
export type EventRow = z.infer<typeof eventRowSchema>;

/**
 * Reads a table of events, one event a row; names of economies and dates stay as they stand. Throws `SyntaxError` for a wrong
 * header.
 * @example parseEventTable('id,date,end,economies,kind,title,detail,on_charts,confidence,source\n').rows // => []
 */
export function parseEventTable(text: string): ParsedTable<EventRow> {
  return parseTable(text, eventRowSchema);
}
