import { programVersion } from '../../data/index.ts';
import { exitCodes } from '../../host/index.ts';
import type { Messages } from '../../messages/index.ts';
import { keyLabel, keymap } from '../../model/index.ts';
import { asciiGlyphs } from '../../terminal/index.ts';
import { argumentPlace, type Command, flagOf, type OptionRecord, type ProgramParts, sharedOptions, withValues } from '../command/index.ts';
import { type RoffLines, roffEntry, roffExample, roffHeading, roffSection, roffText } from './roff.ts';

/** The manual page of the program in roff, from the lists that help and the reference are made of. */
export function manPage({ commands, options, examples }: ProgramParts, text: Messages): string {
  const keys = keymap.flatMap(({ id, keys: typed }) =>
    roffEntry(typed.map((key) => keyLabel(key, asciiGlyphs)).join('  '), text[`help.${id}`]),
  );
  const codes = Object.values(exitCodes).flatMap((code) => roffEntry(String(code), text[`exit.${code}`]));
  const linesOfOptions = (list: readonly OptionRecord[]): RoffLines => list.flatMap((option) => optionLines(option, text));
  const described = commands.flatMap((command) => commandLines(command, text));
  const lines = [
    '\'\\" -*- coding: UTF-8 -*-',
    // A line that one long word fills can't be set to both edges.
    '.ds AD l',
    `.TH SOGDIA 1 "" "sogdia ${programVersion}" "${text['man.manual']}"`,
    ...roffSection(text['man.name'], [`sogdia \\- ${roffText(text['help.tagline'])}`]),
    ...roffSection(text['man.synopsis'], synopsis(commands)),
    ...roffSection(text['help.examples'], roffExample(examples)),
    ...roffSection(text['help.commands'], described),
    ...roffSection(text['help.shared-options'], linesOfOptions(sharedOptions)),
    ...roffSection(text['help.options'], linesOfOptions(options)),
    ...roffSection(text['man.keys'], keys),
    ...roffSection(text['man.files'], roffEntry('$XDG_CONFIG_HOME/sogdia/config.json', text['man.config'])),
    ...roffSection(text['help.exit-codes'], codes),
    ...roffSection(text['man.more'], [roffText(text['help.more'])]),
  ];
  return `${lines.join('\n')}\n`;
}

function synopsis(commands: readonly Command[]): RoffLines {
  const calls = commands.map(({ name, arguments: takes }) => [name, ...takes.map(argumentPlace)].join(' '));
  return ['', ...calls].flatMap((call, index) => [...(index === 0 ? [] : ['.br']), `.B sogdia${call === '' ? '' : ` ${roffText(call)}`}`]);
}

function commandLines(command: Command, text: Messages): RoffLines {
  return [
    ...roffHeading(['sogdia', command.name, ...command.arguments.map(argumentPlace)].join(' ')),
    roffText(text[command.summary]),
    ...command.arguments.flatMap(({ name, values, help }) => roffEntry(name, withValues(text[help], values, text))),
    ...command.options.flatMap((option) => optionLines(option, text)),
    ...roffExample(command.examples),
  ];
}

function optionLines(option: OptionRecord, text: Messages): RoffLines {
  return roffEntry(flagOf(option), withValues(text[option.help], option.values, text));
}
