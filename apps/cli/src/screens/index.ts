export { checkedOf, workingParts } from './claim/index.ts';
export { moveOnPage, type Region, type Room } from './layout/index.ts';
export { discrepancyTexts } from './mirror/index.ts';
export { receiptPoint } from './receipt/index.ts';
export { historyOf, revisionsGrid, vintagesOfSeries } from './revisions/index.ts';
export { screens } from './screens.ts';
export { sectionName, studyItemAt, studyItems, verdictCounts } from './study/index.ts';
export { topicItemAt } from './topics/index.ts';
