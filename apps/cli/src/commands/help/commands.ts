import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import { recordTable } from '../../table/index.ts';
import { printLines } from '../../terminal/index.ts';
import { type Command, type CommandLine, type OptionRecord, type ProgramParts, sharedOptions } from '../command/index.ts';

type CommandsRequest = ReturnType<typeof readCommands>;

/** `sogdia commands`: the whole command line as data, from which completions and references are made. */
export const commandsCommand: Command<CommandsRequest> = {
  name: 'commands',
  summary: 'command.commands',
  arguments: [],
  options: [],
  examples: ['sogdia commands', 'sogdia commands --json'],
  exitCodes: [exitCodes.ok, exitCodes.usage],
  read: readCommands,
  run: runCommands,
};

function readCommands(line: CommandLine) {
  return { output: { format: line.isJson ? 'json' : 'table' } };
}

async function runCommands({ output }: CommandsRequest, context: CommandContext, parts: ProgramParts): Promise<ExitCode> {
  const { commands } = parts;
  if (output.format === 'json') {
    context.host.output.write(`${JSON.stringify(describe(parts, context), null, 2)}\n`);
    return exitCodes.ok;
  }
  const records = commands.map(({ name, summary, arguments: takes }) => ({
    command: name,
    arguments: takes.map((argument) => (argument.isRequired ? `<${argument.name}>` : `[${argument.name}]`)).join(' '),
    summary: context.text[summary],
  }));
  context.host.output.write(
    printLines(recordTable({ columns: ['command', 'arguments', 'summary'], records }, null, context.theme.glyphs), context.theme),
  );
  return exitCodes.ok;
}

function describe({ commands, options }: ProgramParts, context: CommandContext): object {
  const { text } = context;
  const optionOf = ({ name, short, value, values, isRepeatable = false, help }: OptionRecord): object => ({
    name: `--${name}`,
    short: short === undefined ? null : `-${short}`,
    value,
    values: values ?? null,
    repeatable: isRepeatable,
    help: text[help],
  });
  return {
    schemaVersion: 1,
    program: 'sogdia',
    options: options.map(optionOf),
    sharedOptions: sharedOptions.map(optionOf),
    commands: commands.map((command) => ({
      name: command.name,
      summary: text[command.summary],
      arguments: command.arguments.map(({ name, isRequired: required, values = null, help }) => ({
        name,
        required,
        values,
        help: text[help],
      })),
      options: command.options.map(optionOf),
      examples: command.examples,
      exitCodes: command.exitCodes.map((code) => ({ code, meaning: text[`exit.${code}`] })),
    })),
  };
}
