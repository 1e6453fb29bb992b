export { programOptions, runProgram } from './program.ts';
