export { verifyCommand } from './verify.ts';
