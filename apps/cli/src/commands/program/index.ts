export { programCall } from './program.ts';
