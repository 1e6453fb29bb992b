import { cellsOf, citeReceipt, type Language, type Receipt, type View, viewToRows } from '@sogdia/core';
import type { AskedWorld, ViewSource } from '@sogdia/core/model';
import { absencesOf } from '@sogdia/core/workspace';
import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import { receiptTree } from '../../print/index.ts';
import { lineOf, printLines, wrapText } from '../../terminal/index.ts';
import {
  type AnsweringCommand,
  answeringCommand,
  type CommandLine,
  deliver,
  envelopeText,
  formatOfTarget,
  option,
  readOptions,
  targetOf,
  targetOptions,
  UsageError,
} from '../command/index.ts';
import { answerView, readStatedSpec, viewOptions } from '../question/index.ts';
import { type FoundPoint, findPoint } from './find-series.ts';

const formats = ['table', 'json'] as const;
const citations = ['plain', 'bibtex', 'csl-json'] as const;

const receiptOptions = [
  option.oneOf('format', 'format', formats, 'option.format', { short: 'f' }),
  option.oneOf('cite', 'form', citations, 'option.cite'),
  ...viewOptions,
  ...targetOptions,
] as const;

/** The point of a view that is asked of, and how its receipt is written: a citation in its form, or whole. */
type ReceiptRequest = ReturnType<typeof readReceipt>;

/** `sogdia receipt`: the lineage of one number of a view, down to the cells of its sources. */
export const receiptCommand: AnsweringCommand<ReceiptRequest, ReceiptAnswer> = answeringCommand({
  name: 'receipt',
  summary: 'command.receipt',
  arguments: [
    { name: 'view', isRequired: true, help: 'argument.view' },
    { name: 'period', isRequired: true, help: 'argument.period' },
    { name: 'series', isRequired: false, help: 'argument.series' },
  ],
  options: receiptOptions,
  examples: [
    'sogdia receipt figure-2 2023 KAZ',
    'sogdia receipt figure-1 2016 --json',
    'sogdia receipt figure-5 2023 export-ca5-reporter',
    "sogdia receipt 'measure=export&partners=KGZ&record=both' 2023 export-kgz-rest",
    'sogdia receipt figure-2 2023 KAZ --cite bibtex',
  ],
  exitCodes: [exitCodes.ok, exitCodes.usage, exitCodes.data, exitCodes.conflict],
  read: readReceipt,
  answer: answerReceipt,
  print: printReceipt,
});

function readReceipt(line: CommandLine, world: AskedWorld) {
  const options = readOptions(receiptOptions, line.options);
  const [view = '', period = '', series = null] = line.arguments;
  if (options.cite !== undefined && (line.isJson || options.format === 'json'))
    throw new UsageError('use --cite or --json, not both', '--cite', options.cite, '--cite or --json');
  const spec = readStatedSpec(world, view, line.options);
  const forms = [...formats, ...citations] as const;
  const format = formatOfTarget({ output: options.output, format: options.cite ?? options.format, isJson: line.isJson, formats: forms });
  return { spec, period, series, output: { format, target: targetOf(options) } };
}

/** The view, and the point of it whose receipt was asked for. */
type ReceiptAnswer = Awaited<ReturnType<typeof answerReceipt>>;

async function answerReceipt({ spec, period, series }: Omit<ReceiptRequest, 'output'>, context: CommandContext) {
  const view = await answerView(spec, context);
  return { view, found: findPoint(view, period, series, context) };
}

function printReceipt({ view, found }: ReceiptAnswer, { output }: ReceiptRequest, context: CommandContext): ExitCode {
  deliver(textOf(view, found, output.format, context), output.target, context);
  return exitCodes.ok;
}

function textOf(view: View, found: FoundPoint, format: ReceiptRequest['output']['format'], context: CommandContext): string {
  if (format === 'table') return treeOf(view, found, context);
  return format === 'json' ? jsonOf(view, found, context.language) : citationOf(view, found, format, context.language);
}

/** The citation alone, as a whole file of its form. */
function citationOf(view: View, { point }: FoundPoint, form: (typeof citations)[number], language: Language): string {
  const { plain, bibtex, csl } = citeReceipt(view, point.receipt, view.references, language);
  const texts = { plain, bibtex, 'csl-json': JSON.stringify(csl, null, 2) } as const;
  return texts[form] === '' ? '' : `${texts[form]}\n`;
}

/** The row as in the view's JSON, with the sources that its receipt names. */
function jsonOf(view: View, found: FoundPoint, language: Language): string {
  const row = viewToRows({ ...view, series: [{ ...found.series, points: [found.point] }] })[0];
  const receipts = [found.point.receipt, ...(found.point.revised === null ? [] : [found.point.revised])];
  const envelope = {
    schemaVersion: 1,
    dataVersion: view.dataVersion,
    contentHash: view.contentHash,
    query: view.query,
    name: view.name,
    series: found.series.id,
    sources: referencesOf(receipts.flatMap(cellsOf), view),
    references: referencesOf(receipts.flatMap(figuresOf), view),
    citation: citeReceipt(view, found.point.receipt, view.references, language),
    rows: row === undefined ? [] : [row],
    revision: found.point.revised,
    truncated: false,
    total: 1,
  };
  return envelopeText(envelope);
}

function figuresOf(receipt: Receipt) {
  return [
    ...cellsOf(receipt).flatMap((cell) => [cell, ...cell.alternates]),
    ...absencesOf(receipt).flatMap((absence) => absence.alternates),
  ];
}

function referencesOf(
  figures: readonly { readonly source: string; readonly release: string }[],
  { references }: View,
): readonly ViewSource[] {
  return references.filter(({ source, release }) => figures.some((figure) => figure.source === source.id && figure.release === release.id));
}

function treeOf(view: View, { point }: FoundPoint, context: CommandContext): string {
  const width = Math.max(60, Math.min(context.host.output.columns ?? 100, 120));
  const options = { world: view, width, glyphs: context.theme.glyphs, language: context.language, wrap: wrapText };
  const treeLines = (receipt: Receipt) => receiptTree(receipt, view.references, options).flatMap((node) => node.lines);
  const { revised, receipt } = point;
  const newest = revised === null ? [] : [[], lineOf([context.text['receipt.revised'], 'warning']), ...treeLines(revised)];
  const { plain } = citeReceipt(view, receipt, view.references, context.language);
  const citation = plain.split('\n').flatMap((line) => wrapText(line, width, '  '));
  const cite = [[], lineOf([context.text['receipt.to-cite'], 'title']), ...citation.map((line) => lineOf([line]))];
  return printLines([...treeLines(receipt), ...newest, ...cite], context.theme);
}
