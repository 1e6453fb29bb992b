export { type DatasetWorld, datasetWorld, datasetWorldSchema, economiesOfPart, type Registry, registrySchema } from './dataset-world.ts';
export { registryEconomies } from './registry-economies.ts';
export { areaSchema } from './registry-inputs.ts';
