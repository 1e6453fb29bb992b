export {
  type BulkDescription,
  type BulkRecords,
  descriptionKey,
  type Recorder,
  readDescription,
  recorders,
  requireRows,
  yearsHeld,
} from './bulk-description.ts';
