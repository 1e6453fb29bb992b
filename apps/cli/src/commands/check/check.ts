import { usualStudy, verdictKindSchema, type World } from '@sogdia/core';
import { z } from 'zod';
import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import { printLines } from '../../terminal/index.ts';
import { type Command, type CommandInput, deliver, envelopeText, notify, readOptions, UsageError } from '../command/index.ts';
import { checkArguments } from './check-arguments.ts';
import type { CheckItem } from './check-items.ts';

const formats = ['table', 'json', 'junit'] as const;
const verdicts = verdictKindSchema.options;

const optionsSchema = z.object({
  file: z.string().min(1).optional(),
  verdict: verdictKindSchema.optional(),
  working: z.boolean().default(false),
  junit: z.boolean().default(false),
  json: z.boolean().default(false),
  format: z.enum(formats).optional(),
  output: z.string().min(1).optional(),
  force: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

/** `sogdia check`: a draft, the claims of the paper or of a file, or an expression, against the data; 1 where a check did not go as it should. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'command.check',
  arguments: [{ name: 'what...', isRequired: false, isFile: true, help: 'argument.claim' }],
  options: [
    { name: 'format', short: 'f', value: 'format', values: formats, help: 'option.format' },
    { name: 'file', value: 'file', help: 'option.file' },
    { name: 'verdict', value: 'verdict', values: verdicts, help: 'option.verdict' },
    { name: 'working', value: null, help: 'option.working' },
    { name: 'junit', value: null, help: 'option.junit' },
    { name: 'output', short: 'o', value: 'file', help: 'option.output' },
    { name: 'force', value: null, help: 'option.force' },
  ],
  examples: [
    'sogdia check',
    'sogdia check draft.md',
    'sogdia check - --junit',
    'sogdia check C01 --working',
    'sogdia check --verdict contradicted',
    "sogdia check 'growth(total(CHN, CA5), 2022) > 40%'",
    "sogdia check 'rank(total(CHN, *), 2023)[KAZ]'",
    'sogdia check --json',
    'sogdia check --junit',
  ],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage, exitCodes.data, exitCodes.conflict],
  run: runCheck,
};

async function runCheck(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  const options = readOptions(optionsSchema, input.options);
  const format = formatOf(options);
  const { partsOfCheck } = await import('./parts-of-check.ts');
  const parts = partsOfCheck(input.arguments, options.file, context.data);
  const [{ checkItems }, dataset] = await Promise.all([import('./check-items.ts'), context.data.load(parts)]);
  const given = checkArguments(input.arguments, options.file, usualStudy(dataset)?.claims ?? []);
  refuseVerdictOf(given.drafts, options);
  if (context.host.input.isTerminal && [given.claimFile, ...given.drafts].includes('-')) notify(context.text['notice.typing'], context);
  const items = await checkItems(dataset, given, context.host.input, context.language);
  const shown = items.filter(
    (item) => options.verdict === undefined || (item.kind === 'claim' && item.checked.verdict === options.verdict),
  );
  deliver(await textOf(shown, format, options, input.arguments, dataset, context), options, context);
  if (shown.length === 0) notify(context.text['notice.no-rows'], context);
  const empty = items.flatMap((item) => (item.kind === 'draft' && item.checked.figures.length === 0 ? [item.path] : []));
  for (const path of empty) notify(context.text['notice.no-figure']({ path: path === '-' ? context.text['check.stdin'] : path }), context);
  return shown.length > 0 && empty.length === 0 && items.every(({ passes }) => passes) ? exitCodes.ok : exitCodes.failed;
}

function refuseVerdictOf([draft]: readonly string[], { verdict }: Options): void {
  if (verdict === undefined || draft === undefined) return;
  throw new UsageError(`--verdict is for claims, and ${draft} is a text`, '--verdict', verdict, 'claims, or no --verdict');
}

function formatOf({ json, junit, format }: Options): (typeof formats)[number] {
  const asked = [...(json ? ['json' as const] : []), ...(junit ? ['junit' as const] : []), ...(format === undefined ? [] : [format])];
  const [first = 'table', ...others] = asked;
  const other = others.find((one) => one !== first);
  if (other !== undefined) throw new UsageError(`${first} and ${other} exclude each other`, '--format', other, formats.join(', '));
  return first;
}

async function textOf(
  items: readonly CheckItem[],
  format: (typeof formats)[number],
  options: Options,
  names: readonly string[],
  world: World,
  context: CommandContext,
): Promise<string> {
  if (format === 'junit') return (await import('./junit-report.ts')).junitReport(items);
  if (format === 'json') return jsonOf(items, options, names, context);
  const { checkLines, workingLines } = await import('./check-lines.ts');
  const { draftLines } = await import('./draft-lines.ts');
  const { host, theme, language, text } = context;
  const print = { world, width: host.output.isTerminal ? host.output.columns : null, glyphs: theme.glyphs, language, text };
  const statements = items.filter((item) => item.kind !== 'draft');
  const drafts = items.filter((item) => item.kind === 'draft').map((draft) => draftLines(draft, options.working, print));
  const parts = statements.length === 0 ? drafts : [...drafts, (options.working ? workingLines : checkLines)(statements, print)];
  return printLines(
    parts.flatMap((lines, index) => (index === 0 ? lines : [[], ...lines])),
    theme,
  );
}

async function jsonOf(items: readonly CheckItem[], options: Options, names: readonly string[], { data }: CommandContext): Promise<string> {
  const { checkRecord } = await import('./check-records.ts');
  const sources = items.flatMap((item) => (item.kind === 'value' ? item.value.sources : item.checked.sources));
  return envelopeText({
    schemaVersion: 1,
    dataVersion: data.identity.version,
    contentHash: data.identity.contentHash,
    query: ['check', ...(options.file === undefined ? [] : ['--file', options.file]), ...names].join(' '),
    sources: [...new Map(sources.map((one) => [one.release.id, one])).values()],
    rows: items.map(checkRecord),
    truncated: false,
    total: items.length,
  });
}
