import { type View, viewToMarkdown } from '@sogdia/core';
import type { AskedWorld } from '@sogdia/core/model';
import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import {
  drawingOf,
  type PrintOptions,
  pngOf,
  signsWithoutFace,
  viewChartLines,
  viewTableLines,
  viewWordsLines,
} from '../../print/index.ts';
import { printLines, unicodeGlyphs } from '../../terminal/index.ts';
import {
  type AnsweringCommand,
  answeringCommand,
  type CommandLine,
  deliver,
  formatOfTarget,
  notify,
  option,
  readOptions,
  targetOf,
  UsageError,
  type ValuesOf,
} from '../command/index.ts';
import { answerView, readStatedSpec, viewOptions } from '../question/index.ts';
import { codeOfRows, deliverRows, isWhole, rowOptions, rowsOutput, rowsText, type SelectedRows, tellCut } from '../rows/index.ts';
import { headWithReceipts, receiptChoices, rowsOfView, withReceipts } from './rows-of-view.ts';
import { printedGrid, type SelectedGrid, selectedGrid } from './selected-grid.ts';

const formats = ['table', 'csv', 'tsv', 'json', 'ndjson', 'md', 'chart', 'svg', 'png', 'xlsx'] as const;

const viewCommandOptions = [
  option.oneOf('format', 'format', formats, 'option.format', { short: 'f' }),
  option.flag('describe', 'option.describe'),
  option.flag('notes', 'option.notes'),
  option.oneOf('zoom', 'factor', ['1', '2', '3', '4'], 'option.zoom'),
  option.oneOf('receipts', 'receipts', receiptChoices, 'option.receipts'),
  ...viewOptions,
  ...rowOptions,
] as const;
type Options = ValuesOf<typeof viewCommandOptions>;

type Format = (typeof formats)[number] | 'words';

/** What is a drawing with its own colours, wherever it goes. */
const drawings: ReadonlySet<Format> = new Set(['svg', 'png']);

/** The view that is asked of, which of its rows, and how it is written. */
type ViewRequest = ReturnType<typeof readView>;

type TextOutput = ViewRequest['output'] & { readonly format: Exclude<Format, 'xlsx'> };

/** The view with the rows that are selected. */
type ViewAnswer = Awaited<ReturnType<typeof answer>>;

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
    'sogdia view figure-2 --format svg',
    'sogdia view figure-2 --output figure.png',
  ],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage, exitCodes.data, exitCodes.conflict],
  read: readView,
  answer: answer,
  print: print,
});

function readView(line: CommandLine, world: AskedWorld) {
  const options = readOptions(viewCommandOptions, line.options);
  const format = formatOf(options, line.isJson);
  if (options.zoom !== undefined && format !== 'png')
    throw new UsageError('--zoom works only with png', '--zoom', options.zoom, '--output=<file>.png');
  if (options.receipts !== undefined && format !== 'json' && format !== 'ndjson')
    throw new UsageError('--receipts works only with json and ndjson', '--receipts', options.receipts, '--format json or --format ndjson');
  const { receipts = 'none', notes: hasNotes, zoom } = options;
  const output = { ...rowsOutput(options, format), receipts, hasNotes, zoom: Number(zoom ?? 2) };
  return { spec: readStatedSpec(world, line.arguments[0] ?? null, line.options), rows: output.rows, output };
}

async function answer({ spec, rows }: Omit<ViewRequest, 'output'>, context: CommandContext) {
  const view = await answerView(spec, context);
  return { view, selected: rowsOfView(view, rows) };
}

async function print({ view, selected }: ViewAnswer, { output }: ViewRequest, context: CommandContext): Promise<ExitCode> {
  if (context.isVerbose)
    notify(context.text['notice.data']({ version: context.data.identity.version, parts: context.data.partsOf(view.spec) }), context);
  const { format } = output;
  if (format === 'xlsx') deliver(await (await import('./rows-workbook.ts')).rowsWorkbook(selected), output.target, context);
  else {
    const text = textOf(view, selected, { ...output, format }, contextOf(output, context));
    if (format === 'png') deliver(await pngOfDrawing(text, output.zoom), output.target, context);
    else deliverRows(text, output, context);
  }
  tellCut(selected, context);
  return codeOfRows(selected, context);
}

/** How an answer looks where it goes: on a terminal as that shows it, in a file without colours, as a drawing with them. */
function contextOf({ format, target }: ViewRequest['output'], context: CommandContext): CommandContext {
  const isDrawn = drawings.has(format);
  if (target.path === null && !isDrawn) return context;
  const output = { isTerminal: false, columns: null, write: context.host.output.write };
  const look = isDrawn ? ({ depth: '256', glyphs: unicodeGlyphs, page: 'light' } as const) : ({ depth: 'none' } as const);
  const theme = { ...context.theme, ...look };
  return { ...context, theme, host: { ...context.host, output } };
}

function formatOf(options: Options, isJson: boolean): Format {
  const asked = options.format ?? (options.describe && !isJson ? 'words' : undefined);
  const format = formatOfTarget<Format>({ output: options.output, format: asked, isJson, formats });
  const ofRows = 'table, csv, tsv, json, ndjson, md or xlsx';
  if ((format === 'chart' || format === 'words' || drawings.has(format)) && !isWhole(options))
    throw new UsageError('--where, --sort, --fields and --limit work only with rows', '--format', format, ofRows);
  if ((format === 'xlsx' || format === 'png') && targetOf(options).path === null)
    throw new UsageError(`${format} needs a file`, '--output', '', `--output=<file>.${format}`);
  return format;
}

function textOf(view: View, selected: SelectedRows, output: TextOutput, context: CommandContext): string {
  const { format, rows, receipts, hasNotes } = output;
  const foot = context.host.output.isTerminal && !hasNotes ? 'counts' : 'whole';
  switch (format) {
    case 'words':
    case 'chart':
      return pictureOf({ view, grid: null }, { format, foot }, context);
    case 'svg':
    case 'png': {
      const painted = pictureOf({ view, grid: null }, { format: 'chart', foot: hasNotes ? 'whole' : 'sources' }, context);
      return drawingOf(painted, view.title, view.description.summary.map((sentence) => sentence.text).join(' '));
    }
    case 'table': {
      if (selected.total === 0) return '';
      const shown = isWhole(rows) ? { view, grid: null } : selectedGrid(view, selected.records, context.language);
      if (rows.fields === undefined && shown !== null) return pictureOf(shown, { format, foot }, context);
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

async function pngOfDrawing(svg: string, zoom: number): Promise<Uint8Array> {
  const signs = (await signsWithoutFace(svg)).join('');
  if (signs !== '') throw new UsageError(`png has no letters for ${signs}`, '--output', signs, '--output=<file>.svg', 'write svg');
  return pngOf(svg, zoom);
}

/** A view in lines for readers, under its own table unless another is given. */
function pictureOf(
  { view, grid }: Pick<SelectedGrid, 'view'> & { readonly grid: SelectedGrid['grid'] | null },
  { format, foot }: Pick<Required<PrintOptions>, 'foot'> & { readonly format: 'table' | 'chart' | 'words' },
  { host, theme, language }: CommandContext,
): string {
  const { columns, isTerminal } = host.output;
  const width = Math.max(40, Math.min(columns ?? 80, format === 'chart' ? 160 : 100));
  const print: PrintOptions = { width, tableWidth: isTerminal ? columns : null, theme, language, foot };
  if (format === 'words') return printLines(viewWordsLines(view, print), theme);
  if (format === 'chart') return printLines(viewChartLines(view, { ...print, height: 16 }), theme);
  return printLines(viewTableLines(view, grid ?? printedGrid(view, language), print), theme);
}
