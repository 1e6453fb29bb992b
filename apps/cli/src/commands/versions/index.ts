export { diffCommand } from './diff.ts';
export { replayCommand } from './replay.ts';
export { verifyCommand } from './verify.ts';
