export { columnKey } from './column-key.ts';
export type { Correction } from './correction.ts';
export {
  blocker,
  columnLetter,
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticColumn,
  type DiagnosticGroup,
  type DiagnosticQuestion,
  type DiagnosticSeverity,
  diagnostic,
  type FindingCode,
  gravestFirst,
  type RejectionCode,
} from './diagnostic.ts';
export { type ByPart, type MappedPart, mappedParts, type TidyMap } from './mapping.ts';
export { ownValue } from './own-value.ts';
export type {
  AnswerName,
  Coverage,
  Encoding,
  FileSummary,
  Found,
  Opened,
  ReadEvent,
  ReadersWorld,
  ReadHints,
  ReadSummary,
  Recognition,
  RecordCounts,
  Rejected,
  Selection,
  SourceRecord,
} from './reading.ts';
export { readersVersion } from './reading.ts';
export type {
  AggregateOf,
  CodeRow,
  IndicatorRow,
  KeptRow,
  ProviderId,
  RowFlow,
  RowProduct,
  RowQuantity,
  TradeRow,
} from './row.ts';
