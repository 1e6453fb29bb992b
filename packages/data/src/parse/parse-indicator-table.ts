import * as z from 'zod';
import { rawStatusSchema } from './raw-status.ts';
import { type ParsedTable, parseTable } from './table/index.ts';

/** A row of a table of context indicators, as read; `value` may be a number or a text (a date, a name, `<20`), `formula` is by what a derived one was worked out. */
export const indicatorRowSchema = z.strictObject({
  period: z.string(),
  economy: z.string().min(1),
  indicator: z.string().min(1),
  value: z.string().min(1),
  unit: z.string().min(1),
  status: rawStatusSchema,
  confidence: z.enum(['high', 'medium', 'low']),
  source: z.string().min(1),
  note: z.string(),
  formula: z.string().default(''),
});
export type IndicatorRow = z.infer<typeof indicatorRowSchema>;

/**
 * Reads a table of context indicators, one value a row. A row without a value is rejected: an absence is an absent row, never an empty
 * cell. Throws `SyntaxError` for a wrong header.
 * @example parseIndicatorTable('period,economy,indicator,value,unit,status,confidence,source,note\n').read // => 0
 */
export function parseIndicatorTable(text: string): ParsedTable<IndicatorRow> {
  return parseTable(text, indicatorRowSchema);
}
