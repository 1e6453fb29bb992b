export { chartOf, type Edge, type Lattice, type Token } from './chart.ts';
export { grammar, inGrammar } from './grammar.ts';
