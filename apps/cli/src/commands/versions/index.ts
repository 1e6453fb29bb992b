export { diffCommand } from './diff.ts';
export { verifyCommand } from './verify.ts';
