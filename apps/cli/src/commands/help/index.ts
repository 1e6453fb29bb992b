export { commandsCommand } from './commands.ts';
export { completionCommand } from './completion.ts';
export { helpCommand } from './help.ts';
export { manCommand } from './man.ts';
