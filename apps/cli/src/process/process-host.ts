import { readAll, readLines } from '../files/index.ts';
import { type CommandHost, exitCodes, type Network, type Stream } from '../host/index.ts';
import { messagesOf, spokenLanguage } from '../messages/index.ts';

/** The host of a real process: its environment and streams. A reader that closed its end of a pipe is no error. */
export function processHost(): CommandHost {
  return {
    environment: process.env,
    input: {
      get isTerminal() {
        return process.stdin.isTTY === true;
      },
      read: (most) => readAll(process.stdin, most),
    },
    output: streamOf(() => process.stdout),
    notices: streamOf(() => process.stderr),
    page: (text) => {
      if (!isPaged(text)) process.stdout.write(text);
    },
    get isInteractive() {
      return process.stdin.isTTY === true && process.stdout.isTTY === true;
    },
    ask: askOnTerminal,
    today: () => new Date().toISOString().slice(0, 10),
    interruption: interruptionOfProcess,
    network: networkOfProcess,
    openProgram: async (options) => {
      growSlowly();
      return (await import('../program/open-program.tsx')).openProgram(options);
    },
    serveMcp: async (context) => {
      growSlowly('--optimize-for-size');
      return (await import('./mcp/index.ts')).serveMcp(context);
    },
    serveHttp: async (context, place) => (await import('./http/index.ts')).serveHttp(context, place),
    openLinearProgram: async (options) => (await import('../linear/index.ts')).openLinearProgram(options, readLines(process.stdin)),
  };
}

/**
 * Node makes room for what is new, and for what stays, by doubling, and gives little of it back: a program that is open for hours would hold
 * twice what it needs. Said before anything of it is loaded, which is when most of that room is made.
 */
function growSlowly(...further: readonly string[]): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=40', ...further]) setFlagsFromString(flag);
}

// Named as a member, since the build takes the bare name away: Ink would load all of it at every start.
const networkOfProcess: Network = {
  fetch: (address, options) => globalThis.fetch(address, options),
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      if (signal.aborted) done();
      else signal.addEventListener('abort', done);
    }),
};

/** Whether a text is longer than the terminal, and a pager has shown it: that of PAGER, else less; an empty one, cat and a plain terminal are none. */
function isPaged(text: string): boolean {
  const { PAGER: pager = 'less', TERM, LESS = 'FRX' } = process.env;
  const isShort = !(process.stdout.rows > 0) || text.split('\n').length <= process.stdout.rows;
  if (isShort || ['', 'cat'].includes(pager) || TERM === 'dumb') return false;
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const shown = spawnSync(pager, { input: text, stdio: ['pipe', 'inherit', 'inherit'], shell: true, env: { ...process.env, LESS } });
  return shown.error === undefined && shown.status !== 126 && shown.status !== 127;
}

/** A line that is typed in answer to a question; Ctrl-C ends the process, as it does where nothing is asked. */
async function askOnTerminal(question: string): Promise<string | null> {
  const { createInterface } = process.getBuiltinModule('node:readline');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    terminal.on('SIGINT', () => {
      terminal.close();
      process.stderr.write('\n');
      process.exit(exitCodes.interrupted);
    });
    terminal.on('close', () => resolve(null));
    terminal.question(question, (answer) => {
      resolve(answer);
      terminal.close();
    });
  });
}

/** The first Ctrl-C asks to stop; the second ends the process at once. */
function interruptionOfProcess(): AbortSignal {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  return stop.signal;
}

/** A reader that is gone wants no more; a full disk is told. What stderr itself can't take is told nowhere. */
function leaveOnFailedWrite(error: NodeJS.ErrnoException, stream: NodeJS.WriteStream): void {
  if (error.code === 'EPIPE') process.exit(exitCodes.ok);
  if (stream !== process.stderr)
    process.stderr.write(`${messagesOf(spokenLanguage())['error.output']({ problem: error.code ?? error.message })}\n`);
  process.exit(exitCodes.failed);
}

/** A stream is opened when it is first asked for: most commands never write to stderr. */
function streamOf(open: () => NodeJS.WriteStream): Stream {
  let opened: NodeJS.WriteStream | null = null;
  const stream = (): NodeJS.WriteStream => {
    if (opened === null) {
      const stream = open();
      stream.on('error', (error) => leaveOnFailedWrite(error, stream));
      opened = stream;
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
