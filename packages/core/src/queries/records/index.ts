export { cifFobFactor, importerAtFob } from './importer-at-fob.ts';
export { type RecordsOfFlow, reconcileRecords } from './reconcile-records.ts';
export { reliabilityWeight } from './reliability-weight.ts';
export { takeOtherRecord } from './take-other-record.ts';
