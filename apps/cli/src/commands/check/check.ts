import { usualStudy, type VerdictKind, verdictKindSchema, type World } from '@sogdia/core/model';
import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import { printLines } from '../../terminal/index.ts';
import {
  type AnsweringCommand,
  answeringCommand,
  type CommandLine,
  deliver,
  envelopeHead,
  envelopeText,
  formatOfTarget,
  notify,
  notifyNoClaims,
  option,
  readOptions,
  targetOf,
  targetOptions,
  UsageError,
} from '../command/index.ts';
import { checkArguments } from './check-arguments.ts';
import type { CheckItem } from './check-items.ts';

const formats = ['table', 'json', 'junit'] as const;
type Format = (typeof formats)[number];

const checkOptions = [
  option.oneOf('format', 'format', formats, 'option.format', { short: 'f' }),
  option.valued('file', 'file', 'option.file', { schema: option.filled }),
  option.oneOf('verdict', 'verdict', verdictKindSchema.options, 'option.verdict'),
  option.flag('working', 'option.working'),
  option.flag('junit', 'option.junit'),
  ...targetOptions,
] as const;

/** What is checked, of claims those with which verdict, and how it is told. */
type CheckRequest = ReturnType<typeof readCheck>;

/** `sogdia check`: a draft, the claims of the study or of a file, or an expression, against the data; 1 where a check did not go as it should. */
export const checkCommand: AnsweringCommand<CheckRequest, CheckAnswer> = answeringCommand({
  name: 'check',
  summary: 'command.check',
  arguments: [{ name: 'what...', isRequired: false, isOpen: true, isFile: true, help: 'argument.claim' }],
  options: checkOptions,
  examples: [
    'sogdia check',
    'sogdia check draft.md',
    'sogdia check - --junit',
    'sogdia check C01 --working',
    'sogdia check --verdict contradicted',
    "sogdia check 'growth(total(CHN, CA5), 2023) > 25%'",
    "sogdia check 'rank(total(CHN, *), 2023)[KAZ]'",
    'sogdia check --json',
    'sogdia check --junit',
  ],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage, exitCodes.data, exitCodes.conflict],
  read: readCheck,
  answer: answerCheck,
  print: printCheck,
});

function readCheck({ arguments: what, options: given, isJson }: CommandLine) {
  const options = readOptions(checkOptions, given);
  const { file = null, verdict = null, working: hasWorking } = options;
  const asked = [
    ...(isJson ? ['json' as const] : []),
    ...(options.junit ? ['junit' as const] : []),
    ...(options.format === undefined ? [] : [options.format]),
  ];
  const format = formatOfTarget({ output: options.output, format: oneFormat(asked), isJson: false, formats });
  return { what, file, verdict, output: { format, hasWorking, target: targetOf(options) } };
}

function oneFormat([first, ...others]: readonly Format[]): Format | undefined {
  const other = others.find((one) => one !== first);
  if (other !== undefined) throw new UsageError(`use ${first} or ${other}, not both`, '--format', other, formats.join(', '));
  return first;
}

/** What was checked, those of it with the verdict that was asked for, and over which data. */
type CheckAnswer = Awaited<ReturnType<typeof answerCheck>>;

async function answerCheck({ what, file, verdict }: Omit<CheckRequest, 'output'>, context: CommandContext) {
  const { partsOfCheck } = await import('./parts-of-check.ts');
  const parts = partsOfCheck(what, file, context.data);
  const [{ checkItems }, dataset] = await Promise.all([import('./check-items.ts'), context.data.load(parts)]);
  const given = checkArguments(what, file, usualStudy(dataset)?.claims ?? []);
  refuseVerdictOf(given.drafts, verdict);
  if (context.host.input.isTerminal && [given.claimFile, ...given.drafts].includes('-')) notify(context.text['notice.typing'], context);
  const items = await checkItems(dataset, given, context.host.input, context.language);
  return { items, shown: items.filter((item) => verdict === null || (item.kind === 'claim' && item.checked.verdict === verdict)), dataset };
}

async function printCheck({ items, shown, dataset }: CheckAnswer, request: CheckRequest, context: CommandContext): Promise<ExitCode> {
  deliver(await textOf(shown, request, dataset, context), request.output.target, context);
  if (request.what.length === 0 && request.file === null && items.length === 0) notifyNoClaims(context);
  else if (shown.length === 0) notify(context.text['notice.no-rows'], context);
  const empty = items.flatMap((item) => (item.kind === 'draft' && item.checked.figures.length === 0 ? [item.path] : []));
  for (const path of empty) notify(context.text['notice.no-figure']({ path: path === '-' ? context.text['check.stdin'] : path }), context);
  return shown.length > 0 && empty.length === 0 && items.every(({ passes }) => passes) ? exitCodes.ok : exitCodes.failed;
}

function refuseVerdictOf([draft]: readonly string[], verdict: VerdictKind | null): void {
  if (verdict === null || draft === undefined) return;
  throw new UsageError(`--verdict works only with claims; ${draft} is a text`, '--verdict', verdict, 'claims, or no --verdict');
}

async function textOf(items: readonly CheckItem[], request: CheckRequest, world: World, context: CommandContext): Promise<string> {
  const { format, hasWorking } = request.output;
  if (format === 'junit') return (await import('./junit-report.ts')).junitReport(items);
  if (format === 'json') return jsonOf(items, request, context);
  const { checkLines, workingLines } = await import('./check-lines.ts');
  const { draftLines } = await import('./draft-lines.ts');
  const { host, theme, language, text } = context;
  const print = { world, width: host.output.isTerminal ? host.output.columns : null, glyphs: theme.glyphs, language, text };
  const statements = items.filter((item) => item.kind !== 'draft');
  const drafts = items.filter((item) => item.kind === 'draft').map((draft) => draftLines(draft, hasWorking, print));
  const parts = statements.length === 0 ? drafts : [...drafts, (hasWorking ? workingLines : checkLines)(statements, print)];
  return printLines(
    parts.flatMap((lines, index) => (index === 0 ? lines : [[], ...lines])),
    theme,
  );
}

async function jsonOf(items: readonly CheckItem[], { what, file }: CheckRequest, { data }: CommandContext): Promise<string> {
  const { checkRecord } = await import('./check-records.ts');
  const sources = items.flatMap((item) => (item.kind === 'value' ? item.value.sources : item.checked.sources));
  const query = ['check', ...(file === null ? [] : ['--file', file]), ...what].join(' ');
  return envelopeText({
    ...envelopeHead(data, query, [...new Map(sources.map((one) => [one.release.id, one])).values()]),
    rows: items.map(checkRecord),
    truncated: false,
    total: items.length,
  });
}
