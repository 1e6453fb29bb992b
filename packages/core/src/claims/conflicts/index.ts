export { type Conflict, findConflicts } from './find-conflicts.ts';
