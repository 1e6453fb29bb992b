export { sectionName } from './paper-grid.ts';
export { paperItems, verdictCounts } from './paper-items.ts';
export { paperItemAt, paperScreen } from './paper-screen.ts';
