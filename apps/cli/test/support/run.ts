import { runCommandLine } from '../../src/commands/run-command-line.ts';
import type { CommandHost, LinearOptions, Network, ProgramOptions } from '../../src/host/command-context.ts';

/** What a command line gave. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly opened: readonly ('program' | 'linear')[];
  readonly options: ProgramOptions | LinearOptions | null;
}

/** What of the host a test sets; else a pipe in an environment without variables. */
export interface Given {
  readonly environment?: Readonly<Record<string, string>>;
  readonly columns?: number;
  /** What is piped in. */
  readonly input?: string;
  /** Whether it is typed. */
  readonly isTyped?: boolean;
  readonly isInteractive?: boolean;
  /** What is answered to each question in turn. */
  readonly answers?: readonly string[];
  /** Aborts where the reader asks to stop. */
  readonly interruption?: AbortSignal;
  /** What answers over the network; else nothing may be asked. */
  readonly network?: Network;
  /** What serves over HTTP; else nothing does. */
  readonly serveHttp?: CommandHost['serveHttp'];
}

const noNetwork: Network = {
  fetch: () => Promise.reject(new Error('a test asks the network')),
  now: () => Date.parse('2026-03-01T12:00:00Z'),
  sleep: () => Promise.resolve(),
};

/** Runs a command line inside the test, without a process of its own. */
export async function run(
  argv: readonly string[],
  {
    environment = {},
    columns,
    input = '',
    isTyped = false,
    isInteractive = false,
    answers = [],
    interruption,
    network = noNetwork,
    serveHttp = async () => {},
  }: Given = {},
): Promise<Run> {
  let out = '';
  let err = '';
  const opened: ('program' | 'linear')[] = [];
  let options: ProgramOptions | LinearOptions | null = null;
  const left = [...answers];
  const stream = (take: (text: string) => void) => ({ isTerminal: columns !== undefined, columns: columns ?? null, write: take });
  const open = (kind: 'program' | 'linear') => async (given: ProgramOptions | LinearOptions) => {
    opened.push(kind);
    options = given;
    return 0;
  };
  const host: CommandHost = {
    environment,
    input: { isTerminal: isTyped, read: async (most) => (input.length > most ? { tooLong: null } : new TextEncoder().encode(input)) },
    output: stream((text) => {
      out += text;
    }),
    notices: stream((text) => {
      err += text;
    }),
    page: (text) => {
      out += text;
    },
    isInteractive,
    ask: async (question) => {
      err += question;
      return left.shift() ?? null;
    },
    today: () => '2026-03-01',
    interruption: () => interruption ?? new AbortController().signal,
    network,
    openProgram: open('program'),
    serveMcp: async () => {},
    serveHttp,
    openLinearProgram: open('linear'),
  };
  const code = await runCommandLine(argv, host);
  return { code, out, err, opened, options };
}
