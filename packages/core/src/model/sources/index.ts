export { type Licence, licenceSchema } from './licence.ts';
export { type Release, type ReleaseId, releaseIdSchema, releaseSchema } from './release.ts';
export { type Source, type SourceId, sourceIdSchema, sourceSchema } from './source.ts';
