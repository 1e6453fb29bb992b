import * as z from 'zod';
import { tradeRowSchema } from './parse-trade-table.ts';
import { type ParsedTable, parseTable } from './table/index.ts';

const { period, reporter, partner, flow, ...figure } = tradeRowSchema.shape;

/** A row of a table of trade figures by product, as read: a trade row with a code and the nomenclature it belongs to. */
export const productRowSchema = z.strictObject({ period, reporter, partner, flow, product: z.string().min(1), ...figure });
export type ProductRow = z.infer<typeof productRowSchema>;

/** A row of a table of quantities, as read: how much of which goods a record of trade states, in one unit. */
const quantityRowSchema = productRowSchema
  .pick({ period: true, reporter: true, partner: true, flow: true, product: true, value: true, unit: true })
  .extend({ status: z.enum(['reported', 'estimated']) });
export type QuantityRow = z.infer<typeof quantityRowSchema>;

/**
 * Reads a table of the quantities that stand beside the values of a table by product, one quantity a row. Faithful: no name is mapped, no unit
 * converted. Throws `SyntaxError` for a wrong header.
 * @example parseQuantityTable('period,reporter,partner,flow,product,value,unit,status\n').read // => 0
 */
export function parseQuantityTable(text: string): ParsedTable<QuantityRow> {
  return parseTable(text, quantityRowSchema);
}

/** Reads a table of trade figures by product, one figure a row. Throws `SyntaxError` for a wrong header. */
export function parseProductTable(text: string): ParsedTable<ProductRow> {
  return parseTable(text, productRowSchema);
}
