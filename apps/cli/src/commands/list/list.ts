import { nearestNames, UnknownNameError, verdictKindSchema } from '@sogdia/core';
import { z } from 'zod';
import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import { forExcel, recordMarkdown, recordTable, separatedValues } from '../../table/index.ts';
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
import { rowOptions, rowOptionsShape, type SelectedRows, selectRows } from '../rows/index.ts';
import { type CatalogueName, catalogueNames } from './catalogue-names.ts';
import { listRecords } from './list-records.ts';

const formats = ['table', 'csv', 'tsv', 'json', 'ndjson', 'md'] as const;

const verdicts = verdictKindSchema.options;

const optionsSchema = z.object({
  ...rowOptionsShape,
  verdict: verdictKindSchema.optional(),
  format: z.enum(formats).optional(),
  json: z.boolean().default(false),
});

/** `sogdia list`: what there is: views, measures, indicators, economies, metrics, sources, releases, claims. */
export const listCommand: Command = {
  name: 'list',
  summary: 'command.list',
  arguments: [{ name: 'what', isRequired: true, values: catalogueNames, help: 'argument.list' }],
  options: [
    { name: 'format', short: 'f', value: 'format', values: formats, help: 'option.format' },
    { name: 'verdict', value: 'verdict', values: verdicts, help: 'option.verdict' },
    ...rowOptions,
  ],
  examples: [
    'sogdia list views',
    'sogdia list economies --where code~K',
    'sogdia list indicators --where topic=facilitation',
    'sogdia list metrics --fields id,formula',
    'sogdia list sources --json',
    'sogdia list claims --verdict contradicted',
  ],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage, exitCodes.data, exitCodes.conflict],
  run: runList,
};

async function runList(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  requireArguments(input.arguments, listCommand);
  const what = input.arguments[0] ?? '';
  const name = catalogueNames.find((known) => known === what);
  if (name === undefined) throw new UnknownNameError('list', what, catalogueNames, nearestNames(what, catalogueNames));
  const options = readOptions(optionsSchema, input.options);
  if (options.verdict !== undefined && name !== 'claims')
    throw new UsageError(`--verdict is for claims: list ${name}`, '--verdict', options.verdict, 'sogdia list claims');
  const selected = selectRows(await listRecords(name, options.verdict ?? null, context), options);
  const format = options.json ? 'json' : (options.format ?? 'table');
  const text = textOf(name, format, selected, context);
  deliver(options.excel ? forExcel(text) : text, options, context);
  if (selected.records.length < selected.total)
    notify(context.text['notice.truncated']({ shown: selected.records.length, total: selected.total }), context);
  if (selected.total > 0) return exitCodes.ok;
  notify(context.text['notice.no-rows'], context);
  return exitCodes.failed;
}

function textOf(name: CatalogueName, format: (typeof formats)[number], selected: SelectedRows, context: CommandContext): string {
  const rows = selected.records.map((record) => Object.fromEntries(selected.columns.map((column) => [column, record[column] ?? null])));
  switch (format) {
    case 'json': {
      const head = {
        schemaVersion: 1,
        dataVersion: context.data.identity.version,
        contentHash: context.data.identity.contentHash,
        query: name,
        sources: [],
      };
      return envelopeText({ ...head, rows, truncated: rows.length < selected.total, total: selected.total });
    }
    case 'ndjson':
      return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    case 'csv':
      return separatedValues(selected, ',');
    case 'tsv':
      return separatedValues(selected, '\t');
    case 'md':
      return recordMarkdown(selected);
    case 'table':
      return printLines(
        recordTable(selected, context.host.output.isTerminal ? context.host.output.columns : null, context.theme.glyphs),
        context.theme,
      );
  }
}
