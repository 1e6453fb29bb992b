import { once } from '../../../queries/index.ts';
import { grammarOf } from './grammar.ts';
import { productions } from './productions.data.ts';

/** The grammar of English drafts. */
export const grammar = once(() => grammarOf(productions));

/** The words that stand in productions. */
export const inGrammar = once<ReadonlySet<string>>(() => new Set([...grammar().keys.keys()].filter((key) => !/^[A-Z]/.test(key))));
