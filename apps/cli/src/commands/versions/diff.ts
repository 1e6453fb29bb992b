import type { Dataset, Observation } from '@sogdia/core';
import { compareVintages, type VintageChange, type VintageComparison } from '@sogdia/core/workspace';
import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import type { Messages } from '../../messages/index.ts';
import { type DataRecord, recordTable } from '../../table/index.ts';
import { type Line, lineOf, printLines } from '../../terminal/index.ts';
import { type Command, type CommandLine, envelopeHead, formatOfTarget, option, readOptions, UsageError } from '../command/index.ts';
import { deliverRows, rowOptions, rowsOutput, rowsText, type SelectedRows, selectRows, tellCut } from '../rows/index.ts';
import { cellOf, changeColumns, diffPackages, packageColumns, shippedName } from './diff-packages.ts';
import { packageHead, packageLines } from './package-difference.ts';
import { isPackagePath } from './read-package.ts';

const formats = ['table', 'csv', 'tsv', 'json'] as const;

const diffOptions = [option.oneOf('format', 'format', formats, 'option.format', { short: 'f' }), ...rowOptions] as const;

const columns = [...changeColumns, 'ratio'] as const;
/** How many rows a table shows where no limit is given. */
const fewRows = 20;

/** Two vintages or versions of the data by their names, and how what differs is written; one name alone is of a version. */
type DiffRequest = ReturnType<typeof readDiff>;

/** `sogdia diff`: what changed between two vintages, or two versions of the data, and the least step of a version that asks for. */
export const diffCommand: Command<DiffRequest> = {
  name: 'diff',
  summary: 'command.diff',
  arguments: [
    { name: 'before', isRequired: true, help: 'argument.before' },
    { name: 'after', isRequired: false, help: 'argument.after' },
  ],
  options: diffOptions,
  examples: [
    'sogdia diff un-comtrade/2015 un-comtrade-wits/2017',
    "sogdia diff un-comtrade-wits/2023 un-comtrade/2025-04 --where 'change=revised'",
    "sogdia diff imf-dots/2022-02 imf-dots/2023 --where 'change=added' --format csv",
    'sogdia diff stat-uz/2023 stat-uz/2025 --json',
    'sogdia diff shipped shipped',
  ],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage, exitCodes.data, exitCodes.conflict],
  read: readDiff,
  run: runDiff,
};

function readDiff(line: CommandLine) {
  const options = readOptions(diffOptions, line.options);
  const [before = '', after = null] = line.arguments;
  const format = formatOfTarget({ output: options.output, format: options.format, isJson: line.isJson, formats });
  const limit = options.limit ?? (format === 'table' ? fewRows : undefined);
  return { before, after, output: rowsOutput({ ...options, limit }, format) };
}

async function runDiff(request: DiffRequest, context: CommandContext): Promise<ExitCode> {
  const { before, after, output } = request;
  if ([before, after].some((name) => name !== null && (name === shippedName || isPackagePath(name))))
    return runPackageDiff(request, context);
  const dataset = await context.data.load(['totals', 'world', 'context', 'paper', 'products']);
  if (after === null) throw alone(before, dataset.releases);
  const comparison = compareVintages(dataset, before, after);
  const selected = selectRows({ columns, records: comparison.changes.flatMap(recordsOf) }, output.rows);
  writeDiff(selected, output, headOf(comparison, context), linesOf(comparison, context.text), context);
  return exitCodes.ok;
}

/** Whether the later version says what its changes ask for is told by the exit code. */
async function runPackageDiff({ before, after, output }: DiffRequest, context: CommandContext): Promise<ExitCode> {
  const difference = await diffPackages(before, after ?? shippedName);
  const selected = selectRows({ columns: packageColumns, records: difference.records }, output.rows);
  writeDiff(selected, output, packageHead(difference), packageLines(difference, context.text), context);
  return difference.isAllowed ? exitCodes.ok : exitCodes.failed;
}

/** The rows in their form; a table under lines that say what it is of, with how many rows are left out. */
function writeDiff(
  selected: SelectedRows,
  output: DiffRequest['output'],
  head: object,
  lines: readonly Line[],
  context: CommandContext,
): void {
  const isTable = output.format === 'table';
  deliverRows(isTable ? tableOf(selected, lines, context) : rowsText(selected, output, head, context), output, context);
  if (!isTable) tellCut(selected, context);
}

/** Why one name is not enough: a release is compared with another, and what is no release has to be a folder. */
function alone(name: string, releases: Dataset['releases']): UsageError {
  const isRelease = releases.some(({ id }) => id === name);
  if (isRelease) return new UsageError('diff needs a second release, <after>', 'after', '', 'a later release', 'see sogdia list releases');
  const expected = 'a folder with datapackage.json of an earlier version, or two releases';
  return new UsageError(`not a folder or a release: ${name}`, 'before', name, expected, 'check the name; see sogdia help diff');
}

/** What became of a cell: of its value, unless quantities alone differ, and of each quantity that does. */
function recordsOf(change: VintageChange): readonly DataRecord[] {
  const { kind, before, after, difference, ratio, quantities, isOfValue } = change;
  const cell = after ?? before;
  type Sides = Pick<VintageChange, 'difference' | 'ratio'>;
  const record = (quantity: string | null, sides: Sides, earlier: Figure, later: Figure): DataRecord => ({
    change: kind,
    ...cellOf(cell),
    quantity,
    before: earlier?.value ?? null,
    after: later?.value ?? null,
    difference: sides.difference,
    ratio: sides.ratio,
    printed: { before: earlier?.printed ?? null, after: later?.printed ?? null },
  });
  return [
    ...(isOfValue ? [record(null, { difference, ratio }, before, after)] : []),
    ...quantities.map((one) => record(one.unit, one, one.before, one.after)),
  ];
}

type Figure = Pick<Observation, 'value' | 'printed'> | null;

function headOf(comparison: VintageComparison, { data }: CommandContext): object {
  const { before, after, unchanged, bump } = comparison;
  return { ...envelopeHead(data, `diff ${before.id} ${after.id}`, [before, after]), counts: countsOf(comparison), unchanged, bump };
}

function linesOf(comparison: VintageComparison, text: Messages): readonly Line[] {
  const { before, after, unchanged, bump } = comparison;
  return [
    lineOf([before.label, 'strong'], [' > '], [after.label, 'strong']),
    lineOf([text['diff.counts']({ ...countsOf(comparison), unchanged })]),
    lineOf([text['diff.bump']({ bump })]),
  ];
}

function tableOf(selected: SelectedRows, head: readonly Line[], { host, theme, text }: CommandContext): string {
  const rows = selected.total === 0 ? [] : recordTable(selected, host.output.isTerminal ? host.output.columns : null, theme.glyphs);
  const rest = selected.total - selected.records.length;
  const lines = [
    ...head,
    ...(rows.length === 0 ? [] : [[], ...rows]),
    ...(rest === 0 ? [] : [lineOf([text['diff.more']({ rest }), 'faint'])]),
  ];
  return printLines(lines, theme);
}

function countsOf({ changes }: VintageComparison): Readonly<Record<VintageChange['kind'], number>> {
  const count = (kind: VintageChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return { revised: count('revised'), redefined: count('redefined'), added: count('added'), gone: count('gone') };
}
