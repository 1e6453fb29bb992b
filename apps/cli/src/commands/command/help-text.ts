import type { Messages } from '../../messages/index.ts';
import { type Line, lineOf, textWidth, wrapText } from '../../terminal/index.ts';
import type { ArgumentRecord, Command, ProgramParts } from './command.ts';
import type { OptionRecord } from './option.ts';
import { sharedOptions } from './shared-options.ts';

/** Wider lines are not read with ease. */
const widest = 96;

/** Help of the program: examples first, then the commands, the options of a bare call, and where to read more. */
export function programHelp({ commands, options, examples }: ProgramParts, text: Messages, columns: number | null): readonly Line[] {
  const width = Math.min(widest, columns ?? widest);
  const names = commands.map((command) => [command.name, text[command.summary]] as const);
  const shown = examples.map((example) => lineOf([`  ${example}`]));
  return [
    lineOf(['sogdia', 'strong'], [` ${text['help.tagline']}`]),
    [],
    ...section(text['help.examples'], shown),
    ...section(text['help.usage'], [lineOf([`  ${text['help.usage-program']}`])]),
    ...section(text['help.commands'], listing(names, width)),
    ...section(text['help.options'], optionList([...options, ...sharedOptions], text, width)),
    ...paragraphs([text['help.more']], width),
  ];
}

/** Help of a command: examples first, then what it takes and what it ends with. */
export function commandHelp(command: Command, text: Messages, columns: number | null): readonly Line[] {
  const width = Math.min(widest, columns ?? widest);
  const codes = command.exitCodes.map((code) => [String(code), text[`exit.${code}`]] as const);
  const shown = command.examples.map((example) => lineOf([`  ${example}`]));
  const described = command.arguments.map(({ name, values, help }) => [name, withValues(text[help], values, text)] as const);
  return [
    ...headLines(command, text, width),
    [],
    ...section(text['help.examples'], shown),
    ...section(text['help.usage'], [
      lineOf([`  ${['sogdia', command.name, ...command.arguments.map(argumentPlace), text['help.options-place']].join(' ')}`]),
    ]),
    ...(described.length === 0 ? [] : section(text['help.arguments'], listing(described, width))),
    ...(command.options.length === 0 ? [] : section(text['help.options'], optionList(command.options, text, width))),
    ...section(text['help.shared-options'], optionList(sharedOptions, text, width)),
    ...section(text['help.exit-codes'], listing(codes, width)),
  ];
}

/** The name of a command with what it does. */
function headLines({ name, summary }: Command, text: Messages, width: number): readonly Line[] {
  const [first = '', ...rest] = wrapText(text[summary], width - textWidth(`sogdia ${name}`) - 2);
  return [
    lineOf([`sogdia ${name}`, 'strong'], [`  ${first}`]),
    ...rest.map((line) => lineOf([`${' '.repeat(textWidth(`sogdia ${name}`) + 2)}${line}`])),
  ];
}

function section(title: string, lines: readonly Line[]): readonly Line[] {
  return [lineOf([title, 'title']), ...lines, []];
}

function optionList(options: readonly OptionRecord[], text: Messages, width: number): readonly Line[] {
  return listing(
    options.map((one) => [(one.short === undefined ? '    ' : '') + flagOf(one), withValues(text[one.help], one.values, text)] as const),
    width,
  );
}

/** How an option is written, with its short form first. */
export function flagOf({ name, short, value }: OptionRecord): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === null ? '' : ` <${value}>`}`;
}

/** What stands for an argument in the usage of a command. */
export function argumentPlace({ name, isRequired }: ArgumentRecord): string {
  return isRequired ? `<${name}>` : `[${name}]`;
}

/** A help with the closed list of values behind it. */
export function withValues(help: string, values: readonly string[] | undefined, text: Messages): string {
  return values === undefined ? help : `${help} ${text['help.values']({ values })}`;
}

function listing(entries: readonly (readonly [string, string])[], width: number): readonly Line[] {
  const left = Math.min(30, Math.max(...entries.map(([name]) => textWidth(name)))) + 2;
  return entries.flatMap(([name, description]) => {
    const [first = '', ...rest] = wrapText(description, width - left - 2);
    const gap = ' '.repeat(Math.max(1, left - textWidth(name)));
    return [lineOf(['  '], [name, 'key'], [gap + first]), ...rest.map((line) => lineOf([' '.repeat(left + 2) + line]))];
  });
}

function paragraphs(texts: readonly string[], width: number): readonly Line[] {
  return texts.flatMap((text) => wrapText(text, width).map((line) => lineOf([line, 'faint'])));
}
