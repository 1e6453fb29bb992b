import type { CommandContext, ExitCode } from '../../host/index.ts';
import type { MessageText } from '../../messages/index.ts';

/** An option as help, completion and `commands --json` list it. */
export interface OptionRecord {
  readonly name: string;
  readonly short?: string;
  /** The name that it had in earlier versions, which is still read and no more listed. */
  readonly former?: string;
  /** What stands for the value; null for an option that takes none. */
  readonly value: string | null;
  /** The closed list of its values, where there is one. */
  readonly values?: readonly string[];
  readonly isRepeatable?: boolean;
  readonly help: MessageText;
}

/** An argument by its place. */
export interface ArgumentRecord {
  readonly name: string;
  readonly isRequired: boolean;
  /** Whether it may be the path of a file. */
  readonly isFile?: boolean;
  readonly values?: readonly string[];
  readonly help: MessageText;
}

/** The values that a command line gives to options, by name. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly string[]>>;

/** What a command is called with. */
export interface CommandInput {
  readonly arguments: readonly string[];
  readonly options: OptionValues;
}

/** A command: what it is, and what it does. Examples are whole command lines that the tests run. */
export interface Command {
  readonly name: string;
  readonly summary: MessageText;
  readonly arguments: readonly ArgumentRecord[];
  readonly options: readonly OptionRecord[];
  readonly examples: readonly string[];
  readonly exitCodes: readonly ExitCode[];
  readonly run: (input: CommandInput, context: CommandContext) => Promise<ExitCode>;
}
