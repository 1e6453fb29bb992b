export { commandsOf } from './table/index.ts';
