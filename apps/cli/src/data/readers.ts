export {
  datasetOfRows,
  datasetWithRows,
  hintOfAnswer,
  JsonScanner,
  joinedTables,
  openQuestions,
  packRows,
  previewOf,
  readBatches,
  readersVersion,
  referenceTotals,
  rejectedAsCsv,
  studyOfDataset,
  TradeTable,
  unpackRows,
} from '@sogdia/data/readers';
export { worldRegistry } from '@sogdia/data/world';
