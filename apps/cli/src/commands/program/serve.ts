import { z } from 'zod';
import { exitCodes } from '../../host/index.ts';
import { command, option, readOptions } from '../command/index.ts';

const port = 'a port from 0 to 65535';

const serveOptions = [
  option.valued('port', 'port', 'option.port', { schema: z.coerce.number(port).int(port).min(0, port).max(65_535, port).default(8080) }),
  option.valued('host', 'host', 'option.host', { schema: z.string().min(1).default('127.0.0.1') }),
] as const;

/** `sogdia serve`: what `view`, `receipt` and `list` print as JSON, over HTTP. */
export const serveCommand = command({
  name: 'serve',
  summary: 'command.serve',
  options: serveOptions,
  examples: ['sogdia serve', 'sogdia serve --port 8081 --data own:atlantic'],
  exitCodes: [exitCodes.ok, exitCodes.usage, exitCodes.data],
  read: ({ options }) => readOptions(serveOptions, options),
  run: async (place, context) => {
    await context.host.serveHttp(context, place);
    return exitCodes.ok;
  },
});
