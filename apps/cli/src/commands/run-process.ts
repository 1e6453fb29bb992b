import { processHost } from '../output/process-host.ts';
import { runCommandLine } from './run-command-line.ts';

/** Runs the command line of this process; gives the exit code. */
export function runProcess(): Promise<number> {
  return runCommandLine(process.argv.slice(2), processHost());
}
