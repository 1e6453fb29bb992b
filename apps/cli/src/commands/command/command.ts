import type { AskedWorld } from '@sogdia/core/model';
import type { CommandContext, CommandHost, ExitCode } from '../../host/index.ts';
import type { Messages, MessageText } from '../../messages/index.ts';
import type { OptionRecord } from './option.ts';

/** An option that others might look for and that is not taken, since its value is not to be seen: what is taken instead, and why. */
export interface RefusedOption {
  readonly name: string;
  readonly instead: string;
  readonly why: string;
}

/** An argument by its place. */
export interface ArgumentRecord {
  readonly name: string;
  readonly isRequired: boolean;
  /** Whether it may be the path of a file. */
  readonly isFile?: boolean;
  readonly values?: readonly string[];
  /** Whether the command itself says how many of them there may be. */
  readonly isOpen?: boolean;
  readonly help: MessageText;
}

/** The values that a command line gives to options, by name. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly string[]>>;

/** A command line in its parts: the arguments of a command, its own options by name, and whether JSON is asked for. */
export interface CommandLine {
  readonly arguments: readonly string[];
  readonly options: OptionValues;
  readonly isJson: boolean;
}

/** What a command line calls: a command, or the program where it names none. */
export interface Callable<Request = unknown> {
  readonly name: string;
  readonly arguments: readonly ArgumentRecord[];
  readonly options: readonly OptionRecord[];
  readonly refused?: readonly RefusedOption[];
  /** What a command line asks for as values: the one place where its words are read. Throws for what could not be meant. */
  read(line: CommandLine, world: AskedWorld): Request;
  /** Does what was asked for; what the whole program is made of is there for those that tell of it. */
  run(request: Request, context: CommandContext, parts: ProgramCall): Promise<number>;
}

/** A command: what it is, and what it does. Examples are whole command lines that the tests run. */
export interface Command<Request = unknown> extends Callable<Request> {
  readonly summary: MessageText;
  readonly examples: readonly string[];
  readonly exitCodes: readonly ExitCode[];
  /** What `--help` tells of what a command line names, in the place of the help of the command; null where it names nothing. */
  readonly about?: (line: CommandLine, text: Messages) => Promise<readonly string[] | null>;
}

/** A command as its file tells it: it takes no arguments and no options unless it says so, and runs what it reads. */
export function command<Request>(
  record: Omit<Command<Request>, 'arguments' | 'options'> & Partial<Pick<Command, 'arguments' | 'options'>>,
): Command<Request> {
  return { arguments: [], options: [], ...record };
}

/** A command whose answer is a value: a command line, which asks for a form of `output` as well, prints it, and whoever else has the question reads it. */
export interface AnsweringCommand<Request, Answer> extends Command<Request> {
  answer(question: Omit<Request, 'output'>, context: CommandContext): Promise<Answer>;
}

/** A command that answers with a value, and how a command line prints that. */
export function answeringCommand<Request, Answer>(
  command: Omit<AnsweringCommand<Request, Answer>, 'run'> & Printing<Request, Answer>,
): AnsweringCommand<Request, Answer> {
  return { ...command, run: async (request, context) => command.print(await command.answer(request, context), request, context) };
}

interface Printing<Request, Answer> {
  print(answer: Answer, request: Request, context: CommandContext): ExitCode | Promise<ExitCode>;
}

/** The same for a command that runs others: how a command line is run. */
export interface ProgramCall extends ProgramParts {
  readonly call: (argv: readonly string[], host: CommandHost) => Promise<number>;
}

/** What the help of the whole program is made of. */
export interface ProgramParts {
  readonly commands: readonly Command[];
  readonly options: readonly OptionRecord[];
  readonly examples: readonly string[];
}
