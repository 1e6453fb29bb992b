export { chartOf, type Edge, type Lattice, type Token } from './chart.ts';
export { grammarOf } from './grammar.ts';
export { productions } from './productions.data.ts';
