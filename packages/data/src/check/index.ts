export { checkDataset } from './check-dataset.ts';
export { rawFilesIntact } from './raw-files.ts';
