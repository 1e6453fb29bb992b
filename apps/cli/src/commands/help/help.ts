import { nearestNames, UnknownNameError } from '@sogdia/core';
import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import { printLines } from '../../terminal/index.ts';
import { type Command, type CommandInput, commandHelp, type ProgramParts, programHelp, requireArguments } from '../command/index.ts';

/** `sogdia help`: the help of the program or of a command. It is made from the list of all commands, itself included. */
export function helpCommand(parts: () => ProgramParts): Command {
  const command: Command = {
    name: 'help',
    summary: 'command.help',
    arguments: [{ name: 'command', isRequired: false, help: 'argument.command' }],
    options: [],
    examples: ['sogdia help', 'sogdia help view'],
    exitCodes: [exitCodes.ok, exitCodes.usage],
    run: (input, context) => runHelp(input, context, command, parts()),
  };
  return command;
}

async function runHelp(input: CommandInput, context: CommandContext, self: Command, parts: ProgramParts): Promise<ExitCode> {
  requireArguments(input.arguments, self);
  const [name] = input.arguments;
  const names = parts.commands.map((command) => command.name);
  const wanted = parts.commands.find((command) => command.name === name);
  if (name !== undefined && wanted === undefined) throw new UnknownNameError('command', name, names, nearestNames(name, names));
  const lines = wanted === undefined ? programHelp(parts, context.text) : commandHelp(wanted, context.text);
  context.host.output.write(printLines(lines, context.theme));
  return exitCodes.ok;
}
