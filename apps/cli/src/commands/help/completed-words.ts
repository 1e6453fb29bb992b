import { holdingsOf, studyViews } from '@sogdia/core';
import { metricRegistry } from '@sogdia/core/metrics';
import { isTradeSpec, offeredEconomies, usualStudy } from '@sogdia/core/model';
import { viewRowColumns } from '@sogdia/core/workspace';
import { everyPart, type OpenedData } from '../../data/index.ts';
import type { CommandContext } from '../../host/index.ts';
import { listOwn, storeFolder } from '../../store/index.ts';
import { type Command, type OptionRecord, type ProgramParts, sharedOptions } from '../command/index.ts';
import { answerView, readStatedSpec, viewOptions } from '../question/index.ts';

/** What may stand in the place of the last word, whole, given those before it: commands, options, their values, views, claims, periods, lines. */
export async function completedWords(typed: readonly string[], parts: ProgramParts, context: CommandContext): Promise<readonly string[]> {
  const current = (typed.at(-1) ?? '').replace(/^['"]/, '');
  const [name, ...before] = typed.slice(0, -1);
  const candidates = async (): Promise<readonly string[]> => {
    if (name === undefined) return startsOf(parts, context.data);
    const command = parts.commands.find((one) => one.name === name) ?? parts.commands.find((one) => one.name === 'view');
    if (command === undefined) return [];
    const options = [...command.options, ...sharedOptions, ...(name.startsWith('-') ? parts.options : [])];
    const isTaken = (word: string | undefined): OptionRecord | undefined =>
      options.find((option) => option.value !== null && (word === `--${option.name}` || word === `-${option.short}`));
    const [, inline] = /^(--[\w-]+)=/.exec(current) ?? [];
    const option = isTaken(inline ?? before.at(-1) ?? name);
    if (option !== undefined) return listed(await valuesOf(option, context), current, inline === undefined ? '' : `${inline}=`);
    if (current.startsWith('-')) return options.map((one) => `--${one.name}`);
    const places = before.filter((word, at) => !word.startsWith('-') && isTaken(before[at - 1]) === undefined);
    return argumentsOf(command, [...places, current], parts, context);
  };
  return [...new Set(await candidates())].filter((word) => word.startsWith(current) && word !== '');
}

function startsOf({ commands, options }: ProgramParts, { scope }: OpenedData): readonly string[] {
  return [
    ...commands.map(({ name }) => name),
    ...studyViews(scope).map(({ name }) => name),
    ...[...options, ...sharedOptions].map(({ name }) => `--${name}`),
  ];
}

/** Values with what is typed before them: the option, and the items of a list before the last comma. */
function listed(values: readonly string[], current: string, option: string): readonly string[] {
  const start = option + current.slice(option.length, current.lastIndexOf(',') + 1);
  return values.map((value) => start + value);
}

/** What an option takes: its closed list, else what the data have of its kind. */
async function valuesOf(
  { values, value }: Pick<OptionRecord, 'values' | 'value'>,
  { data, host }: CommandContext,
): Promise<readonly string[]> {
  if (values !== undefined) return values;
  if (value === 'economy' || value === 'economies') return offeredEconomies(data.scope);
  if (value === 'field' || value === 'fields') return viewRowColumns;
  if (value === 'view') return studyViews(data.scope).map(({ name }) => name);
  if (value === 'data') return ownNames(host);
  return value === 'indicators' ? Object.keys(holdingsOf(await data.load(everyPart)).indicators) : [];
}

/** What stands at the next place of a command: a closed list, a view or a query, a period or a line of the view before it, a claim, a command. */
async function argumentsOf(
  command: Command,
  typed: readonly string[],
  parts: ProgramParts,
  context: CommandContext,
): Promise<readonly string[]> {
  const [before, current] = [typed.slice(0, -1), typed.at(-1) ?? ''];
  const argument = command.arguments[Math.min(before.length, command.arguments.length - 1)];
  if (argument === undefined || (before.length >= command.arguments.length && !argument.name.endsWith('...'))) return [];
  if (argument.values !== undefined) return argument.values;
  switch (argument.name) {
    case 'view':
      return /[=&]/.test(current) ? queriesOf(current, context) : studyViews(context.data.scope).map(({ name }) => name);
    case 'what...':
      return (usualStudy(await context.data.load(['paper']))?.claims ?? []).map(({ id }) => id);
    case 'period':
    case 'series': {
      const { series, spec } = await answerView(readStatedSpec(context.data.scope, before[0] ?? '', {}), context);
      if (argument.name === 'period') return series.flatMap(({ points }) => points.map(({ period }) => period));
      return series.flatMap(({ id, economy }) => (isTradeSpec(spec) && spec.partners.length > 1 ? [economy, id] : [id]));
    }
    case 'scenario':
      return context.data.scenarios.map(({ id }) => id);
    case 'metric':
      return metricRegistry.map(({ id }) => id);
    case 'before':
    case 'after':
      return (await context.data.load(everyPart)).releases.map(({ id }) => id);
    case 'name':
      return ownNames(context.host);
    default:
      return argument.name === 'command' ? parts.commands.map(({ name }) => name) : [];
  }
}

/** The data that their user keeps, as `--data` takes them. */
function ownNames({ environment }: CommandContext['host']): readonly string[] {
  return listOwn(storeFolder(environment)).map(({ name }) => `own:${name}`);
}

/** A query with its last parameter, or its value, completed. */
async function queriesOf(current: string, context: CommandContext): Promise<readonly string[]> {
  const start = current.slice(0, current.lastIndexOf('&') + 1);
  const [name = '', value] = current.slice(start.length).split('=');
  const option = viewOptions.find((one) => one.name === name);
  if (value === undefined || option === undefined) return viewOptions.map((one) => `${start}${one.name}=`);
  return listed(await valuesOf(option, context), current, `${start}${name}=`);
}
