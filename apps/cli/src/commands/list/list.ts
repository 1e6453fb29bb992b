import { verdictKindSchema } from '@sogdia/core/model';
import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import {
  type Command,
  type CommandLine,
  envelopeHead,
  notify,
  notifyNoClaims,
  oneNamed,
  option,
  readOptions,
  UsageError,
} from '../command/index.ts';
import { answerRows, formatOption, formattedRowsOutput, rowOptions } from '../rows/index.ts';
import { catalogueNames, listRecords } from './records/index.ts';

const listOptions = [formatOption, option.oneOf('verdict', 'verdict', verdictKindSchema.options, 'option.verdict'), ...rowOptions] as const;

/** Which catalogue is asked for, of claims with which verdict, and how its rows are written. */
type ListRequest = ReturnType<typeof readList>;

/** `sogdia list`: what there is: views, measures, indicators, economies, metrics, sources, releases, claims, terms. */
export const listCommand: Command<ListRequest> = {
  name: 'list',
  summary: 'command.list',
  arguments: [{ name: 'what', isRequired: true, values: catalogueNames, help: 'argument.list' }],
  options: listOptions,
  examples: [
    'sogdia list views',
    "sogdia list economies --where 'code~K'",
    "sogdia list indicators --where 'topic=facilitation'",
    'sogdia list metrics --fields id,formula',
    'sogdia list sources --json',
    'sogdia list claims --verdict contradicted',
    'sogdia list terms --fields name,meaning',
  ],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage, exitCodes.data, exitCodes.conflict],
  read: readList,
  run: runList,
};

function readList(line: CommandLine) {
  const name = oneNamed('list', line.arguments[0] ?? '', catalogueNames);
  const options = readOptions(listOptions, line.options);
  if (options.verdict !== undefined && name !== 'claims')
    throw new UsageError(`--verdict works only with claims, not list ${name}`, '--verdict', options.verdict, 'sogdia list claims');
  return { name, verdict: options.verdict ?? null, output: formattedRowsOutput(options, line.isJson) };
}

async function runList({ name, verdict, output }: ListRequest, context: CommandContext): Promise<ExitCode> {
  const rows = await listRecords(name, verdict, context);
  const code = answerRows(rows, output, { head: envelopeHead(context.data, name) }, context);
  if (name === 'own' && code !== exitCodes.ok) notify(context.text['notice.no-own'], context);
  if (name === 'claims' && verdict === null && output.rows.where.length === 0 && code !== exitCodes.ok) notifyNoClaims(context);
  return code;
}
