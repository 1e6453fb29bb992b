import { isTradeView, rowColumnsOf, type View, viewToCsv, viewToJson, viewToMarkdown, viewToRows } from '@sogdia/core';
import { z } from 'zod';
import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import { messagesOf } from '../../messages/index.ts';
import { type PrintOptions, viewChartLines, viewTableLines, viewWordsLines } from '../../print/index.ts';
import {
  type DataRecord,
  forExcel,
  type Grid,
  gridOfView,
  type RecordSet,
  recordMarkdown,
  recordTable,
  separatedValues,
  turnedGrid,
} from '../../table/index.ts';
import { printLines } from '../../terminal/index.ts';
import {
  type Command,
  type CommandInput,
  deliver,
  envelopeText,
  notify,
  readOptions,
  requireArguments,
  UsageError,
} from '../command/index.ts';
import { answerView, viewOptions } from '../question/index.ts';
import { isSelection, rowOptions, rowOptionsShape, type SelectedRows, selectRows } from '../rows/index.ts';
import { sortBySeries } from './sort-by-series.ts';

const formats = ['table', 'csv', 'tsv', 'json', 'ndjson', 'md', 'chart'] as const;

const optionsSchema = z.object({
  ...rowOptionsShape,
  format: z.enum(formats).optional(),
  json: z.boolean().default(false),
  describe: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

/** `sogdia view`: the answer to a view spec, as a table, a file format, a chart in text, or in words. */
export const viewCommand: Command = {
  name: 'view',
  summary: 'command.view',
  arguments: [{ name: 'view', isRequired: false, help: 'argument.view' }],
  options: [
    { name: 'format', short: 'f', value: 'format', values: formats, help: 'option.format' },
    { name: 'describe', value: null, help: 'option.describe' },
    ...viewOptions,
    ...rowOptions,
  ],
  examples: [
    'sogdia view figure-1',
    'sogdia view figure-1 --json',
    'sogdia view figure-2 --format chart',
    "sogdia view 'measure=export&partners=KGZ&years=2013-2023&record=both' --format csv",
    'sogdia view --measure import --partners KAZ,UZB --years 2018-2023 --transform growth',
    "sogdia view figure-2 --where 'period=2023' --sort -value --fields partner,value",
    'sogdia view figure-6 --describe',
  ],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage, exitCodes.data, exitCodes.conflict],
  run: runView,
};

async function runView(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  requireArguments(input.arguments, viewCommand);
  const options = readOptions(optionsSchema, input.options);
  const format = formatOf(options);
  const view = await answerView(input.arguments[0] ?? null, input.options, context);
  if (context.isVerbose)
    notify(context.text['notice.data']({ version: context.data.identity.version, parts: context.data.partsOf(view.spec) }), context);
  const selected = selectedRows(view, options);
  const text = textOf(view, format, selected, options, context);
  deliver(options.excel ? forExcel(text) : text, options, context);
  if (selected.records.length < selected.total)
    notify(context.text['notice.truncated']({ shown: selected.records.length, total: selected.total }), context);
  if (selected.total > 0) return exitCodes.ok;
  notify(context.text['notice.no-rows'], context);
  return exitCodes.failed;
}

/** The rows that are kept, in the order of a field or of one of the series. */
function selectedRows(view: View, options: Options): SelectedRows {
  const records = viewToRows(view) as unknown as readonly DataRecord[];
  const sorted = options.sort === undefined ? null : sortBySeries(records, view, options.sort);
  const columns = rowColumnsOf(view);
  if (sorted === null) return selectRows({ columns, records }, options);
  return selectRows({ columns, records: sorted }, { ...options, sort: undefined });
}

type Format = (typeof formats)[number] | 'words';

function formatOf(options: Options): Format {
  const asked = options.json ? 'json' : options.format;
  if (options.json && options.format !== undefined && options.format !== 'json')
    throw new UsageError(`--json and --format ${options.format} exclude each other`, '--format', options.format, '--json or --format');
  const format: Format = asked ?? (options.describe ? 'words' : 'table');
  if (options.excel && format !== 'csv' && format !== 'tsv')
    throw new UsageError('--excel belongs to csv and tsv', '--excel', format, '--format csv or --format tsv');
  if ((format === 'chart' || format === 'words') && (isSelection(options) || options.limit !== undefined))
    throw new UsageError('--where, --sort, --fields and --limit belong to rows', '--format', format, 'table, csv, tsv, json, ndjson or md');
  return format;
}

function textOf(view: View, format: Format, selected: SelectedRows, options: Options, context: CommandContext): string {
  const isWhole = !isSelection(options) && options.limit === undefined;
  switch (format) {
    case 'json':
      return envelopeText({
        ...viewToJson(view),
        rows: rowsOf(selected, options),
        truncated: selected.records.length < selected.total,
        total: selected.total,
      });
    case 'ndjson':
      return rowsOf(selected, options)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join('');
    case 'csv':
    case 'tsv': {
      const separator = format === 'csv' ? ',' : '\t';
      return isWhole ? viewToCsv(view, separator) : separatedValues(selected, separator);
    }
    case 'md':
      return isWhole ? viewToMarkdown(view, context.language) : recordMarkdown(selected);
    default:
      return printLines(linesOf(view, format, selected, isWhole, context), context.theme);
  }
}

/** Whole rows, receipts included, unless fields were chosen. */
function rowsOf({ columns, records }: RecordSet, options: Options): readonly object[] {
  if (options.fields === undefined) return records;
  return records.map((record) => Object.fromEntries(columns.map((column) => [column, record[column]])));
}

function linesOf(view: View, format: 'table' | 'chart' | 'words', selected: SelectedRows, isWhole: boolean, context: CommandContext) {
  const { columns, isTerminal } = context.host.output;
  const width = Math.max(40, Math.min(columns ?? 80, format === 'chart' ? 160 : 100));
  const print: PrintOptions = { width, tableWidth: isTerminal ? columns : null, theme: context.theme, language: context.language };
  if (format === 'words') return viewWordsLines(view, print);
  if (format === 'chart') return viewChartLines(view, { ...print, height: 16 });
  if (!isWhole) return recordTable(selected, print.tableWidth, context.theme.glyphs);
  return viewTableLines(view, printedGrid(view, context), print);
}

/** The table of a view; of a breakdown by goods these stand below one another, since they are many. */
function printedGrid(view: View, { language }: CommandContext): Grid {
  const grid = gridOfView(view, language);
  return isTradeView(view) && view.spec.by !== null ? turnedGrid(grid, messagesOf(language)['table.product']) : grid;
}
