export { contextAfter } from './context-after.ts';
export { comparisonNode } from './expression-nodes.ts';
export { type Interpretation, isStatement, type NotCheckable, type NotUnderstood, type Statement } from './interpretation.ts';
export { readFigures } from './read-figure.ts';
export { readTable } from './read-table.ts';
