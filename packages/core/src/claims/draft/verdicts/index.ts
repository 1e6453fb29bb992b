export { FigureJudge } from './judge-figure.ts';
