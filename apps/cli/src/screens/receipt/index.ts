export { citationNode } from './citation-node.ts';
export { receiptPoint, receiptScreen } from './receipt-screen.ts';
