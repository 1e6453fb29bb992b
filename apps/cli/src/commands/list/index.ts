export { listCommand } from './list.ts';
export { listRecords } from './records/index.ts';
export { commandOfWords, searchCommand } from './search/index.ts';
