import { type Language, type StatedViewSpec, type View, viewToMarkdown, viewToRows } from '@sogdia/core';
import type { AskedWorld } from '@sogdia/core/model';
import { askedOfSource, headOfView, rowColumnsOf } from '@sogdia/core/workspace';
import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import { messagesOf } from '../../messages/index.ts';
import { type PrintOptions, viewChartLines, viewTableLines, viewWordsLines } from '../../print/index.ts';
import { type DataRecord, type Grid, gridOfView, turnedGrid } from '../../table/index.ts';
import { printLines } from '../../terminal/index.ts';
import {
  type Command,
  type CommandLine,
  flag,
  formatOfTarget,
  notify,
  oneOf,
  readOptions,
  requireArguments,
  UsageError,
  type ValuesOf,
} from '../command/index.ts';
import { answerView, readStatedSpec, viewOptions } from '../question/index.ts';
import {
  codeOfRows,
  deliverRows,
  isWhole,
  type RowSelection,
  type RowsOutput,
  rowOptions,
  rowsOutput,
  rowsText,
  type SelectedRows,
  selectRows,
  tellCut,
} from '../rows/index.ts';
import { sortBySeries } from './sort-by-series.ts';

const formats = ['table', 'csv', 'tsv', 'json', 'ndjson', 'md', 'chart'] as const;

const viewCommandOptions = [
  oneOf('format', 'format', formats, 'option.format', { short: 'f' }),
  flag('describe', 'option.describe'),
  ...viewOptions,
  ...rowOptions,
] as const;
type Options = ValuesOf<typeof viewCommandOptions>;

type Format = (typeof formats)[number] | 'words';

/** The view that is asked of, and how it is written. */
interface ViewRequest {
  readonly spec: StatedViewSpec;
  readonly output: RowsOutput<Format>;
}

/** `sogdia view`: the answer to a view spec, as a table, a file format, a chart in text, or in words. */
export const viewCommand: Command<ViewRequest> = {
  name: 'view',
  summary: 'command.view',
  arguments: [{ name: 'view', isRequired: false, help: 'argument.view' }],
  options: viewCommandOptions,
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
  read: readView,
  run: runView,
};

function readView(line: CommandLine, world: AskedWorld): ViewRequest {
  requireArguments(line.arguments, viewCommand);
  const options = readOptions(viewCommandOptions, line.options);
  const output = rowsOutput(options, formatOf(options, line.isJson));
  return { spec: readStatedSpec(world, line.arguments[0] ?? null, line.options), output };
}

async function runView({ spec, output }: ViewRequest, context: CommandContext): Promise<ExitCode> {
  const view = await answerView(spec, context);
  if (context.isVerbose)
    notify(context.text['notice.data']({ version: context.data.identity.version, parts: context.data.partsOf(view.spec) }), context);
  const selected = selectedRows(view, output.rows);
  deliverRows(textOf(view, selected, output, context), output, context);
  tellCut(selected, context);
  return codeOfRows(selected, context);
}

/** The rows that are kept, in the order of a field or of one of the series. */
function selectedRows(view: View, selection: RowSelection): SelectedRows {
  const records = viewToRows(view) as unknown as readonly DataRecord[];
  const sorted = selection.sort === undefined ? null : sortBySeries(records, view, selection.sort);
  const columns = rowColumnsOf(view);
  if (sorted === null) return selectRows({ columns, records }, selection);
  return selectRows({ columns, records: sorted }, { ...selection, sort: undefined });
}

function formatOf(options: Options, isJson: boolean): Format {
  const asked = options.format ?? (options.describe && !isJson ? 'words' : undefined);
  const format = formatOfTarget<Format>({ output: options.output, format: asked, isJson, formats });
  if ((format === 'chart' || format === 'words') && !isWhole(options))
    throw new UsageError(
      '--where, --sort, --fields and --limit work only with rows',
      '--format',
      format,
      'table, csv, tsv, json, ndjson or md',
    );
  return format;
}

function textOf(view: View, selected: SelectedRows, { format, rows }: ViewRequest['output'], context: CommandContext): string {
  switch (format) {
    case 'words':
    case 'chart':
      return pictureOf(view, format, context);
    case 'table':
      return isWhole(rows) ? pictureOf(view, format, context) : rowsText(selected, { format, rows }, {}, context);
    case 'md':
      return isWhole(rows) ? viewToMarkdown(view, context.language) : rowsText(selected, { format, rows }, {}, context);
    default:
      return rowsText(selected, { format, rows }, headOfView(view), context);
  }
}

/** A whole view in lines for readers. */
function pictureOf(view: View, format: 'table' | 'chart' | 'words', { host, theme, language }: CommandContext): string {
  const { columns, isTerminal } = host.output;
  const width = Math.max(40, Math.min(columns ?? 80, format === 'chart' ? 160 : 100));
  const print: PrintOptions = { width, tableWidth: isTerminal ? columns : null, theme, language };
  if (format === 'words') return printLines(viewWordsLines(view, print), theme);
  if (format === 'chart') return printLines(viewChartLines(view, { ...print, height: 16 }), theme);
  return printLines(viewTableLines(view, printedGrid(view, language), print), theme);
}

/** The table of a view; of a breakdown by goods these stand below one another, since they are many. */
function printedGrid(view: View, language: Language): Grid {
  const grid = gridOfView(view, language);
  const isOfGoods = askedOfSource(view.spec).by !== null && view.series.some(({ product }) => product !== null);
  return isOfGoods ? turnedGrid(grid, messagesOf(language)['table.product']) : grid;
}
