export {
  type BulkDescription,
  type BulkRecords,
  descriptionKey,
  type Recorder,
  readDescription,
  recorders,
  yearsHeld,
} from './bulk-description.ts';
