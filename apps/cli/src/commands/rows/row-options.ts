import { formatOfTarget, option, type Target, targetOf, targetOptions, UsageError } from '../command/index.ts';
import type { RowSelection } from './select-rows.ts';

/** The forms that any rows can be written in. */
export const rowFormats = ['table', 'csv', 'tsv', 'json', 'ndjson', 'md'] as const;

/** One of them. */
export type RowsFormat = (typeof rowFormats)[number];

/** The option that chooses among them. */
export const formatOption = option.oneOf('format', 'format', rowFormats, 'option.format', { short: 'f' });

/** The options of every command that prints rows. */
export const rowOptions = [
  option.valued('fields', 'fields', 'option.fields'),
  option.repeated('where', 'condition', 'option.where'),
  option.valued('sort', 'field', 'option.sort'),
  option.valued('limit', 'count', 'option.limit', { schema: option.count }),
  ...targetOptions,
  option.flag('excel', 'option.excel'),
] as const;

/** How rows are written: which, in which form, whether for a spreadsheet of Microsoft, and where to. */
export interface RowsOutput<Format extends string> {
  readonly format: Format;
  readonly rows: RowSelection;
  readonly isForExcel: boolean;
  readonly target: Target;
}

type RowValues = RowSelection & Parameters<typeof targetOf>[0] & { readonly excel: boolean };

/** The output that the values of `formatOption` and `rowOptions` ask for: a table, where neither a format is nor JSON, nor a file whose ending says it. */
export function formattedRowsOutput(
  options: RowValues & { readonly format?: RowsFormat | undefined },
  isJson: boolean,
): RowsOutput<RowsFormat> {
  return rowsOutput(options, formatOfTarget({ output: options.output, format: options.format, isJson, formats: rowFormats }));
}

/** The output that the values of the options of rows ask for. */
export function rowsOutput<Format extends string>(options: RowValues, format: Format): RowsOutput<Format> {
  const { where, sort, fields, limit, excel } = options;
  if (excel && format !== 'csv' && format !== 'tsv')
    throw new UsageError('--excel works only with csv and tsv', '--excel', format, '--format csv or --format tsv');
  return { format, rows: { where, sort, fields, limit }, isForExcel: excel, target: targetOf(options) };
}
