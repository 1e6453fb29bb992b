export { drawingOf } from './drawing-of.ts';
export { pngOf, signsWithoutFace } from './png-of.ts';
export { type ReceiptNode, receiptTree } from './receipt-tree.ts';
export { type PrintOptions, plainWordsLines, viewChartLines, viewTableLines, viewWordsLines } from './view-lines.ts';
