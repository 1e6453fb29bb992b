export { gapCells, gapColumns } from './gap-columns.ts';
export { gapTexts, pairAside, pairWords } from './gap-words.ts';
export { mirrorScreen } from './mirror-screen.ts';
