import { z } from 'zod';
import {
  formatOfTarget,
  type OptionRecord,
  type Target,
  targetOf,
  targetOptions,
  targetOptionsShape,
  UsageError,
} from '../command/index.ts';
import type { RowSelection } from './select-rows.ts';

/** The forms that any rows can be written in. */
export const rowFormats = ['table', 'csv', 'tsv', 'json', 'ndjson', 'md'] as const;

/** One of them. */
export type RowsFormat = (typeof rowFormats)[number];

/** The option that chooses among them. */
export const formatOption: OptionRecord = { name: 'format', short: 'f', value: 'format', values: rowFormats, help: 'option.format' };

/** The options of every command that prints rows. */
export const rowOptions: readonly OptionRecord[] = [
  { name: 'fields', value: 'fields', help: 'option.fields' },
  { name: 'where', value: 'condition', isRepeatable: true, help: 'option.where' },
  { name: 'sort', value: 'field', help: 'option.sort' },
  { name: 'limit', value: 'count', help: 'option.limit' },
  ...targetOptions,
  { name: 'excel', value: null, help: 'option.excel' },
];

/** Their values, as the fields of a schema. */
export const rowOptionsShape = {
  fields: z.string().optional(),
  where: z.array(z.string()).default([]),
  sort: z.string().optional(),
  limit: z.coerce.number('a whole number above zero').int('a whole number above zero').positive('a whole number above zero').optional(),
  ...targetOptionsShape,
  excel: z.boolean().default(false),
} as const;

/** Their values and that of `formatOption`. */
export const formattedRowsShape = { ...rowOptionsShape, format: z.enum(rowFormats).optional() } as const;

/** How rows are written: which, in which form, whether for a spreadsheet of Microsoft, and where to. */
export interface RowsOutput<Format extends string> {
  readonly format: Format;
  readonly rows: RowSelection;
  readonly isForExcel: boolean;
  readonly target: Target;
}

type RowValues = RowSelection & Parameters<typeof targetOf>[0] & { readonly excel: boolean };

/** The output that the values of `formattedRowsShape` ask for: a table, where neither a format is nor JSON, nor a file whose ending says it. */
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
    throw new UsageError('--excel belongs to csv and tsv', '--excel', format, '--format csv or --format tsv');
  return { format, rows: { where, sort, fields, limit }, isForExcel: excel, target: targetOf(options) };
}
