export {
  type DataPackage,
  type DatasetPart,
  type DatasetScope,
  type EconomyProfile,
  type GlossaryTerm,
  goodsNamedIn,
  newestYear,
  observationOfLine,
  type RecordedRevision,
  readDataPackage,
  type Topic,
} from '@sogdia/data';
export type {
  Correction,
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
export type { BulkAnswer, BulkDescription, BulkEngine, BulkQuestion, BulkRecord, ClickhouseServer } from './bulk/index.ts';
export { loadBulkTables } from './bulk-tables.ts';
export { BulkError, ToldError } from './errors/index.ts';
export { loadShippedPackage, partsOfTrade } from './load-dataset.ts';
export { claimParts, dataOption, draftParts, everyPart, type OpenedData, openFolder, shippedData, wholeData } from './opened-data.ts';
export { programVersion } from './program-version.ts';
export { loadReaders, type Readers } from './readers/index.ts';
export { bringDrafts, speak } from './speak.ts';
export { usualQuestionOf, usualSpecOf } from './usual-question.ts';
export { versionText } from './version-text.ts';
export { withoutLedger } from './without-ledger.ts';
