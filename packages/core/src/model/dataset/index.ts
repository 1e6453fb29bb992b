export { type Dataset, datasetSchema } from './dataset.ts';
export type { Event } from './event.ts';
export { type AskedStudy, type AskedWorld, findStudy, studyOfClaim, usualStudy } from './find-study.ts';
export type { Indicator, IndicatorRole, IndicatorRoleName, IndicatorTopic, IndicatorValue, KnownIndicator } from './indicator.ts';
export type { Outline, Place, PlaceKind } from './place.ts';
