export { bulkCommand } from './bulk.ts';
