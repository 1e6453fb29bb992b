import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import type { Command, ProgramParts } from '../command/index.ts';

/** `sogdia man`: the manual page of the program, for `man`. */
export const manCommand: Command<null> = {
  name: 'man',
  summary: 'command.man',
  arguments: [],
  options: [],
  examples: ['sogdia man'],
  exitCodes: [exitCodes.ok, exitCodes.usage],
  read: () => null,
  run: runMan,
};

async function runMan(_: null, context: CommandContext, parts: ProgramParts): Promise<ExitCode> {
  const { manPage } = await import('./man-page.ts');
  context.host.output.write(manPage(parts, context.text));
  return exitCodes.ok;
}
