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
export { type DerivedRow, parseDerivedTable } from './parse-derived-table.ts';
export { type DirectionOfTradeRow, parseDirectionOfTrade } from './parse-direction-of-trade.ts';
export { type EventRow, parseEventTable } from './parse-event-table.ts';
export { type IndicatorRow, parseIndicatorTable } from './parse-indicator-table.ts';
export {
  type LinePointRow,
  type OutlineFeature,
  type PlaceRow,
  parseLineTable,
  parseOutlines,
  parsePlaceTable,
} from './parse-place-table.ts';
export { type ProductRow, parseProductTable, parseQuantityTable, type QuantityRow } from './parse-product-table.ts';
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
export { type PrintedTradeRow, parseMonthlyTable, parseTradeTable, type TradeRow } from './parse-trade-table.ts';
export { statusOf } from './raw-status.ts';
export {
  type Fingerprint,
  fingerprintSchema,
  type RecordedRenaming,
  type RecordedRevision,
  recordedRenamingSchema,
  recordedRevisionSchema,
} from './released/index.ts';
export { type ParsedTable, parseCommaSeparated } from './table/index.ts';
