export { checkCommand, figurePlaces } from './check/index.ts';
export { type Command, describeError, readRequest, textOfError, UsageError } from './command/index.ts';
export { commandOfWords, listCommand, searchCommand } from './list/index.ts';
export { readStatedSpec, viewOptions } from './question/index.ts';
export { receiptCommand } from './receipt/index.ts';
export { runCommandLine } from './run-command-line.ts';
export { viewCommand } from './view/index.ts';
