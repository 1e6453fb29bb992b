import { grammarOf, productions } from '../grammar/index.ts';

/** The grammar of English drafts. */
export const grammar = grammarOf(productions);

/** The words that stand in productions. */
export const inGrammar: ReadonlySet<string> = new Set(
  [...grammar.byWord.values(), ...grammar.bySymbol.values()].flat().flatMap(({ steps }) => steps.flatMap(({ words }) => words ?? [])),
);
