export { stateFigures } from './state-figures.ts';
export { type ClauseTimes, guessed, type Statement } from './stated.ts';
