import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import { type Command, type CommandInput, type ProgramParts, requireArguments } from '../command/index.ts';

/** `sogdia man`: the manual page of the program, for `man`. */
export function manCommand(parts: () => ProgramParts): Command {
  const command: Command = {
    name: 'man',
    summary: 'command.man',
    arguments: [],
    options: [],
    examples: ['sogdia man'],
    exitCodes: [exitCodes.ok, exitCodes.usage],
    run: (input, context) => runMan(input, context, command, parts()),
  };
  return command;
}

async function runMan(input: CommandInput, context: CommandContext, self: Command, parts: ProgramParts): Promise<ExitCode> {
  requireArguments(input.arguments, self);
  const { manPage } = await import('./man-page.ts');
  context.host.output.write(manPage(parts, context.text));
  return exitCodes.ok;
}
