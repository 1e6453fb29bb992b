import { exitCodes } from '../../host/index.ts';
import { printLines } from '../../terminal/index.ts';
import { command, commandHelp, oneNamed, programHelp } from '../command/index.ts';

/** `sogdia help`: the help of the program or of a command. */
export const helpCommand = command({
  name: 'help',
  summary: 'command.help',
  arguments: [{ name: 'command', isRequired: false, help: 'argument.command' }],
  examples: ['sogdia help', 'sogdia help view'],
  exitCodes: [exitCodes.ok, exitCodes.usage],
  read: ({ arguments: [name = null] }) => ({ name }),
  run: async ({ name }, { host, text, theme }, parts) => {
    const wanted = name === null ? null : oneNamed('command', name, parts.commands, (one) => one.name);
    const { columns } = host.output;
    const lines = wanted === null ? programHelp(parts, text, columns) : commandHelp(wanted, text, columns);
    host.output.write(printLines(lines, theme));
    return exitCodes.ok;
  },
});
