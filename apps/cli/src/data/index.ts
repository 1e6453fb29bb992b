export type {
  Diagnostic,
  DiagnosticGroup,
  Encoding,
  FilePreview,
  IndicatorRow,
  OpenQuestion,
  OwnTable,
  ProviderId,
  ReadEvent,
  ReadHints,
  ReadingPreview,
  ReadSummary,
  Rejected,
  RejectedTable,
  TidyMap,
  TradeRow,
  TradeTable,
} from '@sogdia/data/readers';
export {
  type BulkAnswer,
  type BulkDescription,
  type BulkEngine,
  type BulkQuestion,
  type BulkRecord,
  type ClickhouseServer,
  loadBulkTables,
  loadWorld,
} from './bulk-tables.ts';
export { BulkError } from './errors/index.ts';
export {
  type DataPackage,
  type DatasetPart,
  type DatasetScope,
  type EconomyProfile,
  type GlossaryTerm,
  goodsNamedIn,
  loadShippedPackage,
  newestYear,
  observationOfLine,
  partsOfTrade,
  type RecordedRevision,
  readDataPackage,
  type Topic,
} from './load-dataset.ts';
export { loadReaders, type Readers } from './load-readers.ts';
export { claimParts, dataOption, draftParts, everyPart, type OpenedData, openFolder, shippedData, wholeData } from './opened-data.ts';
export { programVersion } from './program-version.ts';
export { usualQuestionOf, usualSpecOf } from './usual-question.ts';
export { versionText } from './version-text.ts';
export { withoutLedger } from './without-ledger.ts';
