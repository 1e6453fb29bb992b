import { UnknownNameError } from '@sogdia/core';
import { type AskedWorld, nearestNames } from '@sogdia/core/model';
import type { ArgumentRecord, Callable, Command, CommandLine } from './command.ts';
import type { OptionRecord } from './option.ts';
import { readOptions } from './read-options.ts';
import { type SharedOptions, sharedOptions } from './shared-options.ts';
import { UsageError } from './usage-error.ts';

/** A word of a command line, or an option with its value. */
export type Token = ReturnType<typeof tokensOf>[number];

/** What a command line calls, with what, and the options that every command understands. The command is null where it names none. */
export interface Call {
  readonly command: Command | null;
  readonly line: CommandLine;
  readonly shared: SharedOptions;
}

// An import of node:util would evaluate every lazy part of it, for 4 ms; this takes the one function.
const { parseArgs } = process.getBuiltinModule('node:util');

/** The tokens of a command line, under the options of all that it may call. */
export function tokensOf(argv: readonly string[], callables: readonly Pick<Callable, 'options' | 'refused'>[]) {
  const refused = callables.flatMap((callable) => (callable.refused ?? []).map(({ name }) => [name, { type: 'string' as const }] as const));
  const configured = Object.fromEntries(
    [...sharedOptions, ...callables.flatMap(({ options }) => options)].flatMap(({ name, short, former, value }) => {
      const type = value === null ? ('boolean' as const) : ('string' as const);
      const known = [name, { type, ...(short === undefined ? {} : { short }) }] as const;
      return former === undefined ? [known] : [known, [former, { type }] as const];
    }),
  );
  const options = { ...Object.fromEntries(refused), ...configured };
  const args = argv.map((word) => (isNegativeExpression(word) ? asWord + word : word));
  return parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true }).tokens.map((token) =>
    token.kind !== 'option-terminator' && token.value?.startsWith(asWord) === true
      ? { ...token, value: token.value.slice(asWord.length) }
      : token,
  );
}

/** Stands before what is no option though it begins with a minus. */
const asWord = '\u0000';

/** Whether a word is an expression that begins with a minus, `-balance(CHN, KAZ)[2013]`: an option has no bracket. */
function isNegativeExpression(word: string): boolean {
  return /^-[^-=]*[([]/.test(word);
}

/** Whether a flag stands in a command line that may be wrong elsewhere, so that it was taken for the value of an option before it. */
export function asksFor(flag: 'json' | 'debug', tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) => token.kind === 'option' && ((token.name === flag && token.value === undefined) || token.value === `--${flag}`),
  );
}

/**
 * What tokens call. The first argument names the command; order is free and `--` ends the options. Throws for an unknown option, one without its
 * value, and a value where none belongs.
 */
export function readCommandLine(tokens: readonly Token[], commands: readonly Command[], program: Callable): Call {
  const [name = null, ...words] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const command = commands.find((candidate) => candidate.name === name) ?? null;
  const known = [...sharedOptions, ...(command ?? program).options];
  const options = new Map<string, string | boolean | string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    refuseSecrets(token, commands);
    const option = known.find((one) => one.name === token.name || one.former === token.name);
    if (option === undefined) throw unknownOption(token.rawName, known);
    const value = givenValue(option, token, known);
    const before = options.get(option.name);
    options.set(option.name, option.isRepeatable === true ? [...(Array.isArray(before) ? before : []), String(value)] : value);
  }
  const given = Object.fromEntries(options);
  const shared = readOptions(sharedOptions, given);
  return { command, line: { arguments: words, options: given, isJson: shared.json }, shared };
}

/** What a command line asks of a command. Throws where it has fewer arguments than the command needs or more than it takes, and as its reading does. */
export function readRequest<Request>(command: Callable<Request>, line: CommandLine, world: AskedWorld): Request {
  if (command.arguments.every(({ isOpen }) => isOpen !== true)) requireArguments(line.arguments, command);
  return command.read(line, world);
}

function requireArguments(given: readonly string[], command: Callable): void {
  const missing = command.arguments.slice(given.length).find((argument: ArgumentRecord) => argument.isRequired);
  if (missing !== undefined)
    throw new UsageError(
      `${command.name} needs <${missing.name}>`,
      missing.name,
      '',
      `<${missing.name}>`,
      `see sogdia help ${command.name}`,
    );
  const extra = given[command.arguments.length];
  if (extra !== undefined) {
    const most = command.arguments.map(({ name }) => `<${name}>`);
    const problem = most.length === 0 ? `${command.name} takes no argument` : `too many arguments: ${extra}`;
    throw new UsageError(problem, 'argument', extra, ['sogdia', command.name, ...most].join(' '), `see sogdia help ${command.name}`);
  }
}

/** Throws where a command that takes any number of files got none. */
export function requireFiles(given: readonly string[], command: string): void {
  if (given.length === 0) throw new UsageError(`${command} needs <file>`, 'file', '', '<file>', `see sogdia help ${command}`);
}

type OptionToken = Extract<Token, { kind: 'option' }>;

/** An option whose value nobody is to see is refused in every command, and its value stands in no error. */
function refuseSecrets({ name }: OptionToken, commands: readonly Command[]): void {
  const refused = commands.flatMap((command) => command.refused ?? []).find((one) => one.name === name);
  if (refused !== undefined) throw new UsageError(`we don’t accept --${name}`, `--${name}`, '', refused.instead, refused.why);
}

function givenValue(option: OptionRecord, token: OptionToken, options: readonly OptionRecord[]): string | boolean {
  if (option.value === null) {
    if (token.inlineValue !== true) return true;
    throw new UsageError(`--${option.name} takes no value: ${token.value}`, `--${option.name}`, token.value ?? '', `--${option.name}`);
  }
  const isOption =
    token.inlineValue !== true && (token.value?.startsWith('--') === true || options.some(({ short }) => token.value === `-${short}`));
  if (token.value !== undefined && !isOption) return token.value;
  throw new UsageError(`--${option.name} needs a value`, `--${option.name}`, token.value ?? '', `--${option.name}=<${option.value}>`);
}

function unknownOption(given: string, options: readonly OptionRecord[]): UnknownNameError {
  const known = options.map(({ name }) => `--${name}`);
  return new UnknownNameError('option', given, known, nearestNames(given, known));
}
