export { type Fingerprint, fingerprintSchema } from './parse-fingerprint.ts';
export { type RecordedRenaming, type RecordedRevision, recordedRenamingSchema, recordedRevisionSchema } from './recorded-revision.ts';
