export { afterSentence, type Context, noContext } from './context.ts';
export { comparisonNode } from './expression-nodes.ts';
export { clausesFrom, isPause } from './find-clauses.ts';
export { type ReadChunk, type Reading, readChunk } from './read-chunk.ts';
export { readClause } from './read-clause.ts';
export type { Scope } from './resolve-flow.ts';
export type { NotCheckable, NotUnderstood, Statement } from './statement.ts';
