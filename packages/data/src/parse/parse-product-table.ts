import * as z from 'zod';
import { parseTable } from './parse-table.ts';
import { tradeRowSchema } from './parse-trade-table.ts';
import type { ParsedTable } from './parsed-table.ts';

/** A row of a table of trade figures by product, as read: a trade row with a code and the nomenclature it belongs to. */
export const productRowSchema = z.strictObject({
  period: tradeRowSchema.shape.period,
  reporter: tradeRowSchema.shape.reporter,
  partner: tradeRowSchema.shape.partner,
  flow: tradeRowSchema.shape.flow,
  product: z.string().min(1),
  value: tradeRowSchema.shape.value,
  unit: tradeRowSchema.shape.unit,
  status: tradeRowSchema.shape.status,
  confidence: tradeRowSchema.shape.confidence,
  marks: tradeRowSchema.shape.marks,
  source: tradeRowSchema.shape.source,
  note: tradeRowSchema.shape.note,
});
export type ProductRow = z.infer<typeof productRowSchema>;

/** Reads a table of trade figures by product, one figure a row. Throws `SyntaxError` for a wrong header. */
export function parseProductTable(text: string): ParsedTable<ProductRow> {
  return parseTable(text, productRowSchema);
}
