export { type Dataset, datasetSchema } from './dataset.ts';
export type { Event } from './event.ts';
export { studyOfClaim, usualStudy } from './find-study.ts';
export type { IndicatorRole, IndicatorRoleName, IndicatorValue } from './indicator.ts';
