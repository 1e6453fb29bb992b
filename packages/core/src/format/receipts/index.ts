export { figureText } from './figure-text.ts';
export { formatCell } from './format-cell.ts';
export { formatReceiptValue, percentOperations } from './format-receipt-value.ts';
export { type SentenceWriter, sentenceWriter } from './sentence-writer.ts';
