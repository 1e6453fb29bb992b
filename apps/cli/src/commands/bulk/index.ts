export { bulkCommand } from './bulk.ts';
export { bulkRows, openBulkData } from './open-bulk-data.ts';
