/** The source of a manual page, a request or a line of text each. */
export type RoffLines = readonly string[];

/** Text that roff prints as it is: what it would take for a request or an escape is guarded; a word as long as a line may break at its commas alone. */
export function roffText(text: string): string {
  const guarded = text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('\n', ' ');
  const plain = guarded.replaceAll(/\S{60,}/g, (word) => `\\%${word.replaceAll(/,(?=.)/g, ',\\:')}`);
  return /^[.']/.test(plain) ? `\\&${plain}` : plain;
}

/** A section with its heading. */
export function roffSection(title: string, lines: RoffLines): RoffLines {
  return [`.SH "${quotable(title.toUpperCase())}"`, ...lines];
}

/** A heading inside a section. */
export function roffHeading(title: string): RoffLines {
  return [`.SS "${quotable(title)}"`];
}

/** A term in bold with its description under it. */
export function roffEntry(term: string, description: string): RoffLines {
  return ['.TP', `.B "${quotable(term)}"`, roffText(description)];
}

/** Lines that stay as they are, as in a program's example. */
export function roffExample(lines: readonly string[]): RoffLines {
  return ['.PP', '.nf', '.RS 4', ...lines.map(roffText), '.RE', '.fi'];
}

/** A text between the quotes of a request. */
function quotable(text: string): string {
  return roffText(text).replaceAll('"', '\\(dq');
}
