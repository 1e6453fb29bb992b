import type { CommandContext } from '../../src/host/index.ts';
import { run } from './run.ts';

/** What `sogdia serve` gives to the server. */
export async function contextOfServe(...options: readonly string[]): Promise<CommandContext> {
  let context: CommandContext | null = null;
  await run(['serve', ...options], {
    serveHttp: async (given) => {
      context = given;
    },
  });
  if (context === null) throw new Error('serve did not come to its server');
  return context;
}
