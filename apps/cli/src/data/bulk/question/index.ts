export {
  type AdvantageQuestion,
  type BulkFlow,
  type BulkQuestion,
  type BulkRecord,
  bulkFlows,
  bulkRecords,
  type ChaptersQuestion,
  type ProductsQuestion,
  recorderOf,
  type TotalsQuestion,
} from './bulk-question.ts';
