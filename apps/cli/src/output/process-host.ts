import type { CommandHost, Stream } from '../commands/command-context.ts';
import { exitCodes } from '../commands/exit-codes.ts';
import { openLinearProgram } from '../linear/open-linear-program.ts';
import { readAll } from './read-all.ts';
import { readLines } from './read-lines.ts';

/** The host of a real process: its environment and streams. A reader that closed its end of a pipe is no error. */
export function processHost(): CommandHost {
  return {
    environment: process.env,
    input: {
      get isTerminal() {
        return process.stdin.isTTY === true;
      },
      read: () => readAll(process.stdin),
    },
    output: streamOf(() => process.stdout),
    notices: streamOf(() => process.stderr),
    get isInteractive() {
      return process.stdin.isTTY === true && process.stdout.isTTY === true;
    },
    openProgram: async (options) => (await import('../program/open-program.tsx')).openProgram(options),
    openLinearProgram: (options) => openLinearProgram(options, readLines(process.stdin)),
  };
}

function leaveOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.ok);
}

/** A stream is opened when it is first asked for: most commands never write to stderr. */
function streamOf(open: () => NodeJS.WriteStream): Stream {
  let opened: NodeJS.WriteStream | null = null;
  const stream = (): NodeJS.WriteStream => {
    if (opened === null) {
      opened = open();
      opened.on('error', leaveOnClosedPipe);
    }
    return opened;
  };
  return {
    get isTerminal() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().isTTY === true && stream().columns > 0 ? stream().columns : null;
    },
    write: (text) => {
      stream().write(text);
    },
  };
}
