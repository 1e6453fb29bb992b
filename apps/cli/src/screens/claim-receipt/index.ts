export { claimReceiptScreen } from './claim-receipt-screen.ts';
