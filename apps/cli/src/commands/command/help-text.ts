import type { Messages } from '../../messages/index.ts';
import { type Line, lineOf, textWidth, wrapText } from '../../terminal/index.ts';
import type { Command, OptionRecord, ProgramParts } from './command.ts';
import { sharedOptions } from './shared-options.ts';

const width = 96;

/** Help of the program: examples first, then the commands, the options of a bare call, and where to read more. */
export function programHelp({ commands, options, examples }: ProgramParts, text: Messages): readonly Line[] {
  const names = commands.map((command) => [command.name, text[command.summary]] as const);
  return [
    lineOf(['sogdia', 'strong'], [` ${text['help.tagline']}`]),
    [],
    ...section(
      text['help.examples'],
      examples.map((example) => lineOf([`  ${example}`])),
    ),
    ...section(text['help.usage'], [lineOf([`  ${text['help.usage-program']}`])]),
    ...section(text['help.commands'], listing(names)),
    ...section(text['help.options'], optionList([...options, ...sharedOptions], text)),
    ...paragraphs([text['help.more']]),
  ];
}

/** Help of a command: examples first, then what it takes and what it ends with. */
export function commandHelp(command: Command, text: Messages): readonly Line[] {
  const takes = command.arguments.map(({ name, isRequired }) => (isRequired ? `<${name}>` : `[${name}]`));
  const codes = command.exitCodes.map((code) => [String(code), text[`exit.${code}`]] as const);
  const described = command.arguments.map(({ name, values, help }) => [name, withValues(text[help], values, text)] as const);
  return [
    lineOf([`sogdia ${command.name}`, 'strong'], [`  ${text[command.summary]}`]),
    [],
    ...section(
      text['help.examples'],
      command.examples.map((example) => lineOf([`  ${example}`])),
    ),
    ...section(text['help.usage'], [lineOf([`  ${['sogdia', command.name, ...takes, text['help.options-place']].join(' ')}`])]),
    ...(described.length === 0 ? [] : section(text['help.arguments'], listing(described))),
    ...(command.options.length === 0 ? [] : section(text['help.options'], optionList(command.options, text))),
    ...section(text['help.shared-options'], optionList(sharedOptions, text)),
    ...section(text['help.exit-codes'], listing(codes)),
  ];
}

function section(title: string, lines: readonly Line[]): readonly Line[] {
  return [lineOf([title, 'title']), ...lines, []];
}

function optionList(options: readonly OptionRecord[], text: Messages): readonly Line[] {
  return listing(
    options.map(({ name, short, value, values, help }) => {
      const flag = `${short === undefined ? '    ' : `-${short}, `}--${name}${value === null ? '' : ` <${value}>`}`;
      return [flag, withValues(text[help], values, text)] as const;
    }),
  );
}

function withValues(help: string, values: readonly string[] | undefined, text: Messages): string {
  return values === undefined ? help : `${help} ${text['help.values']({ values })}`;
}

function listing(entries: readonly (readonly [string, string])[]): readonly Line[] {
  const left = Math.min(30, Math.max(...entries.map(([name]) => textWidth(name)))) + 2;
  return entries.flatMap(([name, description]) => {
    const [first = '', ...rest] = wrapText(description, width - left - 2);
    const gap = ' '.repeat(Math.max(1, left - textWidth(name)));
    return [lineOf(['  '], [name, 'key'], [gap + first]), ...rest.map((line) => lineOf([' '.repeat(left + 2) + line]))];
  });
}

function paragraphs(texts: readonly string[]): readonly Line[] {
  return texts.flatMap((text) => wrapText(text, width).map((line) => lineOf([line, 'faint'])));
}
