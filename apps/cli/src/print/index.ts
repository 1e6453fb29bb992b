export { type ReceiptNode, receiptTree } from './receipt-tree.ts';
export { type PrintOptions, viewChartLines, viewTableLines, viewWordsLines } from './view-lines.ts';
