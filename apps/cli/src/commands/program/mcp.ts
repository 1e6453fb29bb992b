import { exitCodes } from '../../host/index.ts';
import { command, notify } from '../command/index.ts';

/** `sogdia mcp`: the data for an agent, over the Model Context Protocol on stdin and stdout. */
export const mcpCommand = command({
  name: 'mcp',
  summary: 'command.mcp',
  examples: ['sogdia mcp', 'sogdia mcp --data own:atlantic'],
  exitCodes: [exitCodes.ok, exitCodes.usage, exitCodes.data],
  read: () => null,
  run: async (_, context) => {
    if (context.host.input.isTerminal) notify(context.text['notice.mcp'], context);
    await context.host.serveMcp(context);
    return exitCodes.ok;
  },
});
