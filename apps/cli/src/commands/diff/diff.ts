import { compareVintages, type Dataset, type VintageChange, type VintageComparison } from '@sogdia/core';
import { z } from 'zod';
import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import { type DataRecord, forExcel, recordTable, separatedValues } from '../../table/index.ts';
import { lineOf, printLines } from '../../terminal/index.ts';
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
import { diffPackages, packageColumns, shippedName } from './diff-packages.ts';
import { packageText } from './package-difference.ts';
import { isPackagePath } from './read-package.ts';

const formats = ['table', 'csv', 'tsv', 'json'] as const;

const optionsSchema = z.object({ ...rowOptionsShape, format: z.enum(formats).optional(), json: z.boolean().default(false) });

type Options = z.infer<typeof optionsSchema>;

const columns = ['change', 'reporter', 'partner', 'flow', 'period', 'product', 'before', 'after', 'difference', 'ratio'] as const;
/** How many rows a table shows where no limit is given. */
const fewRows = 20;

/** `sogdia diff`: what changed between two vintages, or two versions of the data, and the least step of a version that asks for. */
export const diffCommand: Command = {
  name: 'diff',
  summary: 'command.diff',
  arguments: [
    { name: 'before', isRequired: true, help: 'argument.before' },
    { name: 'after', isRequired: false, help: 'argument.after' },
  ],
  options: [{ name: 'format', short: 'f', value: 'format', values: formats, help: 'option.format' }, ...rowOptions],
  examples: [
    'sogdia diff un-comtrade/2015 un-comtrade-wits/2017',
    "sogdia diff un-comtrade-wits/2023 un-comtrade/2025-04 --where 'change=revised'",
    'sogdia diff imf-dots/2022-02 imf-dots/2023 --where change=added --format csv',
    'sogdia diff stat-uz/2023 stat-uz/2025 --json',
    'sogdia diff shipped shipped',
  ],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage, exitCodes.data, exitCodes.conflict],
  run: runDiff,
};

async function runDiff(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  requireArguments(input.arguments, diffCommand);
  const options = readOptions(optionsSchema, input.options);
  const [before = '', after] = input.arguments;
  if ([before, after].some((name) => name !== undefined && (name === shippedName || isPackagePath(name))))
    return runPackageDiff(before, after ?? shippedName, options, context);
  const dataset = await context.data.load(['totals', 'world', 'context', 'paper', 'products']);
  if (after === undefined) throw alone(before, dataset.releases);
  const comparison = compareVintages(dataset, before, after);
  const format = options.json ? 'json' : (options.format ?? 'table');
  const limit = options.limit ?? (format === 'table' ? fewRows : undefined);
  const selected = selectRows({ columns, records: comparison.changes.map(recordOf) }, { ...options, limit });
  const text = textOf(comparison, format, selected, context);
  await deliver(options.excel ? forExcel(text) : text, options, context);
  if (format !== 'table' && selected.records.length < selected.total)
    notify(context.text['notice.truncated']({ shown: selected.records.length, total: selected.total }), context);
  return exitCodes.ok;
}

/** Why one name is not enough: a release is compared with another, and what is no release has to be a folder. */
function alone(name: string, releases: Dataset['releases']): UsageError {
  const isRelease = releases.some(({ id }) => id === name);
  if (isRelease) return new UsageError('diff needs <after> beside a release', 'after', '', 'a later release', 'see sogdia list releases');
  const expected = 'a folder with datapackage.json, the data of an earlier version; or two releases';
  return new UsageError(`neither a folder nor a release: ${name}`, 'before', name, expected, 'check the name; see sogdia help diff');
}

/** Whether the later version says what its changes ask for is told by the exit code. */
async function runPackageDiff(before: string, after: string, options: Options, context: CommandContext): Promise<ExitCode> {
  const difference = await diffPackages(before, after);
  const format = options.json ? 'json' : (options.format ?? 'table');
  const limit = options.limit ?? (format === 'table' ? fewRows : undefined);
  const selected = selectRows({ columns: packageColumns, records: difference.records }, { ...options, limit });
  const text = packageText(difference, format, selected, context);
  await deliver(options.excel ? forExcel(text) : text, options, context);
  if (format !== 'table' && selected.records.length < selected.total)
    notify(context.text['notice.truncated']({ shown: selected.records.length, total: selected.total }), context);
  return difference.isAllowed ? exitCodes.ok : exitCodes.failed;
}

function recordOf({ kind, before, after, difference, ratio }: VintageChange): DataRecord {
  const cell = after ?? before;
  return {
    change: kind,
    reporter: cell?.reporter ?? null,
    partner: cell?.partner ?? null,
    flow: cell?.flow ?? null,
    period: cell?.period ?? null,
    product: cell?.product ?? null,
    before: before?.value ?? null,
    after: after?.value ?? null,
    difference,
    ratio,
    printed: { before: before?.printed ?? null, after: after?.printed ?? null },
  };
}

function textOf(comparison: VintageComparison, format: (typeof formats)[number], selected: SelectedRows, context: CommandContext): string {
  if (format === 'csv' || format === 'tsv') return separatedValues(selected, format === 'csv' ? ',' : '\t');
  return format === 'json' ? jsonOf(comparison, selected, context) : tableOf(comparison, selected, context);
}

function jsonOf(comparison: VintageComparison, { columns: chosen, records, total }: SelectedRows, { data }: CommandContext): string {
  const { before, after, unchanged, bump } = comparison;
  const isWhole = chosen === columns;
  return envelopeText({
    schemaVersion: 1,
    dataVersion: data.identity.version,
    contentHash: data.identity.contentHash,
    query: `diff ${before.id} ${after.id}`,
    sources: [before, after],
    counts: countsOf(comparison),
    unchanged,
    bump,
    rows: isWhole ? records : records.map((record) => Object.fromEntries(chosen.map((column) => [column, record[column]]))),
    truncated: records.length < total,
    total,
  });
}

function tableOf(comparison: VintageComparison, selected: SelectedRows, { host, theme, text }: CommandContext): string {
  const { before, after, unchanged, bump } = comparison;
  const rows = selected.total === 0 ? [] : recordTable(selected, host.output.isTerminal ? host.output.columns : null, theme.glyphs);
  const rest = selected.total - selected.records.length;
  const lines = [
    lineOf([before.label, 'strong'], [' > '], [after.label, 'strong']),
    lineOf([text['diff.counts']({ ...countsOf(comparison), unchanged })]),
    lineOf([text['diff.bump']({ bump })]),
    ...(rows.length === 0 ? [] : [[], ...rows]),
    ...(rest === 0 ? [] : [lineOf([text['diff.more']({ rest }), 'faint'])]),
  ];
  return printLines(lines, theme);
}

function countsOf({ changes }: VintageComparison): Readonly<Record<VintageChange['kind'], number>> {
  const count = (kind: VintageChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return { revised: count('revised'), redefined: count('redefined'), added: count('added'), gone: count('gone') };
}
