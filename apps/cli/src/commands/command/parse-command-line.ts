import { nearestNames, UnknownNameError } from '@sogdia/core';
import type { ArgumentRecord, Command, CommandInput, OptionRecord } from './command.ts';
import { sharedOptions } from './shared-options.ts';
import { UsageError } from './usage-error.ts';

/** The command that a command line names, its first argument that is no option; null where there is none. */
export function commandName(argv: readonly string[], commands: readonly Pick<Command, 'options'>[]): string | null {
  const options = [...sharedOptions, ...commands.flatMap((command) => command.options)];
  return tokensOf(argv, options).find((token) => token.kind === 'positional')?.value ?? null;
}

/**
 * The arguments and options of a command. Order is free and `--` ends the options. Throws for an unknown option, one without its
 * value, a value where none belongs, and for arguments that lack or are too many.
 */
export function parseCommandLine(argv: readonly string[], command: Pick<Command, 'name' | 'options' | 'arguments'>): CommandInput {
  const options = [...sharedOptions, ...command.options];
  const values: Record<string, string | boolean | string[]> = {};
  const positionals: string[] = [];
  for (const token of tokensOf(argv, options)) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name, former }) => name === token.name || former === token.name);
    if (option === undefined) throw unknownOption(token.rawName, options);
    const value = givenValue(option, token, options);
    const before = values[option.name];
    values[option.name] = option.isRepeatable === true ? [...(Array.isArray(before) ? before : []), String(value)] : value;
  }
  return { arguments: positionals, options: values };
}

/** Throws when a command got fewer arguments than it needs or more than it takes. */
export function requireArguments(given: readonly string[], command: Pick<Command, 'name' | 'arguments'>): void {
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
    const most = command.arguments.map(({ name }) => `<${name}>`).join(' ');
    throw new UsageError(`one argument too many: ${extra}`, 'argument', extra, most === '' ? '-' : most, `see sogdia help ${command.name}`);
  }
}

// An import of node:util would evaluate every lazy part of it, for 4 ms; this takes the one function.
const { parseArgs } = process.getBuiltinModule('node:util');

type Token = ReturnType<typeof tokensOf>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

function tokensOf(argv: readonly string[], options: readonly OptionRecord[]) {
  const configured = Object.fromEntries(
    options.flatMap(({ name, short, former, value }) => {
      const type = value === null ? ('boolean' as const) : ('string' as const);
      const known = [name, { type, ...(short === undefined ? {} : { short }) }] as const;
      return former === undefined ? [known] : [known, [former, { type }] as const];
    }),
  );
  return parseArgs({ args: [...argv], options: configured, strict: false, allowPositionals: true, tokens: true }).tokens;
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
