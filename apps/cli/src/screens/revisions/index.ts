export { historyOf } from './revision-words.ts';
export { revisionsGrid, vintagesOfSeries } from './revisions-grid.ts';
export { revisionsScreen } from './revisions-screen.ts';
