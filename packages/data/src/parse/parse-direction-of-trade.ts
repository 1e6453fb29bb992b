import * as z from 'zod';
import { printedNumberSchema } from './parse-trade-table.ts';
import { type ParsedTable, parseTable } from './table/index.ts';

/** A cell of the IMF's Direction of Trade Statistics, in million US dollars; `estimated` is the IMF's own mark. */
export const directionOfTradeRowSchema = z.strictObject({
  reporter: z.string().min(1),
  partner: z.string().min(1),
  flow: z.enum(['export', 'import']),
  year: z.string().regex(/^\d{4}$/, 'a year'),
  value: printedNumberSchema,
  status: z.enum(['reported', 'estimated']),
});
export type DirectionOfTradeRow = z.infer<typeof directionOfTradeRowSchema>;

/**
 * Reads a table of the Direction of Trade Statistics, one cell a row, values as printed. A row that is no cell is rejected; a row
 * equal to an earlier one counts as a duplicate. Throws `SyntaxError` for a wrong header.
 * @example parseDirectionOfTrade('reporter,partner,flow,year,value,status\nCHN,KAZ,export,2016,8272.956,reported\n').rows[0].value // => '8272.956'
 */
export function parseDirectionOfTrade(text: string): ParsedTable<DirectionOfTradeRow> {
  return parseTable(text, directionOfTradeRowSchema);
}
