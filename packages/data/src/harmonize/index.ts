export type { Fault } from './fault.ts';
export { type HarmonizedRelease, harmonizeRelease } from './harmonize-release.ts';
export { markReleases } from './mark-releases.ts';
export type { ReleaseFiles } from './release-files.ts';
