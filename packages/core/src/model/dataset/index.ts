export { type Dataset, datasetSchema } from './dataset.ts';
export type { Event, Target } from './event.ts';
export { type AskedStudy, type AskedWorld, askedStudies, findStudy, isLadder, studyOfClaim, usualStudy } from './find-study.ts';
export type {
  Indicator,
  IndicatorRole,
  IndicatorRoleName,
  IndicatorTopic,
  IndicatorValue,
  KnownIndicator,
  LevelNames,
} from './indicator.ts';
export { isTable } from './observations-schema.ts';
export type { Outline, Place, PlaceKind } from './place.ts';
export { rowsToCheck } from './rows-to-check.ts';
