export { discrepancyCells, discrepancyColumns } from './discrepancy-columns.ts';
export { discrepancyTexts, pairAside, pairWords } from './discrepancy-words.ts';
export { mirrorScreen } from './mirror-screen.ts';
