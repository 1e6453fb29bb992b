import { type ExitCode, exitCodes } from '../../host/index.ts';
import { type Command, notify } from '../command/index.ts';

/** `sogdia mcp`: the data for an agent, over the Model Context Protocol on stdin and stdout. */
export const mcpCommand: Command<null> = {
  name: 'mcp',
  summary: 'command.mcp',
  arguments: [],
  options: [],
  examples: ['sogdia mcp', 'sogdia mcp --data own:atlantic'],
  exitCodes: [exitCodes.ok, exitCodes.usage, exitCodes.data],
  read: () => null,
  async run(_, context): Promise<ExitCode> {
    if (context.host.input.isTerminal) notify(context.text['notice.mcp'], context);
    await context.host.serveMcp(context);
    return exitCodes.ok;
  },
};
