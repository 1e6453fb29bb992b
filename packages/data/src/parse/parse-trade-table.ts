import * as z from 'zod';
import { parseTable } from './parse-table.ts';
import type { ParsedTable } from './parsed-table.ts';

/** A figure as a text prints it: digits with an optional point, no thousands separator. */
export const printedNumberSchema: z.ZodString = z.string().regex(/^-?\d+(\.\d+)?$/, 'a number with digits and a point');

/** A row of a table of trade figures, as read: names, units and flows in the words of the source. */
export const tradeRowSchema = z.strictObject({
  period: z.string().min(4),
  reporter: z.string().min(1),
  partner: z.string().min(1),
  flow: z.enum(['export', 'import', 'total']),
  value: printedNumberSchema,
  unit: z.string().min(1),
  status: z.enum(['reported', 'quoted', 'derived', 'imputed', 'estimated']),
  confidence: z.enum(['high', 'medium', 'low']),
  /** What the source itself prints beside the figure. */
  marks: z.enum(['', 'preliminary']),
  source: z.string().min(1),
  note: z.string(),
});
export type TradeRow = z.infer<typeof tradeRowSchema>;

/**
 * Reads a table of trade figures, one figure a row. Faithful: no name is mapped, no unit converted.
 * Throws `SyntaxError` for a wrong header.
 * @example parseTradeTable('period,reporter,partner,flow,value,unit,status,confidence,marks,source,note\n').read // => 0
 */
export function parseTradeTable(text: string): ParsedTable<TradeRow> {
  return parseTable(text, tradeRowSchema);
}
