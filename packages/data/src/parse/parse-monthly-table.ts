import * as z from 'zod';
import { printedNumberSchema, type TradeRow, tradeRowSchema } from './raw-rows.ts';
import { type ParsedTable, parseTable, type RejectedRow } from './table/index.ts';

/** A row of trade figures with the growth on the same period a year before that is printed beside it; null where none is. */
export type PrintedTradeRow = TradeRow & { readonly growth: string | null };

/** A row of a table of one month, as read: the figure of the month, of the year to it, and the growth printed beside the latter. */
const monthlyRowSchema = tradeRowSchema.omit({ value: true, marks: true }).extend({
  period: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month'),
  month: printedNumberSchema,
  year_to_date: printedNumberSchema,
  growth: z.union([z.literal(''), printedNumberSchema]),
});
type MonthlyRow = z.infer<typeof monthlyRowSchema>;

/**
 * Reads a table of monthly trade: each row gives the figure of its month and that of the year to it, which in January are one. A row of
 * January where they differ is rejected. Faithful: no name is mapped, no unit converted. Throws `SyntaxError` for a wrong header.
 * @example parseMonthlyTable('period,reporter,partner,flow,month,year_to_date,growth,unit,status,confidence,source,note\n').read // => 0
 */
export function parseMonthlyTable(text: string): ParsedTable<PrintedTradeRow> {
  const table = parseTable(text, monthlyRowSchema);
  const rejected: RejectedRow[] = [];
  const rows = table.rows.flatMap((row, index) => {
    if (!row.period.endsWith('-01') || row.month === row.year_to_date) return figuresOf(row);
    rejected.push({ row: index + 1, column: 'year_to_date', found: row.year_to_date, expected: `${row.month}, as January` });
    return [];
  });
  return { ...table, rows, rejected: [...table.rejected, ...rejected] };
}

/** The figure of the month, and that of the year to it with its growth; of January the one that both are. */
function figuresOf({ month, year_to_date, growth, period, ...row }: MonthlyRow): readonly PrintedTradeRow[] {
  const printed = growth === '' ? null : growth;
  const common = { ...row, marks: '' as const };
  if (period.endsWith('-01')) return [{ ...common, period, value: month, growth: printed }];
  return [
    { ...common, period, value: month, growth: null },
    { ...common, period: `${period.slice(0, 4)}-01..${period}`, value: year_to_date, growth: printed },
  ];
}
