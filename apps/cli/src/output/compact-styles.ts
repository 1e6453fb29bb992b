const start = '\x1b[';
const run = new RegExp(`(?:${start.replace('[', '\\[')}[\\d;]*m){2,}`, 'g');

/** What a parameter of a style sets; a later one of the same kind takes its place. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^(?:3[0-79]|38;.*|9\d)$/, 'foreground'],
  [/^(?:4[0-79]|48;.*|10\d)$/, 'background'],
  [/^1$/, 'bold'],
  [/^2$/, 'dim'],
  [/^(?:3|23)$/, 'slant'],
  [/^(?:4|24)$/, 'line'],
  [/^(?:7|27)$/, 'reverse'],
];

/** The same output in fewer bytes: styles that follow one another without a text between them become one, of what is left of them at its end. */
export function compactStyles(text: string): string {
  return text.replaceAll(run, (styles) => {
    const left = new Map<string, string>();
    for (const style of styles.split(start).slice(1)) {
      for (const parameter of parametersOf(style.slice(0, -1))) {
        if (parameter === '0') left.clear();
        if (parameter === '22') for (const weight of ['bold', 'dim']) left.delete(weight);
        const kind = kinds.find(([pattern]) => pattern.test(parameter))?.[1] ?? parameter;
        left.delete(kind);
        left.set(kind, parameter);
      }
    }
    return `${start}${[...left.values()].join(';')}m`;
  });
}

/** The parameters of a style; a colour by number or by its parts is one. */
function parametersOf(style: string): readonly string[] {
  return style.match(/[34]8;5;\d+|[34]8;2;\d+;\d+;\d+|\d+/g) ?? ['0'];
}
