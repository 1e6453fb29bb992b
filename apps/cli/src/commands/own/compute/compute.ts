import { InvalidParameterError, isMissing, UnknownNameError } from '@sogdia/core';
import { findMetric, type LabelledFields, type MetricId, type MetricRecord } from '@sogdia/core/metrics';
import { nearestNames, ownValue } from '@sogdia/core/model';
import { answerTable, describeMetric, formOf, partsOf, sayIn, settingsOf, translate, variantsOf } from '@sogdia/core/workspace';
import { type CommandContext, type ExitCode, exitCodes } from '../../../host/index.ts';
import { type Messages, spokenLanguage } from '../../../messages/index.ts';
import type { DataRecord, RecordSet } from '../../../table/index.ts';
import { type Command, type CommandLine, option, readOptions, UsageError } from '../../command/index.ts';
import { listRecords } from '../../list/index.ts';
import { answerRows, formatOption, formattedRowsOutput, rowOptions } from '../../rows/index.ts';
import { readTable } from './read-table.ts';
import { tableText } from './table-text.ts';

const computeOptions = [
  option.flag('list', 'option.list'),
  option.valued('table', 'file', 'option.table', { schema: option.filled }),
  option.repeated('columns', 'part=column', 'option.columns'),
  option.valued('group', 'columns', 'option.group'),
  option.repeated('set', 'name=value', 'option.set'),
  formatOption,
  ...rowOptions,
] as const;

/** Which metric is computed on which table, and how; `metric` is null where the metrics are to be listed. */
type ComputeRequest = ReturnType<typeof readCompute>;

/** `sogdia compute`: a metric of the library on a table of one's own. */
export const computeCommand: Command<ComputeRequest> = {
  name: 'compute',
  summary: 'command.compute',
  arguments: [{ name: 'metric', isRequired: false, help: 'argument.metric' }],
  options: computeOptions,
  examples: [
    'sogdia compute --list',
    'sogdia compute hhi --help',
    'sogdia compute hhi --table table.csv',
    'sogdia compute hhi --table table.csv --set form=unctad --json',
    'sogdia compute share --table table.csv --columns part=value --columns whole=total',
  ],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage, exitCodes.data, exitCodes.conflict],
  about: aboutMetric,
  read: readCompute,
  run: runCompute,
};

function readCompute(line: CommandLine) {
  const options = readOptions(computeOptions, line.options);
  const [id] = line.arguments;
  if (id === undefined && !options.list)
    throw new UsageError('compute needs <metric>', 'metric', '', '<metric>', 'see sogdia compute --list');
  const metric = id === undefined ? null : findMetric(id);
  if (metric !== null && options.table === undefined && !options.list)
    throw new UsageError('compute needs a table', '--table', '', '--table=<file>', `for an example: sogdia compute ${metric.id} --help`);
  return {
    metric: options.list ? null : metric,
    table: options.table ?? '',
    names: new Map(options.columns.flatMap((given) => given.split(',')).map((given) => pairOf(given, '--columns'))),
    groups: options.group?.split(',').map((name) => name.trim()) ?? [],
    settings: Object.fromEntries(options.set.map((given) => pairOf(given, '--set')).map(([name, value]) => [name, settingOf(value)])),
    output: formattedRowsOutput(options, line.isJson),
  };
}

function pairOf(given: string, option: string): readonly [string, string] {
  const at = given.indexOf('=');
  if (at < 1) throw new InvalidParameterError(option, given, 'name=value');
  return [given.slice(0, at).trim(), given.slice(at + 1).trim()];
}

function settingOf(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(text) ? Number(text) : text;
}

async function runCompute(request: ComputeRequest, context: CommandContext): Promise<ExitCode> {
  const { metric, output, settings } = request;
  if (metric === null)
    return answerRows(await listRecords('metrics', null, context), output, { head: { schemaVersion: 1, command: 'compute' } }, context);
  const known = settingsOf(metric);
  const unknown = Object.keys(settings).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UnknownNameError('--set', unknown, known, nearestNames(unknown, known));
  const table = readTable(await tableText(request.table, context), request.table, request.names);
  const rows = table.groups(request.groups).flatMap(({ labels, table: group }) => labelled(answerTable(metric, group, settings), labels));
  table.expectAllAsked();
  const { id, formula, unit, input, reference, undefinedWhen } = metric;
  const of = { id, formula, unit, input, reference, undefinedWhen };
  const head = { schemaVersion: 1, command: 'compute', metric: of, settings, table: request.table };
  if (output.format === 'table' && output.target.path === null)
    context.host.output.write(`${metricLines(metric, rows, context).join('\n')}\n\n`);
  return answerRows(recordsOf(rows), output, { head }, context);
}

function labelled(rows: readonly LabelledFields[], labels: Readonly<Record<string, string>>): readonly LabelledFields[] {
  return rows.map((row) => ({ labels: { ...labels, ...row.labels }, fields: row.fields }));
}

/** Rows as records: what they are of, what was computed, and why where it was not. */
function recordsOf(rows: readonly LabelledFields[]): RecordSet {
  const labels = [...new Set(rows.flatMap((row) => Object.keys(row.labels)))];
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row.fields)))];
  const records = rows.map((row): DataRecord => {
    const reasons = absencesIn(row).map(({ missing, of }) => (of === undefined ? missing : `${missing} (${of})`));
    return {
      ...Object.fromEntries(labels.map((name) => [name, ownValue(row.labels, name) ?? null])),
      ...Object.fromEntries(fields.map((name) => [name, plain(ownValue(row.fields, name))])),
      missing: reasons.length === 0 ? null : [...new Set(reasons)].join('; '),
    };
  });
  return { columns: [...labels, ...fields, 'missing'], records };
}

function absencesIn({ fields }: LabelledFields): readonly { readonly missing: string; readonly of?: string }[] {
  return Object.values(fields).filter((field) => isMissing(field as never)) as never;
}

function plain(field: LabelledFields['fields'][string] | undefined): DataRecord[string] {
  return field === undefined || isMissing(field as never) ? null : (field as string | number | boolean);
}

/** What stands above the numbers for a reader: the metric, its formula and unit, and when it has no value, where that is so here. */
function metricLines(
  { id, formula, unit, undefinedWhen }: MetricRecord<MetricId>,
  rows: readonly LabelledFields[],
  { language, text }: CommandContext,
): readonly string[] {
  const reasons = new Set(rows.flatMap(absencesIn).map(({ missing }) => missing));
  const cases = undefinedWhen.filter(({ reason }) => reasons.has(reason));
  return [
    text['compute.metric']({ name: translate(language, `metric.${id}.name`), formula: sayIn(language, formula), unit }),
    ...cases.map(({ reason, when }) => text['compute.undefined']({ reason, when: sayIn(language, when) })),
  ];
}

/** The help of one metric: what it says, what it wants, and a small table with what it gives. */
async function aboutMetric({ arguments: [id] }: CommandLine, text: Messages): Promise<readonly string[] | null> {
  if (id === undefined) return null;
  const language = spokenLanguage();
  const say = (words: string): string => sayIn(language, words);
  const metric = findMetric(id);
  const { formula, unit, input, undefinedWhen, reference, example, exampleOptions } = metric;
  const settings = settingsOf(metric);
  const set = Object.entries(exampleOptions).map(([name, value]) => `--set ${name}=${value}`);
  return [
    text['compute.metric']({ name: translate(language, `metric.${metric.id}.name`), formula: say(formula), unit }),
    describeMetric(language, metric.id),
    '',
    text['compute.input']({ input: say(input), form: text[`compute.form.${formOf(metric)}`] }),
    text['compute.parts']({ parts: partsOf(metric) }),
    ...(settings.length === 0 ? [] : [text['compute.settings']({ settings })]),
    ...variantsOf(metric).map(({ option, values, usedBy }) =>
      text['compute.variant']({ option, values: values.map(say), usedBy: say(usedBy) }),
    ),
    ...undefinedWhen.map(({ reason, when }) => text['compute.undefined']({ reason, when: say(when) })),
    text['compute.reference']({ reference: say(reference) }),
    '',
    'table.csv',
    ...example.split('\n').map((line) => `  ${line}`),
    '',
    `  ${[`sogdia compute ${id} --table table.csv`, ...set].join(' ')}`,
  ];
}
