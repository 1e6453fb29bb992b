import { absencesOf, cellsOf, citeReceipt, type Language, type Receipt, type View, type ViewSource, viewToRows } from '@sogdia/core';
import { z } from 'zod';
import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import { receiptTree } from '../../print/index.ts';
import { lineOf, printLines, wrapText } from '../../terminal/index.ts';
import { type Command, type CommandInput, deliver, envelopeText, readOptions, requireArguments, UsageError } from '../command/index.ts';
import { answerView, viewOptions } from '../question/index.ts';
import { type FoundPoint, findPoint } from './find-series.ts';

const citations = ['plain', 'bibtex', 'csl-json'] as const;

const optionsSchema = z.object({
  format: z.enum(['table', 'json']).optional(),
  json: z.boolean().default(false),
  output: z.string().min(1).optional(),
  force: z.boolean().default(false),
  cite: z.enum(citations).optional(),
});

/** `sogdia receipt`: the lineage of one number of a view, down to the cells of its sources. */
export const receiptCommand: Command = {
  name: 'receipt',
  summary: 'command.receipt',
  arguments: [
    { name: 'view', isRequired: true, help: 'argument.view' },
    { name: 'period', isRequired: true, help: 'argument.period' },
    { name: 'series', isRequired: false, help: 'argument.series' },
  ],
  options: [
    { name: 'format', short: 'f', value: 'format', values: ['table', 'json'], help: 'option.format' },
    { name: 'cite', value: 'form', values: citations, help: 'option.cite' },
    ...viewOptions,
    { name: 'output', short: 'o', value: 'file', help: 'option.output' },
    { name: 'force', value: null, help: 'option.force' },
  ],
  examples: [
    'sogdia receipt figure-2 2023 KAZ',
    'sogdia receipt figure-1 2016 --json',
    'sogdia receipt figure-5 2023 export-ca5-reporter',
    "sogdia receipt 'measure=export&partners=KGZ&record=both' 2023 export-kgz-rest",
    'sogdia receipt figure-2 2023 KAZ --cite bibtex',
  ],
  exitCodes: [exitCodes.ok, exitCodes.usage, exitCodes.data, exitCodes.conflict],
  run: runReceipt,
};

async function runReceipt(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  requireArguments(input.arguments, receiptCommand);
  const options = readOptions(optionsSchema, input.options);
  const [name = '', period = '', series = null] = input.arguments;
  const view = await answerView(name, input.options, context);
  const found = findPoint(view, period, series, context);
  const isJson = options.json || options.format === 'json';
  if (options.cite !== undefined) {
    if (isJson) throw new UsageError('--cite and --json exclude each other', '--cite', options.cite, '--cite or --json');
    deliver(citationOf(view, found, options.cite, context.language), options, context);
    return exitCodes.ok;
  }
  deliver(isJson ? jsonOf(view, found, context.language) : textOf(view, found, context), options, context);
  return exitCodes.ok;
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
    sources: view.references.filter((reference) => receipts.some((receipt) => cellsOf(receipt).some((cell) => isOf(cell, reference)))),
    references: view.references.filter((reference) =>
      receipts.some((receipt) => figuresOf(receipt).some((figure) => isOf(figure, reference))),
    ),
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

function isOf(figure: { readonly source: string; readonly release: string }, reference: ViewSource): boolean {
  return figure.source === reference.source.id && figure.release === reference.release.id;
}

function textOf(view: View, { point }: FoundPoint, context: CommandContext): string {
  const width = Math.max(60, Math.min(context.host.output.columns ?? 100, 120));
  const options = { world: view, width, glyphs: context.theme.glyphs, language: context.language, wrap: wrapText };
  const tree = receiptTree(point.receipt, view.references, options).flatMap((node) => node.lines);
  const revised =
    point.revised === null
      ? []
      : [
          [],
          lineOf([context.text['receipt.revised'], 'warning']),
          ...receiptTree(point.revised, view.references, options).flatMap((node) => node.lines),
        ];
  const citation = citeReceipt(view, point.receipt, view.references, context.language)
    .plain.split('\n')
    .flatMap((line) => wrapText(line, width, '  '));
  const cite = [[], lineOf([context.text['receipt.to-cite'], 'title']), ...citation.map((line) => lineOf([line]))];
  return printLines([...tree, ...revised, ...cite], context.theme);
}
