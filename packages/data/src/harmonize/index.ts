export type { Fault } from './fault.ts';
export { type HarmonizedRelease, harmonizeRelease } from './harmonize-release.ts';
export { markSuddenChanges } from './mark-sudden-changes.ts';
export type { ReleaseFiles } from './release-files.ts';
