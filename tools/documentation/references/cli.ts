import type { Command } from '../../../apps/cli/src/commands/command/command.ts';
import type { OptionRecord } from '../../../apps/cli/src/commands/command/option.ts';
import { sharedOptions } from '../../../apps/cli/src/commands/command/shared-options.ts';
import { commandList, programParts } from '../../../apps/cli/src/commands/command-list.ts';
import { exitCodes } from '../../../apps/cli/src/host/exit-codes.ts';
import { messagesOf } from '../../../apps/cli/src/messages/messages-of.ts';
import { markdownTable } from './markdown-table.ts';
import type { Reference } from './reference.ts';

const english = messagesOf('en');
const listOf = (values: readonly string[] | undefined): string =>
  values === undefined ? '' : values.map((value) => `\`${value}\``).join(' ');
const shell = (lines: readonly string[]): string => `\`\`\`sh\n${lines.join('\n')}\n\`\`\``;

function optionTable(options: readonly OptionRecord[]): string {
  const rows = options.map(({ name, short, value, values, help }) => {
    const flag = `\`--${name}${value === null ? '' : ` <${value}>`}\`${short === undefined ? '' : `, \`-${short}\``}`;
    return [flag, english[help], listOf(values)];
  });
  return markdownTable(['option', 'does', 'values'], rows);
}

function section(command: Command): string {
  const takes = command.arguments.map(({ name, isRequired }) => (isRequired ? `<${name}>` : `[${name}]`));
  const places = command.arguments.map(({ name, help, values }) => [`\`${name}\``, english[help], listOf(values)]);
  return [
    `## ${command.name}`,
    `\`${['sogdia', command.name, ...takes].join(' ')}\`: ${english[command.summary]}.`,
    shell(command.examples),
    ...(places.length === 0 ? [] : [markdownTable(['argument', 'is', 'values'], places)]),
    ...(command.options.length === 0 ? [] : [optionTable(command.options)]),
  ].join('\n\n');
}

export const cliReference: Reference = {
  file: 'docs/reference/cli.md',
  name: 'cli',
  title: 'The command line',
  introduction:
    'The commands of `sogdia`. Data go to stdout, all else to stderr; `sogdia commands --json` tells the same as data, `sogdia help <command>` in the terminal.',
  ids: () => commandList.map(({ name }) => name),
  body: () =>
    [
      shell(programParts.examples),
      'With no command, the program opens in the terminal.',
      optionTable(programParts.options),
      'Options for every command:',
      optionTable(sharedOptions),
      'Exit codes:',
      markdownTable(
        ['code', 'means'],
        Object.values(exitCodes).map((code) => [String(code), english[`exit.${code}`]]),
      ),
      ...commandList.map(section),
    ].join('\n\n'),
};
