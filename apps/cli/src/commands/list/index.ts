export { listCommand } from './list.ts';
export { listRecords } from './list-records.ts';
