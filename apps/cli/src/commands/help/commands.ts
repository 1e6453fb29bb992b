import { type CommandContext, exitCodes } from '../../host/index.ts';
import { recordTable } from '../../table/index.ts';
import { printLines } from '../../terminal/index.ts';
import { command, type OptionRecord, type ProgramParts, sharedOptions } from '../command/index.ts';

/** `sogdia commands`: the whole command line as data, from which completions and references are made. */
export const commandsCommand = command({
  name: 'commands',
  summary: 'command.commands',
  examples: ['sogdia commands', 'sogdia commands --json'],
  exitCodes: [exitCodes.ok, exitCodes.usage],
  read: ({ isJson }) => isJson,
  run: async (isJson, context, parts) => {
    const { host, text, theme } = context;
    const records = parts.commands.map(({ name, summary, arguments: takes }) => ({
      command: name,
      arguments: takes.map((argument) => (argument.isRequired ? `<${argument.name}>` : `[${argument.name}]`)).join(' '),
      summary: text[summary],
    }));
    const table = recordTable({ columns: ['command', 'arguments', 'summary'], records }, null, theme.glyphs);
    host.output.write(isJson ? `${JSON.stringify(describe(parts, context), null, 2)}\n` : printLines(table, theme));
    return exitCodes.ok;
  },
});

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
    commands: commands.map((one) => ({
      name: one.name,
      summary: text[one.summary],
      arguments: one.arguments.map(({ name, isRequired: required, values = null, help }) => ({
        name,
        required,
        values,
        help: text[help],
      })),
      options: one.options.map(optionOf),
      examples: one.examples,
      exitCodes: one.exitCodes.map((code) => ({ code, meaning: text[`exit.${code}`] })),
    })),
  };
}
