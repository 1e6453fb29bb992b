export {
  claimParts,
  type DataPackage,
  type DatasetPart,
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
  verifyDataset,
} from './load-dataset.ts';
export { programVersion } from './program-version.ts';
export { versionText } from './version-text.ts';
