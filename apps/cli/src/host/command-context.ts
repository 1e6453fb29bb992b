import type { Language, ViewSpec } from '@sogdia/core';
import type { OpenedData } from '../data/index.ts';
import type { InputSource } from '../files/index.ts';
import type { Messages } from '../messages/index.ts';
import type { Keymap } from '../model/index.ts';
import type { ColorEnvironment, Theme, ThemeChoice } from '../terminal/index.ts';

/** What a command may know of the world and write to; tests hand in their own. */
export interface CommandHost {
  readonly environment: ColorEnvironment & Readonly<Record<string, string | undefined>>;
  readonly input: InputSource;
  readonly output: Stream;
  readonly notices: Stream;
  /** Shows a text that is longer than the terminal page by page; where that can't be done it is written to the output. */
  readonly page: (text: string) => void;
  /** Whether keys can be read and a screen can be drawn. */
  readonly isInteractive: boolean;
  /** Puts a question to whoever sits at the terminal; null where they end the input instead. Asked only where input and notices are a terminal. */
  readonly ask: (question: string) => Promise<string | null>;
  /** The day, `2026-03-01`: what is kept says when it was read. */
  readonly today: () => string;
  /** Aborts where whoever waits asks to stop (Ctrl-C); from the first call on, the process does not end by itself then. */
  readonly interruption: () => AbortSignal;
  readonly network: Network;
  /** Opens the terminal program, in its own bundle; gives the exit code. */
  readonly openProgram: (options: ProgramOptions) => Promise<number>;
  /** Serves an agent on stdin and stdout until it leaves, in a bundle of its own. */
  readonly serveMcp: (context: CommandContext) => Promise<void>;
  /** Answers over HTTP until the process is asked to stop, in a bundle of its own. */
  readonly serveHttp: (context: CommandContext, place: ListeningPlace) => Promise<void>;
  /** Opens the program as numbered lists in running text. */
  readonly openLinearProgram: (options: LinearOptions) => Promise<number>;
}

/** Where a server listens. */
export interface ListeningPlace {
  readonly host: string;
  /** 0 for one that is free. */
  readonly port: number;
}

/** The network with the clock by which calls are paced: `sogdia fetch` alone uses it. */
export interface Network {
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  /** Waits for so many milliseconds, or until the signal aborts. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** A stream with what is known of the terminal behind it. */
export interface Stream {
  readonly isTerminal: boolean;
  readonly columns: number | null;
  readonly write: (text: string) => void;
}

/** How a program starts: over which data, at which view, and how it draws. */
interface StartOptions {
  readonly data: OpenedData;
  readonly spec: ViewSpec | null;
  readonly theme: Theme;
  readonly language: Language;
}

/** The same for the program on a screen, with its keys and what is said first. */
export interface ProgramOptions extends StartOptions {
  readonly keymap: Keymap;
  readonly hasMouse: boolean;
  readonly notice: string | null;
}

/** The same for the linear program, which writes to a stream. */
export interface LinearOptions extends StartOptions {
  readonly write: (text: string) => void;
}

/** What a command gets besides its input: the data, where to write, how to draw, and in which language. */
export interface CommandContext {
  readonly host: CommandHost;
  readonly data: OpenedData;
  readonly theme: Theme;
  /** Which theme the command line asks for: a setting stands in where it leaves that open. */
  readonly themeChoice: ThemeChoice;
  readonly language: Language;
  readonly text: Messages;
  readonly isQuiet: boolean;
  /** Whether a long answer is shown page by page where the output is a terminal. */
  readonly isPaged: boolean;
  readonly isVerbose: boolean;
}
