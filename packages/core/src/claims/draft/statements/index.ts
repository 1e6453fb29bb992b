export { stateFigures } from './state-figures.ts';
export type { ClauseTimes, Statement } from './stated.ts';
