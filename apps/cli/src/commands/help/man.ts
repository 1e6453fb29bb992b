import { exitCodes } from '../../host/index.ts';
import { command } from '../command/index.ts';

/** `sogdia man`: the manual page of the program, for `man`. */
export const manCommand = command({
  name: 'man',
  summary: 'command.man',
  examples: ['sogdia man'],
  exitCodes: [exitCodes.ok, exitCodes.usage],
  read: () => null,
  run: async (_, { host, text }, parts) => {
    const { manPage } = await import('./man-page.ts');
    host.output.write(manPage(parts, text));
    return exitCodes.ok;
  },
});
