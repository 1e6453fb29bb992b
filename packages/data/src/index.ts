export { datasetManifest } from './generated/manifest.data.ts';
export { loadDataset } from './load-dataset.ts';
export { type DatasetPart, datasetParts } from './manifest/dataset-part.ts';
export type { DatasetManifest, EmbeddedPart, PartRecord } from './manifest/embedded-part.ts';
export { type VerificationResult, verifyDataset } from './verify-dataset.ts';
