export { listCommand } from './list.ts';
export { callOfWords, commandOfWords, searchCommand } from './search/index.ts';
