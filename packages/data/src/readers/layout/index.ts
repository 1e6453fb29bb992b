export {
  amountIn,
  amountOf,
  columnFinder,
  nomenclatureQuestion,
  quantityIn,
  quantityOf,
  type RowFacts,
  rejected,
  rowOf,
  trimmed,
  unknownEconomy,
} from './outcomes.ts';
export type { Layout, Outcome, Precondition, Provider, Rejection, RowReader, TextProvider } from './provider.ts';
export { isOutside, type NumberedColumns, outsideByNumbers } from './selection.ts';
