export { type DatasetOptions, datasetOfRows, type OwnDataset } from './dataset-of-rows.ts';
export { datasetWithRows, type JoinedDataset, type JoinOptions } from './dataset-with-rows.ts';
export type { LeftReason } from './observation-of-rows.ts';
export type { SharedParts } from './shared-parts.ts';
export { spellingsOf } from './spellings-of.ts';
export { studyOfDataset } from './study-of-dataset.ts';
