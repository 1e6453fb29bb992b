export { BulkError, type BulkRemedy } from './bulk-error.ts';
export { ToldError } from './told-error.ts';
