export { describeError } from './describe-error.ts';
export { printError } from './print-error.ts';
