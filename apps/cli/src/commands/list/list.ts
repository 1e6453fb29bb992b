import { nearestNames, UnknownNameError, type VerdictKind, verdictKindSchema } from '@sogdia/core';
import { z } from 'zod';
import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import {
  type Command,
  type CommandLine,
  envelopeHead,
  notify,
  notifyNoClaims,
  readOptions,
  requireArguments,
  UsageError,
} from '../command/index.ts';
import {
  codeOfRows,
  deliverRows,
  type RowsFormat,
  type RowsOutput,
  rowOptions,
  rowOptionsShape,
  rowsOutput,
  rowsText,
  selectRows,
  tellCut,
} from '../rows/index.ts';
import { type CatalogueName, catalogueNames } from './catalogue-names.ts';
import { listRecords } from './list-records.ts';

const formats = ['table', 'csv', 'tsv', 'json', 'ndjson', 'md'] as const;

const verdicts = verdictKindSchema.options;

const optionsSchema = z.object({
  ...rowOptionsShape,
  verdict: verdictKindSchema.optional(),
  format: z.enum(formats).optional(),
});

/** Which catalogue is asked for, of claims with which verdict, and how its rows are written. */
interface ListRequest {
  readonly name: CatalogueName;
  readonly verdict: VerdictKind | null;
  readonly output: RowsOutput<RowsFormat>;
}

/** `sogdia list`: what there is: views, measures, indicators, economies, metrics, sources, releases, claims, terms. */
export const listCommand: Command<ListRequest> = {
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
    'sogdia list terms --fields name,meaning',
  ],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage, exitCodes.data, exitCodes.conflict],
  read: readList,
  run: runList,
};

function readList(line: CommandLine): ListRequest {
  requireArguments(line.arguments, listCommand);
  const what = line.arguments[0] ?? '';
  const name = catalogueNames.find((known) => known === what);
  if (name === undefined) throw new UnknownNameError('list', what, catalogueNames, nearestNames(what, catalogueNames));
  const options = readOptions(optionsSchema, line.options);
  if (options.verdict !== undefined && name !== 'claims')
    throw new UsageError(`--verdict is for claims: list ${name}`, '--verdict', options.verdict, 'sogdia list claims');
  return { name, verdict: options.verdict ?? null, output: rowsOutput(options, line.isJson ? 'json' : (options.format ?? 'table')) };
}

async function runList({ name, verdict, output }: ListRequest, context: CommandContext): Promise<ExitCode> {
  const selected = selectRows(await listRecords(name, verdict, context), output.rows);
  deliverRows(rowsText(selected, output, envelopeHead(context.data, name), context), output, context);
  tellCut(selected, context);
  if (name === 'own' && selected.total === 0) notify(context.text['notice.no-own'], context);
  if (name === 'claims' && verdict === null && output.rows.where.length === 0 && selected.total === 0) notifyNoClaims(context);
  return codeOfRows(selected, context);
}
