export { listCommand } from './list.ts';
export { commandOfWords, searchCommand } from './search/index.ts';
