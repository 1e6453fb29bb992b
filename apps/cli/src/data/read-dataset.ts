export { readDataset } from '@sogdia/data';
