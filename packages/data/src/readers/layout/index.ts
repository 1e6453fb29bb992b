export {
  amountIn,
  amountOf,
  columnFinder,
  nomenclatureQuestion,
  quantityIn,
  quantityOf,
  rejected,
  rowOf,
  trimmed,
  unknownEconomy,
  unknownFlow,
} from './outcomes.ts';
export type { Layout, Outcome, Precondition, Provider, Rejection, RowReader, TextProvider } from './provider.ts';
export { isOutside, outsideByNumbers } from './selection.ts';
