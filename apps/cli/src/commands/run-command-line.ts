import './configure-zod.ts';
import { nearestNames, UnknownNameError } from '@sogdia/core';
import { shippedData } from '../data/index.ts';
import { openData, writeCrashReport } from '../files/index.ts';
import { type CommandContext, type CommandHost, type ExitCode, exitCodes } from '../host/index.ts';
import { messagesOf } from '../messages/index.ts';
import { printLines, themeOf } from '../terminal/index.ts';
import {
  type Command,
  commandHelp,
  commandName,
  parseCommandLine,
  programHelp,
  readOptions,
  type SharedOptions,
  sharedOptionsSchema,
} from './command/index.ts';
import { commandList, programParts } from './command-list.ts';
import { describeError, printError } from './errors/index.ts';
import { programOptions, runProgram } from './program/index.ts';

/** Runs a command line: data to the output, all else to the notices. Gives the exit code; throws never. */
export async function runCommandLine(argv: readonly string[], host: CommandHost): Promise<number> {
  try {
    return await dispatch(argv, host);
  } catch (error) {
    return report(error, argv, host);
  }
}

async function dispatch(argv: readonly string[], host: CommandHost): Promise<number> {
  const bare = { name: 'sogdia', options: programOptions, arguments: [] };
  const name = commandName(argv, [...commandList, bare]);
  const command = name === null ? null : findCommand(name);
  const input = parseCommandLine(argv, command ?? bare);
  const shared = readOptions(sharedOptionsSchema, input.options);
  if (shared.help) {
    const text = messagesOf(shared.lang);
    const lines = command === null ? programHelp(programParts, text) : commandHelp(command, text);
    host.output.write(printLines(lines, themeOf(host.environment, host.output.isTerminal, shared)));
    return exitCodes.ok;
  }
  const context = await contextOf(shared, host);
  return command === null
    ? runProgram(input, context, programParts)
    : command.run({ ...input, arguments: input.arguments.slice(1) }, context);
}

function findCommand(name: string): Command {
  const command = commandList.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const names = commandList.map((candidate) => candidate.name);
  throw new UnknownNameError('command', name, names, nearestNames(name, names));
}

async function contextOf(shared: SharedOptions, host: CommandHost): Promise<CommandContext> {
  return {
    host,
    data: shared.data === undefined ? shippedData : await openData(shared.data),
    theme: themeOf(host.environment, host.output.isTerminal, shared),
    language: shared.lang,
    text: messagesOf(shared.lang),
    isQuiet: shared.quiet,
    isVerbose: shared.verbose,
  };
}

function report(error: unknown, argv: readonly string[], host: CommandHost): ExitCode {
  const found = describeError(error, argv, messagesOf('en'));
  const isJson =
    argv.includes('--json') ||
    argv.some((word, index) => word === '--format=json' || (word === 'json' && /^(--format|-f)$/.test(argv[index - 1] ?? '')));
  const crash = found.exitCode === exitCodes.defect ? writeCrashReport(error, argv) : null;
  const options = { isJson, isDebug: argv.includes('--debug'), crash };
  host.notices.write(printError(found, error, options, messagesOf('en')));
  return found.exitCode;
}
