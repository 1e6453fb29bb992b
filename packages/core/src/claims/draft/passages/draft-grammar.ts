import { grammarOf, productions } from '../grammar/index.ts';

/** The grammar of English drafts. */
export const grammar = grammarOf(productions);

/** The words that stand in productions. */
export const inGrammar: ReadonlySet<string> = new Set([...grammar.keys.keys()].filter((key) => !/^[A-Z]/.test(key)));
