import type { Instance } from 'ink';
import { exitCodes } from '../host/index.ts';
import type { SuspendTerminal } from './program-keys.tsx';
import type { ProgramScreen } from './program-screen.ts';

/** The terminal while the program has it: how to leave it as it was, for good or for a while. */
export interface Terminal {
  readonly hold: (instance: Instance) => void;
  readonly ready: (suspend: SuspendTerminal) => void;
  readonly leave: (error?: Error) => void;
  readonly suspend: () => void;
  /** Gives the terminal to something that runs to its end, and takes it back. */
  readonly lend: <Result>(run: () => Result) => Promise<Result | null>;
}

/**
 * Takes the terminal. Signals that end the program restore it first, each with its own exit code; SIGTSTP hands it back to the
 * shell until SIGCONT, after which the screen is drawn whole, for the shell wrote on it and may have another size.
 */
export function takeTerminal(screen: ProgramScreen): Terminal {
  let held: Instance | null = null;
  let suspendTerminal: SuspendTerminal | null = null;
  let isHandedOver = false;
  const leave = (error?: Error): void => {
    screen.leave();
    held?.unmount(error);
  };
  const endWith = (code: number) => (): void => {
    leave();
    process.exit(code);
  };
  const handOver = async (): Promise<Awaited<ReturnType<SuspendTerminal>> | null> => {
    if (suspendTerminal === null || isHandedOver) return null;
    isHandedOver = true;
    screen.leave();
    return suspendTerminal();
  };
  const takeBack = async (resume: () => Promise<void>): Promise<void> => {
    await resume();
    isHandedOver = false;
    screen.take();
  };
  const suspend = (): void => void handOver().then((given) => given !== null && stop(given));
  const stop = ({ resume }: { readonly resume: () => Promise<void> }): void => {
    process.removeListener('SIGTSTP', suspend);
    // Without input nothing would keep the process until it is continued.
    const waiting = setInterval(() => {}, 2 ** 30);
    process.once('SIGCONT', () => {
      clearInterval(waiting);
      process.on('SIGTSTP', suspend);
      void takeBack(resume);
    });
    // As the terminal itself does for Ctrl-Z: whoever waits for this process (a package manager) stops with it.
    process.kill(0, 'SIGTSTP');
  };
  const lend = async <Result>(run: () => Result): Promise<Result | null> => {
    const given = await handOver();
    if (given === null) return null;
    try {
      return run();
    } finally {
      await takeBack(given.resume);
    }
  };
  process.once('SIGINT', endWith(exitCodes.interrupted));
  process.once('SIGTERM', endWith(exitCodes.terminated));
  process.once('SIGHUP', endWith(exitCodes.hangup));
  process.on('SIGTSTP', suspend);
  // SIGSTOP can't be heard, but what follows it can.
  process.on('SIGCONT', () => {
    if (!isHandedOver) screen.take();
  });
  return {
    hold: (instance) => {
      held = instance;
    },
    ready: (given) => {
      suspendTerminal = given;
    },
    leave,
    suspend,
    lend,
  };
}
