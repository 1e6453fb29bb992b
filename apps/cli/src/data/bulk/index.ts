export { worldRegistry as world } from '@sogdia/data/world';
export {
  type AdvantageRow,
  answerQuestion,
  type BulkAnswer,
  type ChapterRow,
  type ProductRow,
  type TotalsRow,
  usualRecord,
} from './answer/index.ts';
export { type BulkEngine, type ClickhouseServer, type EngineRow, openClickhouseEngine, openDuckdbEngine } from './engine/index.ts';
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
} from './question/index.ts';
export { clickhouseDialect, type Dialect, duckdbDialect, type Statement, statementOf } from './sql/index.ts';
export { type BulkDescription, type BulkRecords, readDescription } from './table/index.ts';
export { type BulkWriting, writeBulkTable } from './write/index.ts';
