export { afterSentence, type Context, noContext } from './context.ts';
export { comparisonNode } from './expression-nodes.ts';
export type { NotCheckable, NotUnderstood } from './reasons.ts';
export type { Scope } from './resolve-flow.ts';
