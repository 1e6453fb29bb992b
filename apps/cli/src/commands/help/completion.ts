import { studyViews, UnknownNameError } from '@sogdia/core';
import { type AskedWorld, nearestNames, offeredEconomies, usualStudy } from '@sogdia/core/model';
import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import { type Command, type CommandLine, type ProgramParts, requireArguments, sharedOptions } from '../command/index.ts';
import { type Shell, shells, writeCompletion } from './completion-script.ts';

interface CompletionRequest {
  readonly shell: Shell;
}

/** `sogdia completion`: a script for a shell that completes commands, options and their values. */
export const completionCommand: Command<CompletionRequest> = {
  name: 'completion',
  summary: 'command.completion',
  arguments: [{ name: 'shell', isRequired: true, values: shells, help: 'argument.shell' }],
  options: [],
  examples: ['sogdia completion bash', 'sogdia completion zsh', 'sogdia completion fish', 'sogdia completion powershell'],
  exitCodes: [exitCodes.ok, exitCodes.usage],
  read: readCompletion,
  run: runCompletion,
};

function readCompletion(line: CommandLine): CompletionRequest {
  requireArguments(line.arguments, completionCommand);
  const name = line.arguments[0] ?? '';
  const shell: Shell | undefined = shells.find((known) => known === name);
  if (shell === undefined) throw new UnknownNameError('shell', name, shells, nearestNames(name, shells));
  return { shell };
}

async function runCompletion({ shell }: CompletionRequest, context: CommandContext, parts: ProgramParts): Promise<ExitCode> {
  const dataset = await context.data.load(['paper']);
  const codes: readonly string[] = offeredEconomies(dataset);
  const claims = usualStudy(dataset)?.claims.map(({ id }) => id as string) ?? [];
  const words = parts.commands.map((command) => ({
    command: command.name,
    arguments: argumentWords(command, parts, claims, dataset),
    takesFiles: command.arguments.some(({ isFile }) => isFile === true),
    options: [...command.options, ...sharedOptions].map((option) => ({
      name: `--${option.name}`,
      values: option.values ?? (option.name === 'partners' || option.name === 'reporter' ? codes : []),
    })),
  }));
  context.host.output.write(writeCompletion(shell, words));
  return exitCodes.ok;
}

function argumentWords(command: Command, parts: ProgramParts, claims: readonly string[], world: AskedWorld): readonly string[] {
  return command.arguments.flatMap((argument) => {
    if (argument.values !== undefined) return argument.values;
    if (argument.name === 'view') return studyViews(world).map(({ name }) => name);
    if (argument.name === 'what...') return claims;
    return argument.name === 'command' ? parts.commands.map(({ name }) => name) : [];
  });
}
