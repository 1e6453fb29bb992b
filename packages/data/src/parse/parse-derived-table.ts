import * as z from 'zod';
import { printedNumberSchema, tradeRowSchema } from './parse-trade-table.ts';
import { type ParsedTable, parseTable } from './table/index.ts';

/**
 * A row of a table of derived figures, as read: one operand of the formula by which a figure that no source prints is worked out. `of` is what the
 * operand is (a flow, `turnover:growth`), in `of_period` and with `of_partner` where these are not those of the figure; `of_release` is empty for
 * the release of the table; `of_paper` says that the operand is read in the study that the dataset puts to the test.
 */
export const derivedRowSchema = z.strictObject({
  period: tradeRowSchema.shape.period,
  reporter: tradeRowSchema.shape.reporter,
  partner: tradeRowSchema.shape.partner,
  flow: tradeRowSchema.shape.flow,
  formula: z.string().min(1),
  confidence: tradeRowSchema.shape.confidence,
  source: tradeRowSchema.shape.source,
  note: z.string(),
  role: z.string().min(1),
  of: z.string().min(1),
  of_period: z.string(),
  of_partner: z.string(),
  value: printedNumberSchema,
  unit: z.string().min(1),
  of_source: z.string().min(1),
  of_release: z.string(),
  of_paper: z.enum(['', 'yes']),
});
export type DerivedRow = z.infer<typeof derivedRowSchema>;

/**
 * Reads a table of derived figures, one operand a row. Faithful: no name is mapped, no unit converted, nothing worked out.
 * Throws `SyntaxError` for a wrong header.
 */
export function parseDerivedTable(text: string): ParsedTable<DerivedRow> {
  return parseTable(text, derivedRowSchema);
}
