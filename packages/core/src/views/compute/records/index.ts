export { bandsOfView, receiptsOfBands } from './bands-of.ts';
export { discrepanciesOfView, receiptsOfDiscrepancies } from './discrepancies-of.ts';
