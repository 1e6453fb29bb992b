export { checkDataset } from './check-dataset.ts';
export { factsPlaced } from './facts-placed.ts';
export { rawFilesIntact } from './raw-files.ts';
