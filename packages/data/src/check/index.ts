export { checkDataset } from './check-dataset.ts';
export { factsPlaced } from './facts-placed.ts';
export { printedInRaw, rawFilesIntact } from './raw-files.ts';
