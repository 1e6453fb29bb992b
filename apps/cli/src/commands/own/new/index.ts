export { newCommand } from './new.ts';
