export { worldRegistry as world } from '@sogdia/data/world';
export {
  type AdvantageRow,
  answerQuestion,
  type BulkAnswer,
  type ChapterRow,
  type ProductRow,
  type TotalsRow,
  usualRecord,
} from './answer/answer-question.ts';
export type { BulkEngine, EngineRow } from './engine/bulk-engine.ts';
export { type ClickhouseServer, openClickhouseEngine } from './engine/clickhouse-engine.ts';
export { openDuckdbEngine } from './engine/duckdb-engine.ts';
export {
  type AdvantageQuestion,
  type BulkFlow,
  type BulkQuestion,
  type BulkRecord,
  bulkFlows,
  bulkRecords,
  type ChaptersQuestion,
  type ProductsQuestion,
  type TotalsQuestion,
} from './question/bulk-question.ts';
export { rowsAsDownload } from './read/rows-as-download.ts';
export { clickhouseDialect, type Dialect, duckdbDialect, rowsStatement, type Statement, statementOf } from './sql/index.ts';
export { type BulkDescription, type BulkRecords, readDescription, yearsHeld } from './table/index.ts';
export { type BulkWriting, writeBulkTable } from './write/index.ts';
