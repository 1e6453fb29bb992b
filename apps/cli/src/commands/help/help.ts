import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import { printLines } from '../../terminal/index.ts';
import { type Command, type CommandLine, commandHelp, oneNamed, type ProgramParts, programHelp } from '../command/index.ts';

/** The command that help is asked of; null for the whole program. */
type HelpRequest = ReturnType<typeof readHelp>;

/** `sogdia help`: the help of the program or of a command. */
export const helpCommand: Command<HelpRequest> = {
  name: 'help',
  summary: 'command.help',
  arguments: [{ name: 'command', isRequired: false, help: 'argument.command' }],
  options: [],
  examples: ['sogdia help', 'sogdia help view'],
  exitCodes: [exitCodes.ok, exitCodes.usage],
  read: readHelp,
  run: runHelp,
};

function readHelp(line: CommandLine) {
  return { name: line.arguments[0] ?? null };
}

async function runHelp({ name }: HelpRequest, context: CommandContext, parts: ProgramParts): Promise<ExitCode> {
  const wanted = name === null ? null : oneNamed('command', name, parts.commands, (command) => command.name);
  const { columns } = context.host.output;
  const lines = wanted === null ? programHelp(parts, context.text, columns) : commandHelp(wanted, context.text, columns);
  context.host.output.write(printLines(lines, context.theme));
  return exitCodes.ok;
}
