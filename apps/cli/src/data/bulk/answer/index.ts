export {
  type AdvantageRow,
  answerQuestion,
  type BulkAnswer,
  type ChapterRow,
  type ProductRow,
  type TotalsRow,
  usualRecord,
} from './answer-question.ts';
