export {
  type BuiltRow,
  type BuiltTableName,
  builtFromColumns,
  builtObservations,
  builtRows,
  type ColumnRows,
  parseBuiltObservations,
  withQuantities,
} from './built/index.ts';
export { type Correction, correctionSchema } from './correction.ts';
export { type LicenceDecision, licenceDecisionSchema } from './licence-decision.ts';
export { type PrintedTradeRow, parseMonthlyTable } from './parse-monthly-table.ts';
export { type OutlineFeature, parseOutlines } from './parse-outlines.ts';
export {
  type DatasetRecord,
  datasetRecordSchema,
  type Exclusion,
  exclusionSchema,
  type IndicatorMap,
  indicatorMapSchema,
  nameMapSchema,
  type ReleaseRecord,
  releaseRecordSchema,
} from './parse-release-record.ts';
export { parseStudy } from './parse-study.ts';
export {
  type DerivedRow,
  type DirectionOfTradeRow,
  derivedRowSchema,
  directionOfTradeRowSchema,
  type EventRow,
  eventRowSchema,
  type IndicatorRow,
  indicatorRowSchema,
  type LinePointRow,
  linePointRowSchema,
  type PlaceRow,
  type ProductRow,
  placeRowSchema,
  productRowSchema,
  type QuantityRow,
  quantityRowSchema,
  type TradeRow,
  tradeRowSchema,
} from './raw-rows.ts';
export { statusOf } from './raw-status.ts';
export {
  type Fingerprint,
  fingerprintSchema,
  type RecordedRenaming,
  type RecordedRevision,
  recordedRenamingSchema,
  recordedRevisionSchema,
} from './released/index.ts';
export { type ParsedTable, parseCommaSeparated, parseTable } from './table/index.ts';
