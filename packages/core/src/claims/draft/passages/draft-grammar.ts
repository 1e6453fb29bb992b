import { grammarOf, productions } from '../grammar/index.ts';

/** The grammar of English drafts. */
export const grammar = grammarOf(productions);
