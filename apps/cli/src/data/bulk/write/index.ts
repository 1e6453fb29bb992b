export { writeBulkTable } from './write-bulk-table.ts';
