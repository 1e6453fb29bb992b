export { type BulkWriting, writeBulkTable } from './write-bulk-table.ts';
