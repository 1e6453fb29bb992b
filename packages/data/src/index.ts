export { datasetManifest } from './generated/manifest.data.ts';
export { loadDataset } from './load-dataset.ts';
export { loadDatasetFrom, type PartReader } from './load-dataset-from.ts';
export { type DatasetPart, datasetParts } from './manifest/dataset-part.ts';
export type { DatasetManifest, EmbeddedPart, PartRecord } from './manifest/embedded-part.ts';
export { partText } from './manifest/part-text.ts';
export { partsNeededBy } from './parts-needed-by.ts';
export { type VerificationResult, verifyDataset } from './verify-dataset.ts';
