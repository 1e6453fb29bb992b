export { bulkCommand } from './bulk.ts';
export { openBulkData } from './open-bulk-data.ts';
