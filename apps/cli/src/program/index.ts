export { commandOf } from './table/index.ts';
