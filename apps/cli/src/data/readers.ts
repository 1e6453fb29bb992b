export {
  datasetOfRows,
  datasetWithRows,
  hintOfAnswer,
  JsonScanner,
  joinedTables,
  openQuestions,
  packRows,
  previewOf,
  RejectedTable,
  readBatches,
  readersVersion,
  referenceTotals,
  rejectedInPieces,
  studyOfDataset,
  TradeTable,
  unpackRows,
} from '@sogdia/data/readers';
export { worldRegistry } from '@sogdia/data/world';
