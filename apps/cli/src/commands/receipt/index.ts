export { receiptCommand } from './receipt.ts';
