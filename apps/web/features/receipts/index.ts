export { ComputedReceipt } from './computed-receipt.tsx';
export { type PagedReceipts, pageReceipts } from './paged-receipts.ts';
export { panelTexts } from './panel-texts.ts';
export { ReceiptArticle } from './receipt-article.tsx';
export { receiptId, withReceiptId } from './receipt-id.ts';
export { type IndexedReceipt, indexReceipts, receiptsOfView, withOperands } from './receipt-index.ts';
export { ReceiptOpener } from './receipt-opener.tsx';
export { useOpenNumber } from './use-number-clicks.ts';
