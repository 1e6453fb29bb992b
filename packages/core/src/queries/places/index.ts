export { factsOfPlace, type ReceiptedFact } from './facts-of-place.ts';
