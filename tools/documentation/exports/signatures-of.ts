import type { PublicExport } from './read-public-exports.ts';

/** Lines that open or close a bracket count: a declaration ends where none is open. */
function depthOf(text: string): number {
  return [...text.matchAll(/[([{]/g)].length - [...text.matchAll(/[)\]}]/g)].length;
}

/** The lines from one to the first that ends the declaration: with a semicolon, a closing brace at the margin, or, of a function, its opening brace. */
function declarationFrom(lines: readonly string[], start: number, isFunction: boolean): string {
  const taken: string[] = [];
  for (const line of lines.slice(start)) {
    taken.push(line);
    const text = taken.join('\n');
    if (isFunction && /\{$/.test(line) && depthOf(text) === 1) return text.replace(/ \{$/, '');
    if (depthOf(text) === 0 && /[;}]$/.test(line)) return text.replace(/;$/, '');
  }
  return taken.join('\n');
}

/**
 * How a public export is declared, as its source says it: each form of a function without its body, a type with its members and what they
 * say, a constant by its type where one is stated. Of a class or a schema its name says it.
 */
export function signaturesOf({ name, kind }: PublicExport, source: string): readonly string[] {
  const isFunction = kind === 'function';
  const word = isFunction ? 'function\\*?' : kind;
  const head = new RegExp(`^export (?:async )?${word} ${name}\\b`);
  if (kind === undefined || kind === 'class') return [];
  const lines = source.split('\n');
  const found = lines.flatMap((line, index) => (head.test(line) ? [declarationFrom(lines, index, isFunction)] : []));
  const forms = found.length > 1 ? found.slice(0, -1) : found;
  const stated = kind === 'const' ? forms.flatMap((form) => /^export const \w+: [^=]+(?= =)/.exec(form) ?? []) : forms;
  return stated.map((form) => form.replace(/^export /, ''));
}
