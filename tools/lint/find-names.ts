/** What may not be named: words that stand anywhere in code (`KAZ`, `Kazakhstan`), and texts that are refused as a whole (an id). */
export interface RefusedNames {
  readonly words: readonly string[];
  readonly texts: readonly string[];
}

/**
 * The names that the code of a module holds outside its comments, in their order: each refused word, wherever it stands, and each text in
 * quotes that is a refused one as a whole.
 */
export function findNames(source: string, { words, texts }: RefusedNames): readonly string[] {
  const code = withoutComments(source);
  const refused = new Set(texts);
  const word = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
  const quoted = [...code.matchAll(/(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/gu)].map((match) => ({ at: match.index, name: match[2] ?? '' }));
  return [
    ...[...code.matchAll(word)].map((match) => ({ at: match.index, name: match[0] })),
    ...quoted.filter(({ name }) => refused.has(name)),
  ]
    .toSorted((one, other) => one.at - other.at)
    .map(({ name }) => name);
}

/** A module without its comments. A quoted text keeps what looks like one, such as an address. */
function withoutComments(source: string): string {
  return source.replaceAll(/(['"`])(?:\\.|(?!\1)[^\\])*\1|\/\*[\s\S]*?\*\/|\/\/.*$/gmu, (part) => (part.startsWith('/') ? ' ' : part));
}

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
