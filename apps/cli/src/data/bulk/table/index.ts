export {
  type BulkDescription,
  type BulkRecords,
  descriptionKey,
  type Recorder,
  readDescription,
  recorders,
  requireRows,
  tariffs,
  yearsHeld,
} from './bulk-description.ts';
