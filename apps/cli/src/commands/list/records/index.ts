export { catalogueNames } from './catalogue-names.ts';
export { listRecords } from './list-records.ts';
