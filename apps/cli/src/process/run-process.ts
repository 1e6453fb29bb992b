import { runCommandLine } from '../commands/index.ts';
import { processHost } from './process-host.ts';

/** Runs the command line of this process; gives the exit code. */
export function runProcess(): Promise<number> {
  return runCommandLine(process.argv.slice(2), processHost());
}
