export { CellCorrections } from './cell-corrections.ts';
export { type ColumnNames, columnsOf, type Fields, fieldsOfTexts, TableFields } from './fields.ts';
export {
  type FlowForm,
  type FlowTable,
  flowReader,
  flowTable,
  type HeadForm,
  type Part,
  readFlow,
  readHead,
  usualValuation,
  type Valued,
} from './flow-form.ts';
export {
  amountIn,
  amountOf,
  columnFinder,
  hasPoints,
  isAmount,
  nomenclatureQuestion,
  quantityIn,
  rejected,
  rowOf,
  scaleRules,
  unknownEconomy,
  unknownFlow,
} from './outcomes.ts';
export {
  allGoods,
  byLetters,
  byName,
  byNumber,
  detailOf,
  economyIn,
  flowIn,
  goodsOf,
  periodIn,
  quantitiesIn,
  type StatedQuantity,
  valueIn,
  yearIn,
} from './parts.ts';
export type { AlikeColumns, Layout, Outcome, Precondition, Provider, Rejection, RowReader, TextProvider } from './provider.ts';
export { isOutside, outsideByNumbers } from './selection.ts';
export { saidBy, type WideColumn, wideColumns, wideFault } from './wide-columns.ts';
