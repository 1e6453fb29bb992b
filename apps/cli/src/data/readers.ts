export {
  datasetOfRows,
  datasetWithRows,
  hintOfAnswer,
  JsonScanner,
  packRows,
  previewOf,
  readBatches,
  readersVersion,
  referenceTotals,
  rejectedAsCsv,
  studyOfDataset,
  unpackRows,
} from '@sogdia/data/readers';
export { worldRegistry } from '@sogdia/data/world';
