export { BulkError, type BulkRemedy } from './bulk-error.ts';
