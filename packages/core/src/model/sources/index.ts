export { type Release, type ReleaseId, releaseIdSchema, releaseSchema } from './release.ts';
export { type Licence, licenceSchema, type Source, type SourceId, sourceIdSchema, sourceSchema } from './source.ts';
