export type { ClauseTimes } from './clause-parts.ts';
export { stateFigures } from './state-figures.ts';
export type { Statement } from './statement.ts';
