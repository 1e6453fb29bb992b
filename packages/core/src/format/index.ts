export { escapeMarkdown, markdownLink } from './escape-markdown.ts';
export { formatField } from './format-field.ts';
export {
  formatDay,
  formatEconomy,
  formatIndicator,
  formatMissing,
  formatMissingReason,
  formatPeriod,
  formatPeriods,
  formatProduct,
  formatSubject,
  nameInSentence,
  nameProduct,
  operationName,
} from './names/index.ts';
export {
  type AmountForm,
  digitsPrinted,
  formatAmount,
  formatAmountAs,
  formatNumber,
  minusSign,
  scaleOf,
} from './numbers/index.ts';
export { formatCell, formatReceiptValue, percentOperations, type SentenceWriter, sentenceWriter } from './receipts/index.ts';
