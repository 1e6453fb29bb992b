import { type StatedViewSpec, type View, viewToMarkdown } from '@sogdia/core';
import type { AskedWorld } from '@sogdia/core/model';
import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import { type PrintOptions, viewChartLines, viewTableLines, viewWordsLines } from '../../print/index.ts';
import { printLines } from '../../terminal/index.ts';
import {
  type AnsweringCommand,
  answeringCommand,
  type CommandLine,
  formatOfTarget,
  notify,
  option,
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
  tellCut,
} from '../rows/index.ts';
import { headWithReceipts, type ReceiptChoice, receiptChoices, rowsOfView, withReceipts } from './rows-of-view.ts';
import { printedGrid, type SelectedGrid, selectedGrid } from './selected-grid.ts';

const formats = ['table', 'csv', 'tsv', 'json', 'ndjson', 'md', 'chart'] as const;

const viewCommandOptions = [
  option.oneOf('format', 'format', formats, 'option.format', { short: 'f' }),
  option.flag('describe', 'option.describe'),
  option.flag('notes', 'option.notes'),
  option.oneOf('receipts', 'receipts', receiptChoices, 'option.receipts'),
  ...viewOptions,
  ...rowOptions,
] as const;
type Options = ValuesOf<typeof viewCommandOptions>;

type Format = (typeof formats)[number] | 'words';

/** The view that is asked of, which of its rows, and how it is written. */
interface ViewRequest {
  readonly spec: StatedViewSpec;
  readonly rows: RowSelection;
  readonly output: RowsOutput<Format> & { readonly receipts: ReceiptChoice; readonly hasNotes: boolean };
}

/** The view with the rows that are selected. */
interface ViewAnswer {
  readonly view: View;
  readonly selected: SelectedRows;
}

/** `sogdia view`: the answer to a view spec, as a table, a file format, a chart in text, or in words. */
export const viewCommand: AnsweringCommand<ViewRequest, ViewAnswer> = answeringCommand({
  name: 'view',
  summary: 'command.view',
  arguments: [{ name: 'view', isRequired: false, help: 'argument.view' }],
  options: viewCommandOptions,
  examples: [
    'sogdia view figure-1',
    'sogdia view figure-1 --json',
    'sogdia view figure-1 --json --receipts full',
    'sogdia view figure-2 --format chart',
    "sogdia view 'measure=export&partners=KGZ&years=2013-2023&record=both' --format csv",
    'sogdia view --measure import --partners KAZ,UZB --years 2018-2023 --transform growth',
    "sogdia view figure-2 --where 'period>=2020' --sort -kazakhstan",
    "sogdia view figure-2 --where 'period=2023' --sort -value --fields partner,value",
    'sogdia view figure-6 --describe',
  ],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage, exitCodes.data, exitCodes.conflict],
  read: readView,
  answer: answer,
  print: print,
});

function readView(line: CommandLine, world: AskedWorld): ViewRequest {
  requireArguments(line.arguments, viewCommand);
  const options = readOptions(viewCommandOptions, line.options);
  const format = formatOf(options, line.isJson);
  if (options.receipts !== undefined && format !== 'json' && format !== 'ndjson')
    throw new UsageError('--receipts works only with json and ndjson', '--receipts', options.receipts, '--format json or --format ndjson');
  const output = { ...rowsOutput(options, format), receipts: options.receipts ?? 'none', hasNotes: options.notes };
  return { spec: readStatedSpec(world, line.arguments[0] ?? null, line.options), rows: output.rows, output };
}

async function answer({ spec, rows }: Omit<ViewRequest, 'output'>, context: CommandContext): Promise<ViewAnswer> {
  const view = await answerView(spec, context);
  return { view, selected: rowsOfView(view, rows) };
}

function print({ view, selected }: ViewAnswer, { output }: ViewRequest, context: CommandContext): ExitCode {
  if (context.isVerbose)
    notify(context.text['notice.data']({ version: context.data.identity.version, parts: context.data.partsOf(view.spec) }), context);
  deliverRows(textOf(view, selected, output, context), output, context);
  tellCut(selected, context);
  return codeOfRows(selected, context);
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

function textOf(view: View, selected: SelectedRows, output: ViewRequest['output'], context: CommandContext): string {
  const { format, rows, receipts, hasNotes } = output;
  switch (format) {
    case 'words':
    case 'chart':
      return pictureOf({ view, grid: null }, { format, hasNotes }, context);
    case 'table': {
      if (selected.total === 0) return '';
      const shown = isWhole(rows) ? { view, grid: null } : selectedGrid(view, selected.records, context.language);
      if (rows.fields === undefined && shown !== null) return pictureOf(shown, { format, hasNotes }, context);
      return rowsText(selected, { format, rows }, {}, context);
    }
    case 'md':
      return isWhole(rows) ? viewToMarkdown(view, context.language) : rowsText(selected, { format, rows }, {}, context);
    default:
      return rowsText(
        withReceipts(selected, receipts, view, context.language),
        { format, rows },
        headWithReceipts(view, receipts),
        context,
      );
  }
}

/** A view in lines for readers, under its own table unless another is given. */
function pictureOf(
  { view, grid }: Pick<SelectedGrid, 'view'> & { readonly grid: SelectedGrid['grid'] | null },
  { format, hasNotes }: { readonly format: 'table' | 'chart' | 'words'; readonly hasNotes: boolean },
  { host, theme, language }: CommandContext,
): string {
  const { columns, isTerminal } = host.output;
  const width = Math.max(40, Math.min(columns ?? 80, format === 'chart' ? 160 : 100));
  const print: PrintOptions = { width, tableWidth: isTerminal ? columns : null, theme, language, isFolded: isTerminal && !hasNotes };
  if (format === 'words') return printLines(viewWordsLines(view, print), theme);
  if (format === 'chart') return printLines(viewChartLines(view, { ...print, height: 16 }), theme);
  return printLines(viewTableLines(view, grid ?? printedGrid(view, language), print), theme);
}
