export { type Dataset, datasetSchema } from './dataset.ts';
export type { Event } from './event.ts';
export { type AskedStudy, type AskedWorld, findStudy, studyOfClaim, usualStudy } from './find-study.ts';
export type { IndicatorRole, IndicatorRoleName, IndicatorValue } from './indicator.ts';
