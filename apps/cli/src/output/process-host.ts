import type { CommandHost, Stream } from '../commands/command-context.ts';
import { exitCodes } from '../commands/exit-codes.ts';

/** The host of a real process: its environment and streams. A reader that closed its end of a pipe is no error. */
export function processHost(): CommandHost {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', leaveOnClosedPipe);
  return {
    environment: process.env,
    output: streamOf(process.stdout),
    notices: streamOf(process.stderr),
    isInteractive: process.stdin.isTTY === true && process.stdout.isTTY === true,
    openProgram: async (options) => (await import('../program/open-program.tsx')).openProgram(options),
    openLinearProgram: async (options) => (await import('../linear/open-linear-program.ts')).openLinearProgram(options, process.stdin),
  };
}

function leaveOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.ok);
}

function streamOf(stream: NodeJS.WriteStream): Stream {
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY === true && stream.columns > 0 ? stream.columns : null,
    write: (text) => {
      stream.write(text);
    },
  };
}
