export { chartOf, type Edge, type Lattice, type Token } from './chart.ts';
export { type Grammar, grammar, grammarOf } from './grammar.ts';
