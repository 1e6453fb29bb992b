export {
  claimParts,
  type DataPackage,
  type DatasetPart,
  type DatasetScope,
  datasetPackage,
  loadDatasetFor,
  loadEverything,
  loadParts,
  loadShippedPackage,
  observationOfLine,
  partsOf,
  partsOfTrade,
  type RecordedRevision,
  readDataPackage,
  shippedScope,
  verifyDataset,
} from './load-dataset.ts';
export { programVersion } from './program-version.ts';
export { versionText } from './version-text.ts';
