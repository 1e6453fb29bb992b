import { verdictKindSchema } from '@sogdia/core/model';
import { exitCodes } from '../../host/index.ts';
import { command, envelopeHead, notify, notifyNoClaims, oneNamed, option, readOptions, UsageError } from '../command/index.ts';
import { answerRows, formatOption, formattedRowsOutput, rowOptions } from '../rows/index.ts';
import { catalogueNames, listRecords } from './records/index.ts';

const listOptions = [formatOption, option.oneOf('verdict', 'verdict', verdictKindSchema.options, 'option.verdict'), ...rowOptions] as const;

/** `sogdia list`: what there is: views, measures, indicators, economies, metrics, sources, releases, claims, terms. */
export const listCommand = command({
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
  read: ({ arguments: [what = ''], options: given, isJson }) => {
    const name = oneNamed('list', what, catalogueNames);
    const options = readOptions(listOptions, given);
    if (options.verdict !== undefined && name !== 'claims')
      throw new UsageError(`--verdict works only with claims, not list ${name}`, '--verdict', options.verdict, 'sogdia list claims');
    return { name, verdict: options.verdict ?? null, output: formattedRowsOutput(options, isJson) };
  },
  run: async ({ name, verdict, output }, context) => {
    const rows = await listRecords(name, verdict, context);
    const code = answerRows(rows, output, { head: envelopeHead(context.data, name) }, context);
    if (name === 'own' && code !== exitCodes.ok) notify(context.text['notice.no-own'], context);
    if (name === 'claims' && verdict === null && output.rows.where.length === 0 && code !== exitCodes.ok) notifyNoClaims(context);
    return code;
  },
});
