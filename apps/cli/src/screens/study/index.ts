export { viewInBrief } from './detail-lines.ts';
export { sectionName } from './study-grid.ts';
export { studyItems, verdictCounts } from './study-items.ts';
export { studyItemAt, studyScreen } from './study-screen.ts';
