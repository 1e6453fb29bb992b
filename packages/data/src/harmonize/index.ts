export { type Fault, fault } from './fault.ts';
export { type HarmonizedRelease, harmonizeRelease } from './harmonize-release.ts';
export type { ReleaseFiles } from './release-files.ts';
