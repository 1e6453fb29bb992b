export { isMetric, wordsOfMethod } from './methods.ts';
export { newestMonthSpec, otherMonth } from './months.ts';
export { otherRecords } from './step-record.ts';
export { otherVintages } from './step-vintage.ts';
export { partnerLocation, twoRecordsSpec } from './two-records.ts';
export { viewName } from './view-name.ts';
