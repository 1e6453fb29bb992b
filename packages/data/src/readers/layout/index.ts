export {
  amountIn,
  amountOf,
  columnFinder,
  hasPoints,
  isAmount,
  nomenclatureQuestion,
  quantityIn,
  quantityOf,
  rejected,
  rowOf,
  scaleRules,
  trimmed,
  unknownEconomy,
  unknownFlow,
} from './outcomes.ts';
export type { AlikeColumns, Layout, Outcome, Precondition, Provider, Rejection, RowReader, TextProvider } from './provider.ts';
export { isOutside, outsideByNumbers } from './selection.ts';
